import type { Derivation } from '../core/derivation.js';
import type { ExactDesign, OneSampleHypothesis } from './one-sample-method.js';

export interface OneSampleSizeInput extends OneSampleHypothesis {
    /** Target power, alpha < power < 1. */
    power: number;
}

export interface OneSampleSize {
    /** Smallest n with the target power. */
    n: number;
    /** Smallest n from which on every larger n has the target power (recommended; = n for the approximations). */
    stable: number;
    /** Before rounding up; approximations only. */
    fractional?: number;
    /** Exact method only: the designs at n and at stable. */
    first?: ExactDesign;
    stableDesign?: ExactDesign;
    derivation: Derivation;
}

/**
 * Sample size of the test of one proportion against a goal.
 * @throws StatisticsError if an argument is outside its range, or no n up to 10⁷ suffices.
 */
export function oneSampleSize(_input: OneSampleSizeInput): OneSampleSize {
    throw new Error('not yet');
}
