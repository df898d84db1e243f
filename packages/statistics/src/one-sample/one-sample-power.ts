import type { Derivation } from '../core/derivation.js';
import type { ExactDesign, OneSampleHypothesis } from './one-sample-method.js';

export interface OneSamplePowerInput extends OneSampleHypothesis {
    /** Cases, whole, n ≥ 1. */
    n: number;
}

export interface OneSamplePower {
    power: number;
    /** Exact method only. */
    design?: ExactDesign;
    derivation: Derivation;
}

/**
 * Power of the test of one proportion against a goal with n cases.
 * @throws StatisticsError if an argument is outside its range.
 */
export function oneSamplePower(_input: OneSamplePowerInput): OneSamplePower {
    throw new Error('not yet');
}
