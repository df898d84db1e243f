import type { Derivation } from '../core/derivation.js';
import type { ProportionMethod } from '../proportion/proportion-method.js';
import type { PrecisionCriterion } from './precision-criterion.js';

export interface PrecisionInput {
    /** Expected proportion, 0 < p < 1. */
    p: number;
    method: ProportionMethod;
    criterion: PrecisionCriterion;
    /** Confidence level, 0 < level < 1; default 0.95. */
    level?: number;
    /** `two` (default): limits of the two-sided interval; `one`: each limit is one-sided at `level`. */
    sides?: 'two' | 'one';
}

export interface PrecisionSampleSize {
    /** Smallest n that meets the criterion. */
    n: number;
    /** Smallest n from which on every larger n meets it; equals n where the criterion is monotone in n. */
    stable: number;
    /** Before rounding up, where the criterion has a solution in real n. */
    fractional?: number;
    /** What n reaches: the quantity that the criterion bounds (half-width, limit, distance, probability). */
    achieved: number;
    /** What the stable n reaches. */
    achievedStable: number;
    derivation: Derivation;
}

/**
 * Sample size with which an interval of a proportion is precise enough.
 * @throws StatisticsError if an argument is outside its range, or no n up to 10⁷ meets the criterion.
 */
export function precisionSampleSize(_input: PrecisionInput): PrecisionSampleSize {
    throw new Error('not yet');
}
