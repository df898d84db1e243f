import type { Derivation } from '../core/derivation.js';

export interface OneSampleTestInput {
    /** Successes, whole, 0 ≤ x ≤ n. */
    x: number;
    n: number;
    /** The goal, 0 < p0 < 1. */
    p0: number;
    /** `greater`: H1 is p > p0. `two-minlike`: outcomes no likelier than x; `two-doubled`: twice the smaller tail. */
    alternative: 'greater' | 'less' | 'two-minlike' | 'two-doubled';
    /** `mid-p` and `score` (variance of p0): for score, both two-sided forms are 2·Φ(−|z|). Default `exact`. */
    method?: 'exact' | 'mid-p' | 'score';
}

export interface OneSampleTest {
    p: number;
    /** Score test only: (x/n − p0) / √(p0(1−p0)/n). */
    z?: number;
    derivation: Derivation;
}

/**
 * p-value of the test of one proportion against a goal.
 * @throws StatisticsError if an argument is outside its range.
 */
export function oneSampleTest(_input: OneSampleTestInput): OneSampleTest {
    throw new Error('not yet');
}
