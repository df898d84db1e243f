import { checkInside, checkOneOf } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import { normalCdf, upperZ } from '../distribution/normal.js';
import { findRoot } from '../search/find-root.js';
import { delongCovariance } from './delong-covariance.js';
import { hanleyMcneilVariance } from './auc-variance.js';
import { type Placements, placements, type Scores, unorderedPlacements } from './placements.js';

export const aucMethods = ['logit-delong', 'delong', 'hanley-mcneil', 'newcombe'] as const;

/** Intervals of an area under the ROC curve. */
export type AucMethod = (typeof aucMethods)[number];

export interface AucInput {
    scores: Scores;
    /** Default logit-delong; where the area is 0 or 1, Newcombe's method 5 takes its place. */
    method?: AucMethod;
    /** Confidence level, 0 < level < 1; default 0.95. */
    level?: number;
}

export interface AucInterval {
    auc: number;
    /** DeLong's, or Hanley and McNeil's; undefined for Newcombe's method. */
    standardError?: number;
    lower: number;
    upper: number;
    /** The method that was used in the end. */
    method: AucMethod;
}

/** @throws StatisticsError unless both classes hold at least two finite scores. */
export function checkScores({ positive, negative }: Scores): void {
    for (const [name, values] of [
        ['positive', positive],
        ['negative', negative],
    ] as const) {
        let ok = values.length >= 2;
        for (let i = 0; ok && i < values.length; i++) ok = !Number.isNaN(values[i]);
        if (ok) continue;
        throw new StatisticsError(name, values.length, { ru: 'не менее двух чисел', en: 'at least two numbers' });
    }
}

/**
 * Area under the empirical ROC curve with its interval. DeLong, DeLong, Clarke-Pearson 1988; on the logit, Pepe 2003;
 * Hanley, McNeil 1982 (negative exponential); Newcombe 2006 (Statistics in Medicine 25: 559-573, method 5).
 * Limits are not cut to [0, 1].
 * @throws StatisticsError if an argument is outside its range.
 */
export function aucInterval({ scores, method = 'logit-delong', level = 0.95 }: AucInput): AucInterval {
    checkScores(scores);
    checkOneOf('method', method, aucMethods);
    checkInside('level', level, 0, 1);
    const curve = unorderedPlacements(scores);
    const { auc } = curve;
    const m = scores.positive.length;
    const n = scores.negative.length;
    const z = upperZ((1 - level) / 2);
    const used = method === 'logit-delong' && (auc === 0 || auc === 1) ? 'newcombe' : method;
    if (used === 'newcombe') return { auc, ...newcombe(auc, m, n, z), method: used };
    const variance = used === 'hanley-mcneil' ? hanleyMcneilVariance(auc, m, n) : delongCovariance(curve, curve);
    const standardError = Math.sqrt(variance);
    if (used !== 'logit-delong') {
        return { auc, standardError, lower: auc - z * standardError, upper: auc + z * standardError, method: used };
    }
    const center = Math.log(auc / (1 - auc));
    const half = (z * standardError) / (auc * (1 - auc));
    const back = (value: number): number => 1 / (1 + Math.exp(-value));
    return { auc, standardError, lower: back(center - half), upper: back(center + half), method: used };
}

/** Limits t with |A − t| = z·SE(t): a score interval, which works at 0 and 1. */
function newcombe(auc: number, m: number, n: number, z: number): { lower: number; upper: number } {
    const mean = (m + n) / 2 - 1;
    const error = (t: number): number =>
        Math.sqrt((t * (1 - t) * (1 + (mean * (1 - t)) / (2 - t) + (mean * t) / (1 + t))) / (m * n));
    const gap = (t: number): number => Math.abs(auc - t) - z * error(t);
    return { lower: auc === 0 ? 0 : findRoot(gap, 0, auc), upper: auc === 1 ? 1 : findRoot(gap, auc, 1) };
}

export interface AucTest {
    auc: number;
    standardError: number;
    z?: number;
    p?: number;
}

/**
 * Test of an area against a goal with DeLong's variance: z, and the two-sided p; neither where the error is 0.
 * @throws StatisticsError if an argument is outside its range.
 */
export function aucAgainst({ scores, goal }: { scores: Scores; goal: number }): AucTest {
    checkScores(scores);
    checkInside('goal', goal, 0, 1);
    const curve = unorderedPlacements(scores);
    const standardError = Math.sqrt(delongCovariance(curve, curve));
    // Where the classes do not overlap the estimate of the error is 0: such a test has no answer.
    if (standardError === 0) return { auc: curve.auc, standardError };
    const z = (curve.auc - goal) / standardError;
    return { auc: curve.auc, standardError, z, p: 2 * normalCdf(-Math.abs(z)) };
}

export interface PairedAuc {
    first: number;
    second: number;
    difference: number;
    standardError: number;
    covariance: number;
    lower: number;
    upper: number;
    z: number;
    /** Two-sided. */
    p: number;
}

/**
 * Difference of two areas measured on the same cases (DeLong, DeLong, Clarke-Pearson 1988).
 * @throws StatisticsError if an argument is outside its range, or the cases differ in number.
 */
export function pairedAuc(input: { first: Scores; second: Scores; level?: number }): PairedAuc {
    const { first, second, level = 0.95 } = input;
    checkScores(first);
    checkScores(second);
    checkInside('level', level, 0, 1);
    const same = first.positive.length === second.positive.length && first.negative.length === second.negative.length;
    if (!same) {
        throw new StatisticsError('second', second.positive.length, {
            ru: 'те же случаи, что у first',
            en: 'the same cases as first',
        });
    }
    const a: Placements = placements(first);
    const b: Placements = placements(second);
    const covariance = delongCovariance(a, b);
    const standardError = Math.sqrt(Math.max(0, delongCovariance(a, a) + delongCovariance(b, b) - 2 * covariance));
    const difference = a.auc - b.auc;
    const half = upperZ((1 - level) / 2) * standardError;
    const z = difference === 0 ? 0 : difference / standardError;
    return {
        first: a.auc,
        second: b.auc,
        difference,
        standardError,
        covariance,
        lower: difference - half,
        upper: difference + half,
        z,
        p: 2 * normalCdf(-Math.abs(z)),
    };
}
