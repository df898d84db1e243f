import type { Derivation } from '../core/derivation.js';
import type { ProportionMethod } from '../proportion/proportion-method.js';

export interface AchievedPrecisionInput {
    /** Expected proportion, 0 ≤ p ≤ 1. */
    p: number;
    /** Cases, whole, n ≥ 1. */
    n: number;
    method: ProportionMethod;
    /** Confidence level, 0 < level < 1; default 0.95. */
    level?: number;
    /** As in `PrecisionInput`. */
    sides?: 'two' | 'one';
    /** If given, `assuredLower` and `assuredUpper` are computed. */
    assurance?: number;
}

/** What n cases give if the estimate equals p (x = n·p, whole or not). */
export interface AchievedPrecision {
    lower: number;
    upper: number;
    /** (U − L) / 2. */
    halfWidth: number;
    fullWidth: number;
    /** Largest L0 with P(L ≥ L0 | p) ≥ assurance. */
    assuredLower?: number;
    /** Smallest U0 with P(U ≤ U0 | p) ≥ assurance. */
    assuredUpper?: number;
    derivation: Derivation;
}

/**
 * Precision of an interval with a given number of cases: the inverse of `precisionSampleSize`.
 * @throws StatisticsError if an argument is outside its range.
 */
export function achievedPrecision(_input: AchievedPrecisionInput): AchievedPrecision {
    throw new Error('not yet');
}
