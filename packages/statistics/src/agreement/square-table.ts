import { checkOneOf } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';

/** Counts of two ratings of the same cases: table[i][j] cases rated i by the first and j by the second. */
export type SquareTable = readonly (readonly number[])[];

export const kappaWeights = ['none', 'linear', 'quadratic'] as const;
/** How far apart two categories count as. */
export type KappaWeights = (typeof kappaWeights)[number];

/** Shares of a table with its margins. */
export interface Shares {
    readonly n: number;
    readonly k: number;
    readonly cells: number[][];
    readonly rows: number[];
    readonly columns: number[];
}

/** Shares of a square table. @throws StatisticsError unless it is square, whole, and holds a case. */
export function sharesOf(table: SquareTable): Shares {
    const k = table.length;
    const n = table.flat().reduce((sum, count) => sum + count, 0);
    const ok =
        k >= 2 &&
        n > 0 &&
        table.every(row => row.length === k && row.every(count => count >= 0 && Number.isFinite(count)));
    if (!ok) {
        throw new StatisticsError('table', JSON.stringify(table).replaceAll(',', '; '), {
            ru: 'квадратная таблица неотрицательных чисел, не менее 2 × 2, не пустая',
            en: 'a square table of non-negative counts, at least 2 × 2, not empty',
        });
    }
    const cells = table.map(row => row.map(count => count / n));
    const rows = cells.map(row => row.reduce((sum, share) => sum + share, 0));
    const columns = cells.map((_, j) => cells.reduce((sum, row) => sum + row[j]!, 0));
    return { n, k, cells, rows, columns };
}

/** Agreement weight of each pair of categories: 1 on the diagonal. */
export function weightsOf(k: number, weights: KappaWeights): number[][] {
    checkOneOf('weights', weights, kappaWeights);
    return Array.from({ length: k }, (_, i) =>
        Array.from({ length: k }, (__, j) => {
            const distance = Math.abs(i - j) / (k - 1);
            if (weights === 'none') return i === j ? 1 : 0;
            return weights === 'linear' ? 1 - distance : 1 - distance * distance;
        }),
    );
}

/** Sum over all cells. */
export function overCells(k: number, value: (i: number, j: number) => number): number {
    let sum = 0;
    for (let i = 0; i < k; i++) for (let j = 0; j < k; j++) sum += value(i, j);
    return sum;
}
