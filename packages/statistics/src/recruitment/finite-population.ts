import type { Derivation } from '../core/derivation.js';

export interface FinitePopulation {
    n: number;
    fractional: number;
    derivation: Derivation;
}

/**
 * Sample size corrected for a finite population: n / (1 + (n − 1) / N). Cochran 1977.
 * @param n cases needed in an infinite population, n ≥ 1.
 * @param population N ≥ 1.
 * @throws StatisticsError if an argument is outside its range.
 */
export function finitePopulation(_n: number, _population: number): FinitePopulation {
    throw new Error('not yet');
}
