import { maximalN } from '../core/check.js';
import { upperZ } from '../distribution/normal.js';
import type { Limits } from '../proportion/methods/limits.js';
import { findRoot } from '../search/find-root.js';
import { smallestInteger } from '../search/smallest-integer.js';
import type { PrecisionCriterion } from './precision-criterion.js';
import type { PrecisionFacts } from './precision-facts.js';

/** What a criterion bounds, from the limits at x = n·p; and its bound, with the sense "value ≤ bound". */
export interface Bounded {
    value(limits: Limits): number;
    bound: number;
    /** The bounded quantity as it is shown: a limit, not its negative. */
    shown(value: number): number;
}

/** Undefined for criteria that do not look at x = n·p. */
export function boundedAt(criterion: PrecisionCriterion, p: number): Bounded | undefined {
    const same = (value: number) => value;
    switch (criterion.kind) {
        case 'half-width':
        case 'half-width-rounded':
            return { value: ({ lower, upper }) => (upper - lower) / 2, bound: criterion.distance, shown: same };
        case 'full-width':
            return { value: ({ lower, upper }) => upper - lower, bound: criterion.distance, shown: same };
        case 'lower-distance':
            return { value: ({ lower }) => p - lower, bound: criterion.distance, shown: same };
        case 'upper-distance':
            return { value: ({ upper }) => upper - p, bound: criterion.distance, shown: same };
        case 'max-distance':
            return {
                value: ({ lower, upper }) => Math.max(p - lower, upper - p),
                bound: criterion.distance,
                shown: same,
            };
        case 'lower-limit':
            return { value: ({ lower }) => -lower, bound: -criterion.limit, shown: value => -value };
        case 'upper-limit':
            return { value: ({ upper }) => upper, bound: criterion.limit, shown: same };
        default:
            return undefined;
    }
}

/** A fraction of the bound: the error of the arithmetic must not cost a case. */
export const slack = 1e-12;

/** Solution of a sample-size question, without its derivation. */
export interface Solution {
    n: number;
    stable: number;
    fractional?: number;
    achieved: number;
    achievedStable: number;
}

/**
 * Smallest n from which on the interval at x = n·p meets the criterion; precision grows with n (for Agresti-Coull's
 * distance to one side only above some very small n, hence "from which on"). Undefined if it is above 10⁷.
 */
export function solveAtExpectation(facts: PrecisionFacts, bounded: Bounded): Solution | undefined {
    const { p, tail, limits } = facts;
    const excess = (n: number) => bounded.value(limits(n * p, n, tail)) - bounded.bound;
    const holds = (n: number) => excess(n) <= slack * Math.abs(bounded.bound);
    const n = smallestInteger(holds, 1, maximalN, guess(facts));
    if (n === undefined) return undefined;
    const achieved = bounded.shown(excess(n) + bounded.bound);
    const solution = { n, stable: n, achieved, achievedStable: achieved };
    const fractional = n > 1 ? findRoot(excess, n - 1, excess(n) <= 0 ? n : n + 1e-6) : undefined;
    return fractional === undefined ? solution : { ...solution, fractional };
}

/** Wald's n for the same distance. */
function guess({ p, tail, criterion }: PrecisionFacts): number {
    let distance = 'limit' in criterion ? Math.abs(p - criterion.limit) : criterion.distance;
    if (criterion.kind === 'full-width') distance /= 2;
    return Math.min(maximalN, Math.max(1, (upperZ(tail) ** 2 * p * (1 - p)) / distance ** 2));
}
