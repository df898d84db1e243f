import { ceiling } from '../core/ceiling.js';
import { checkWhole, checkWithin, maximalN } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { paper } from '../core/source.js';
import { computed, given } from '../core/step.js';

export interface FinitePopulation {
    n: number;
    fractional: number;
    derivation: Derivation;
}

const cochran = paper('Cochran 1977', 'Cochran W.G. Sampling Techniques. 3rd ed. Wiley, 1977, ch. 4');

/**
 * Sample size corrected for a finite population: n / (1 + (n − 1) / N), rounded up. Cochran 1977.
 * @param n cases needed in an infinite population, 1 ≤ n ≤ 10⁷, need not be whole.
 * @param population N, whole, 1 ≤ N ≤ 10¹².
 * @throws StatisticsError if an argument is outside its range.
 */
export function finitePopulation(n: number, population: number): FinitePopulation {
    checkWithin('n', n, 1, maximalN);
    checkWhole('population', population, 1, 1e12);
    const fractional = n / (1 + (n - 1) / population);
    const result = ceiling(fractional);
    const label = { ru: 'с поправкой на конечную совокупность', en: 'corrected for the finite population' };
    const steps = [
        given('n₀', { ru: 'нужно случаев', en: 'cases needed' }, n, { unit: 'cases' }),
        given('N', { ru: 'размер совокупности', en: 'size of the population' }, population, {
            unit: 'cases',
            digits: 0,
        }),
        computed('n', label, '⌈{n₀} / (1 + ({n₀} − 1) / {N})⌉', { 'n₀': n, N: population }, result, {
            unit: 'cases',
            digits: 0,
            rounding: 'up',
        }),
    ];
    const method = { ru: 'поправка на конечную совокупность', en: 'Finite population correction' };
    return { n: result, fractional, derivation: { method, source: cochran, steps, warnings: [] } };
}
