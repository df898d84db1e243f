import { checkInside, checkOneOf } from '../core/check.js';
import { ceiling } from '../core/ceiling.js';
import { upperZ } from '../distribution/normal.js';
import { derivationOf, roundedStep } from '../steps/test-steps.js';
import { type CheckedRatings, checkRatings, type ExpectedRatings, expectedTable } from './expected-table.js';
import { moments } from './kappa.js';
import type { KappaSize } from './kappa-size.js';
import type { Shares } from './square-table.js';
import { weightedKappaPrecisionSteps, weightedKappaTestSteps } from './weighted-kappa-steps.js';

/** A kappa's table and the standard error of its estimate from one case. */
export interface ExpectedKappa {
    kappa: number;
    table: Shares;
    deviation: number;
}

/** @throws StatisticsError if no table has the shares and the kappa. */
export function expectedKappa(ratings: CheckedRatings, kappa: number, argument: string): ExpectedKappa {
    const table = expectedTable(ratings, kappa, argument);
    return { kappa, table, deviation: moments(table, ratings.weights).standardError };
}

export interface WeightedKappaTestInput extends ExpectedRatings {
    /** Kappa of the null, inside (−1, 1). */
    kappa0: number;
    /** Expected kappa, inside (−1, 1), not kappa0. */
    kappa1: number;
    /** Level of the test, 0 < alpha < 1; default 0.05. */
    alpha?: number;
    /** Default 2. */
    sides?: 1 | 2;
    /** Target power; default 0.8. */
    power?: number;
}

/**
 * Cases with which the weighted kappa of two raters is shown to be on kappa1's side of kappa0: Cantor's formula with the
 * large-sample errors of Fleiss, Cohen, Everitt 1969 at the expected tables of both kappas (`ExpectedTable`).
 * @throws StatisticsError if an argument is outside its range, or no table has the shares and a kappa.
 */
export function weightedKappaTestSize(input: WeightedKappaTestInput): KappaSize {
    const { kappa0, kappa1, alpha = 0.05, sides = 2, power = 0.8 } = input;
    const ratings = checkRatings(input);
    checkInside('kappa1', kappa1, -1, 1);
    checkInside('kappa0', kappa0, -1, 1);
    if (kappa0 === kappa1) checkInside('kappa0', kappa0, -1, kappa1);
    checkInside('alpha', alpha, 0, 1);
    checkOneOf('sides', sides, [1, 2]);
    checkInside('power', power, alpha, 1);
    const under0 = expectedKappa(ratings, kappa0, 'kappa0');
    const under1 = expectedKappa(ratings, kappa1, 'kappa1');
    const reach = upperZ(alpha / sides) * under0.deviation + upperZ(1 - power) * under1.deviation;
    const fractional = (reach / (kappa1 - kappa0)) ** 2;
    const n = Math.max(leastCases, ceiling(fractional));
    const steps = weightedKappaTestSteps({ ratings, under0, under1, alpha, sides, power, fractional });
    const rounded = roundedStep(fractional, n, leastCases);
    return { n, fractional, derivation: derivationOf('weighted-kappa-size', [...steps, rounded]) };
}

/** One case has no kappa. */
export const leastCases = 2;

/**
 * Cases for a half-width of the interval of a weighted kappa, by the large-sample error of Fleiss, Cohen, Everitt 1969 at
 * the expected table.
 * @throws StatisticsError if an argument is outside its range, or no table has the shares and the kappa.
 */
export function weightedKappaPrecisionSize(
    input: ExpectedRatings & { kappa: number; halfWidth: number; level?: number },
): KappaSize {
    const { kappa, halfWidth, level = 0.95 } = input;
    const ratings = checkRatings(input);
    checkInside('kappa', kappa, -1, 1);
    checkInside('halfWidth', halfWidth, 0, 1);
    checkInside('level', level, 0, 1);
    const z = upperZ((1 - level) / 2);
    const expected = expectedKappa(ratings, kappa, 'kappa');
    const fractional = ((z * expected.deviation) / halfWidth) ** 2;
    const n = Math.max(leastCases, ceiling(fractional));
    const steps = weightedKappaPrecisionSteps({ ratings, expected, halfWidth, level, z, fractional });
    const rounded = roundedStep(fractional, n, leastCases);
    return { n, fractional, derivation: derivationOf('weighted-kappa-precision-size', [...steps, rounded]) };
}
