import { checkInside } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { derivationOf } from '../steps/test-steps.js';
import { kappaSteps } from './kappa-steps.js';
import { normalCdf, upperZ } from '../distribution/normal.js';
import { type KappaWeights, overCells, type Shares, type SquareTable, sharesOf, weightsOf } from './square-table.js';

export interface KappaInput {
    table: SquareTable;
    /** Default: none. */
    weights?: KappaWeights;
    /** Confidence level, 0 < level < 1; default 0.95. */
    level?: number;
}

export interface Kappa {
    estimate: number;
    /** Of the estimate (Fleiss, Cohen, Everitt 1969). */
    standardError: number;
    /** Wald limits; not cut at ±1. */
    lower: number;
    upper: number;
    /** Under no agreement beyond chance (Fleiss, Cohen, Everitt 1969). */
    nullStandardError: number;
    /** Test of no agreement beyond chance, and its two-sided p. */
    z: number;
    p: number;
    /** The simple standard error √(po(1 − po)/n)/(1 − pe) of Cohen 1960, which understates or overstates. */
    simpleStandardError: number;
    derivation: Derivation;
}

/**
 * Agreement of two raters beyond chance: Cohen's kappa, weighted or not, with its large-sample standard error
 * (Fleiss, Cohen, Everitt 1969, Psychological Bulletin 72: 323-327).
 * @throws StatisticsError if an argument is outside its range.
 */
export function kappa({ table, weights = 'none', level = 0.95 }: KappaInput): Kappa {
    checkInside('level', level, 0, 1);
    const shares = sharesOf(table);
    const { estimate, standardError, nullStandardError, observed, expected } = moments(shares, weights);
    const z = estimate / nullStandardError;
    const quantile = upperZ((1 - level) / 2);
    const half = quantile * standardError;
    const found = {
        estimate,
        standardError,
        lower: estimate - half,
        upper: estimate + half,
        nullStandardError,
        z,
        p: 2 * normalCdf(-Math.abs(z)),
        simpleStandardError: Math.sqrt((observed * (1 - observed)) / shares.n) / (1 - expected),
    };
    const steps = kappaSteps({ table, weights, level, quantile, observed, expected, ...found });
    return { ...found, derivation: derivationOf('cohen-kappa', steps) };
}

/** Estimate and standard errors from shares; n may be any positive number, for planning. */
export function moments(shares: Shares, weights: KappaWeights) {
    const { n, k, cells, rows, columns } = shares;
    const w = weightsOf(k, weights);
    const observed = overCells(k, (i, j) => w[i]![j]! * cells[i]![j]!);
    const expected = overCells(k, (i, j) => w[i]![j]! * rows[i]! * columns[j]!);
    const estimate = (observed - expected) / (1 - expected);
    const ofRow = w.map(row => row.reduce((sum, weight, j) => sum + weight * columns[j]!, 0));
    const ofColumn = columns.map((_, j) => w.reduce((sum, row, i) => sum + row[j]! * rows[i]!, 0));
    const scale = 1 / (n * (1 - expected) ** 2);
    const spread = overCells(
        k,
        (i, j) => cells[i]![j]! * (w[i]![j]! - (ofRow[i]! + ofColumn[j]!) * (1 - estimate)) ** 2,
    );
    const nullSpread = overCells(k, (i, j) => rows[i]! * columns[j]! * (w[i]![j]! - (ofRow[i]! + ofColumn[j]!)) ** 2);
    // Perfect agreement leaves a variance of zero, which rounding may turn negative.
    const variance = Math.max(0, scale * (spread - (estimate - expected * (1 - estimate)) ** 2));
    // So does a rater who never changes his answer, under the null hypothesis.
    const nullStandardError = Math.sqrt(Math.max(0, scale * (nullSpread - expected * expected)));
    return { observed, expected, estimate, standardError: Math.sqrt(variance), nullStandardError };
}
