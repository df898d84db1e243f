import { checkInside, checkOneOf, checkWhole, checkWithin } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { intervalDerivation } from './interval-derivation.js';
import { proportionLimits } from './proportion-limits.js';
import { type IntervalSide, type ProportionMethod, proportionMethods } from './proportion-method.js';

export interface ProportionIntervalInput {
    /** Successes, 0 ≤ x ≤ n. Whole, except in planning, where x = n·p need not be (whole for Blaker). Logit: 0 < x < n. */
    x: number;
    /** Trials, whole, 1 ≤ n ≤ 10⁷. */
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
    /** Wald's and Agresti-Coull's limits may lie outside [0, 1]. */
    lower: number;
    upper: number;
    derivation: Derivation;
}

/**
 * Confidence interval of a proportion.
 * @throws StatisticsError if an argument is outside its range.
 */
export function proportionInterval(input: ProportionIntervalInput): ProportionInterval {
    const { x, n, method, level = 0.95, side = 'two' } = input;
    checkOneOf('method', method, proportionMethods);
    checkOneOf('side', side, ['two', 'lower', 'upper']);
    checkWhole('n', n, 1);
    checkInside('level', level, 0, 1);
    checkSuccesses(x, n, method);
    if (method === 'blaker' && side !== 'two') {
        throw new StatisticsError('side', side, {
            ru: 'two: интервал Блейкера только двусторонний',
            en: 'two: the Blaker interval is two-sided only',
        });
    }
    const tail = side === 'two' ? (1 - level) / 2 : 1 - level;
    const limits = proportionLimits[method](x, n, tail);
    const lower = side === 'upper' ? 0 : limits.lower;
    const upper = side === 'lower' ? 1 : limits.upper;
    const derivation = intervalDerivation({ x, n, method, level, side, tail, lower, upper });
    return { estimate: x / n, lower, upper, derivation };
}

function checkSuccesses(x: number, n: number, method: ProportionMethod): void {
    if (method === 'logit') checkInside('x', x, 0, n);
    else if (method === 'blaker') checkWhole('x', x, 0, n);
    else checkWithin('x', x, 0, n);
}
