import { checkInside } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import { upperZ } from '../distribution/normal.js';
import { proportionInterval } from '../proportion/proportion-interval.js';
import { type SquareTable, sharesOf } from './square-table.js';

export interface Limits {
    estimate: number;
    lower: number;
    upper: number;
    standardError?: number;
}

/** What kappa hides: agreement as it would be without prevalence and bias, and both indices. */
export interface PrevalenceAndBias {
    /** 2·po − 1 with the exact interval of po (Byrt, Bishop, Carlin 1993). */
    pabak: Limits;
    /** (a − d)/n. */
    prevalenceIndex: Limits;
    /** Difference of the raters' positive shares. */
    biasIndex: Limits;
}

/**
 * Prevalence-adjusted bias-adjusted kappa and the indices behind it, of a 2 × 2 table
 * (Byrt, Bishop, Carlin 1993, Journal of Clinical Epidemiology 46: 423-429).
 * @throws StatisticsError if an argument is outside its range.
 */
export function prevalenceAndBias({ table, level = 0.95 }: { table: SquareTable; level?: number }): PrevalenceAndBias {
    checkInside('level', level, 0, 1);
    const { n, k, cells, rows, columns } = sharesOf(table);
    if (k !== 2) throw new StatisticsError('table', `${k} × ${k}`, { ru: 'таблица 2 × 2', en: 'a 2 × 2 table' });
    const agreed = table[0]![0]! + table[1]![1]!;
    const observed = proportionInterval({ x: agreed, n, method: 'clopper-pearson', level });
    const difference = (a: number, b: number): Limits => {
        const standardError = Math.sqrt((a * (1 - a) + b * (1 - b)) / n);
        const half = upperZ((1 - level) / 2) * standardError;
        return { estimate: a - b, standardError, lower: a - b - half, upper: a - b + half };
    };
    return {
        pabak: { estimate: (2 * agreed) / n - 1, lower: 2 * observed.lower - 1, upper: 2 * observed.upper - 1 },
        prevalenceIndex: difference(cells[0]![0]!, cells[1]![1]!),
        biasIndex: difference(rows[0]!, columns[0]!),
    };
}
