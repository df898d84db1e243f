import { checkInside, checkOneOf, checkWithin } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import { type OneSampleHypothesis, type OneSampleMethod, oneSampleMethods } from './one-sample-method.js';

/** A hypothesis with its defaults filled in and its ranges checked. */
export type CheckedHypothesis = Required<OneSampleHypothesis>;

/** @throws StatisticsError */
export function checkHypothesis(input: OneSampleHypothesis, purpose: 'size' | 'power'): CheckedHypothesis {
    const { p0, p1, sides = 1 } = input;
    const alpha = input.alpha ?? (sides === 1 ? 0.025 : 0.05);
    const method: OneSampleMethod = input.method ?? 'exact-binomial';
    checkOneOf('method', method, oneSampleMethods);
    checkOneOf('sides', sides, [1, 2]);
    checkInside('p0', p0, 0, 1);
    checkInside('alpha', alpha, 0, 1);
    if (purpose === 'size') {
        checkInside('p1', p1, 0, 1);
        if (p1 === p0) {
            throw new StatisticsError('p1', p1, { ru: `p1 ≠ p0 = ${p0}`, en: `p1 ≠ p0 = ${p0}` });
        }
    } else {
        checkWithin('p1', p1, 0, 1);
    }
    return { p0, p1, alpha, sides, method };
}
