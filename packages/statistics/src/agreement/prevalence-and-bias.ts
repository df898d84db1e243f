import { checkInside } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { proportionInterval } from '../proportion/proportion-interval.js';
import { counted, derivationOf, lowerLabel, upperLabel } from '../steps/test-steps.js';
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
    /** Of PABAK; the indices stand before it. */
    derivation: Derivation;
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
    const found = {
        pabak: { estimate: (2 * agreed) / n - 1, lower: 2 * observed.lower - 1, upper: 2 * observed.upper - 1 },
        prevalenceIndex: difference(cells[0]![0]!, cells[1]![1]!),
        biasIndex: difference(rows[0]!, columns[0]!),
    };
    const [a, b, c, d] = [table[0]![0]!, table[0]![1]!, table[1]![0]!, table[1]![1]!];
    const counts = { a, b, c, d, n };
    const four = { digits: 4 } as const;
    const six = { digits: 6 } as const;
    const labels = {
        a: { ru: 'оба врача — «да»', en: 'both raters positive' },
        b: { ru: 'только первый врач — «да»', en: 'only the first rater positive' },
        c: { ru: 'только второй врач — «да»', en: 'only the second rater positive' },
        d: { ru: 'оба врача — «нет»', en: 'both raters negative' },
        n: { ru: 'случаи', en: 'cases' },
        prevalence: { ru: 'индекс распространённости', en: 'prevalence index' },
        bias: { ru: 'индекс смещения', en: 'bias index' },
        observed: { ru: 'наблюдаемое согласие', en: 'observed agreement' },
        lower: { ru: 'точная нижняя граница наблюдаемого согласия', en: 'exact lower limit of the observed agreement' },
        upper: {
            ru: 'точная верхняя граница наблюдаемого согласия',
            en: 'exact upper limit of the observed agreement',
        },
    };
    const pabak = { ru: 'каппа с поправкой на распространённость и смещение', en: 'PABAK' };
    const steps = [
        given('a', labels.a, a, counted),
        given('b', labels.b, b, counted),
        given('c', labels.c, c, counted),
        given('d', labels.d, d, counted),
        computed('n', labels.n, '{a} + {b} + {c} + {d}', counts, n, counted),
        computed('PI', labels.prevalence, '({a} − {d}) / {n}', counts, found.prevalenceIndex.estimate, four),
        computed('BI', labels.bias, '({b} − {c}) / {n}', counts, found.biasIndex.estimate, four),
        computed('pₒ', labels.observed, '({a} + {d}) / {n}', counts, agreed / n, six),
        given('1 − α', { ru: 'доверительная вероятность', en: 'confidence level' }, level, { unit: 'probability' }),
        given('L(pₒ)', labels.lower, observed.lower, six),
        given('U(pₒ)', labels.upper, observed.upper, six),
        computed('L', lowerLabel, '2 · {L(pₒ)} − 1', { 'L(pₒ)': observed.lower }, found.pabak.lower, four),
        computed('U', upperLabel, '2 · {U(pₒ)} − 1', { 'U(pₒ)': observed.upper }, found.pabak.upper, four),
        computed('PABAK', pabak, '2 · {pₒ} − 1', { pₒ: agreed / n }, found.pabak.estimate, four),
    ];
    return { ...found, derivation: derivationOf('pabak', steps) };
}
