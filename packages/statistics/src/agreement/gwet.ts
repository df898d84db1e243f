import { checkInside } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { studentUpper } from '../distribution/student.js';
import { type KappaWeights, overCells, type SquareTable, sharesOf, weightsOf } from './square-table.js';
import { derivationOf } from '../steps/test-steps.js';
import { gwetSteps } from './kappa-steps.js';

export interface Gwet {
    estimate: number;
    standardError: number;
    /** By Student's t with n − 1 degrees of freedom; cut at 1. */
    lower: number;
    upper: number;
    derivation: Derivation;
}

/**
 * Gwet's AC1, weighted AC2: agreement beyond chance that does not fall with prevalence
 * (Gwet 2008, British Journal of Mathematical and Statistical Psychology 61: 29-48).
 * @throws StatisticsError if an argument is outside its range.
 */
export function gwet(input: { table: SquareTable; weights?: KappaWeights; level?: number }): Gwet {
    const { table, weights = 'none', level = 0.95 } = input;
    checkInside('level', level, 0, 1);
    const { n, k, cells, rows, columns } = sharesOf(table);
    const w = weightsOf(k, weights);
    const share = rows.map((row, i) => (row + columns[i]!) / 2);
    const observed = overCells(k, (i, j) => w[i]![j]! * cells[i]![j]!);
    const scale = w.flat().reduce((sum, weight) => sum + weight, 0) / (k * (k - 1));
    const expected = scale * share.reduce((sum, p) => sum + p * (1 - p), 0);
    const estimate = (observed - expected) / (1 - expected);
    const spread = overCells(
        k,
        (i, j) => cells[i]![j]! * (w[i]![j]! - 2 * (1 - estimate) * scale * (1 - (share[i]! + share[j]!) / 2)) ** 2,
    );
    const variance = (spread - (observed - 2 * (1 - estimate) * expected) ** 2) / (n * (1 - expected) ** 2);
    const standardError = Math.sqrt(Math.max(0, variance));
    const half = n > 1 ? studentUpper((1 - level) / 2, n - 1) * standardError : 0;
    const found = { estimate, standardError, lower: estimate - half, upper: Math.min(1, estimate + half) };
    const steps = gwetSteps({ table, weights, level, observed, expected, ...found });
    return { ...found, derivation: derivationOf('gwet', steps) };
}
