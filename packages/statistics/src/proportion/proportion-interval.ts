import type { Derivation } from '../core/derivation.js';
import type { IntervalSide, ProportionMethod } from './proportion-method.js';

export interface ProportionIntervalInput {
    /** Successes, 0 ≤ x ≤ n. Whole, except in planning, where x = n·p need not be (not for mid-p and Blaker). */
    x: number;
    /** Trials, n ≥ 1. */
    n: number;
    method: ProportionMethod;
    /** Confidence level, 0 < level < 1; default 0.95. */
    level?: number;
    /** Default `two`. */
    side?: IntervalSide;
}

export interface ProportionInterval {
    /** x / n. */
    estimate: number;
    lower: number;
    upper: number;
    derivation: Derivation;
}

/**
 * Confidence interval of a proportion.
 * @throws StatisticsError if an argument is outside its range.
 */
export function proportionInterval(_input: ProportionIntervalInput): ProportionInterval {
    throw new Error('not yet');
}
