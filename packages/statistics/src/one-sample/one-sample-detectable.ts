import { checkInside, checkOneOf, checkWhole } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { findRoot } from '../search/find-root.js';
import { approximations } from './approximations.js';
import { type CheckedHypothesis, checkHypothesis } from './check-hypothesis.js';
import { exactDesign } from './exact-test.js';
import type { OneSampleHypothesis } from './one-sample-method.js';
import { oneSamplePower } from './one-sample-power.js';

export interface OneSampleDetectableInput extends Omit<OneSampleHypothesis, 'p1'> {
    /** Cases, whole, 1 ≤ n ≤ 10⁷. */
    n: number;
    /** Target power, alpha < power < 1. */
    power: number;
    /** Side of the goal; default `above`. */
    direction?: 'above' | 'below';
}

export interface OneSampleDetectable {
    /** The proportion nearest to the goal that n cases tell from it with the target power. */
    p1: number;
    /** p1 − p0. */
    difference: number;
    derivation: Derivation;
}

/**
 * Detectable proportion of the test of one proportion against a goal: the third direction beside size and power.
 * @throws StatisticsError if an argument is outside its range, or n cases detect no proportion on that side.
 */
export function oneSampleDetectable(input: OneSampleDetectableInput): OneSampleDetectable {
    const { n, power, direction = 'above', ...rest } = input;
    checkOneOf('direction', direction, ['above', 'below']);
    const end = direction === 'above' ? 1 : 0;
    const hypothesis = checkHypothesis({ ...rest, p1: end }, 'power');
    checkWhole('n', n, 1);
    checkInside('power', power, hypothesis.alpha, 1);
    const { p0 } = hypothesis;
    const excess = (p1: number) => powerAt({ ...hypothesis, p1 }, n) - power;
    // Just beside the goal the side of p1 is the right one, and the power about the level.
    const beside = p0 + (end - p0) * 1e-12;
    if (excess(end) < 0) {
        const range = {
            ru: 'больше: ни одна доля не обнаруживается с этой мощностью',
            en: 'larger: no proportion is detected with this power',
        };
        throw new StatisticsError('n', n, range);
    }
    // A target that hardly exceeds the level is reached at once.
    const p1 = excess(beside) >= 0 ? beside : findRoot(excess, beside, end);
    const { derivation } = oneSamplePower({ ...rest, p1, n });
    return { p1, difference: p1 - p0, derivation };
}

function powerAt(hypothesis: CheckedHypothesis, n: number): number {
    if (hypothesis.method === 'exact-binomial') return exactDesign(hypothesis, n).actualPower;
    return approximations[hypothesis.method].power(hypothesis, n);
}
