import { checkInside, checkOneOf, checkWhole, maximalN } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { detectable } from '../search/detectable.js';
import { classCountSteps, foundStep, inverseOf, type ReachedPower, tailSteps } from '../steps/power-steps.js';
import { levelSteps } from '../steps/test-steps.js';
import { type AccuracyIndex, indexOf, indexSteps, type IndexRates, rateTerms, sumOf } from './accuracy-index.js';
import { sumTestPower } from './accuracy-index-exact.js';
import { type AccuracyIndexTestInput, checkGoal } from './accuracy-index-size.js';

interface Cases extends IndexRates {
    index: AccuracyIndex;
    /** Whole, 1 ≤ n ≤ 10⁶. */
    diseased: number;
    nonDiseased: number;
}

export type AccuracyIndexPowerInput = Omit<AccuracyIndexTestInput, 'ratio' | 'power'> & Cases;

/**
 * Power of showing that Youden's index or the balanced accuracy differs from a goal by its Wald interval, found by
 * enumeration; of a two-sided test in the direction of the expected value.
 * @throws StatisticsError if an argument is outside its range.
 */
export function accuracyIndexTestPower(input: AccuracyIndexPowerInput): ReachedPower {
    const { index, sensitivity, specificity, goal, alpha = 0.05, sides = 2, diseased, nonDiseased } = input;
    indexOf(input);
    checkGoal({ index, sensitivity, specificity, goal });
    checkCounts(input);
    checkInside('alpha', alpha, 0, 1);
    checkOneOf('sides', sides, [1, 2]);
    const z = upperZ(alpha / sides);
    const test = { sensitivity, specificity, goal: sumOf(index, goal), z };
    const power = sumTestPower(test, diseased, nonDiseased);
    const { symbol, goalLabel } = rateTerms[index];
    const steps = [
        ...indexSteps(input),
        given(`${symbol}₀`, goalLabel, goal),
        ...classCountSteps(diseased, nonDiseased),
        ...tailSteps(alpha, sides),
        foundStep(`P(|${symbol}̂ − ${symbol}₀| > z₁ · ŝ | n₊, n₋)`, power),
    ];
    return { power, derivation: inverseOf('accuracy-index-size', steps) };
}

/**
 * Least expected sensitivity, the specificity held, with which the index is shown to exceed the goal with the target
 * power.
 * @throws StatisticsError if an argument is outside its range, or no sensitivity suffices.
 */
export function accuracyIndexDetectable(input: Omit<AccuracyIndexPowerInput, 'sensitivity'> & { power: number }): {
    sensitivity: number;
    value: number;
    derivation: Derivation;
} {
    const { power, ...rest } = input;
    const { index, goal, specificity, alpha = 0.05, sides = 2, diseased, nonDiseased } = rest;
    const most = 1 - 1e-9;
    indexOf({ index, sensitivity: most, specificity });
    checkInside('goal', goal, index === 'youden' ? -1 : 0, indexOf({ index, sensitivity: most, specificity }) - 1e-9);
    checkCounts(rest);
    checkInside('alpha', alpha, 0, 1);
    checkOneOf('sides', sides, [1, 2]);
    const test = { specificity, goal: sumOf(index, goal), z: upperZ(alpha / sides) };
    const powerAt = (sensitivity: number): number => sumTestPower({ ...test, sensitivity }, diseased, nonDiseased);
    // At the goal itself there is no side to look at: begin beside it.
    const least = Math.max(1e-9, test.goal - specificity + 1e-9);
    const sensitivity = detectable(powerAt, least, most, { power, alpha });
    const { derivation } = accuracyIndexTestPower({ ...rest, sensitivity });
    return { sensitivity, value: indexOf({ index, sensitivity, specificity }), derivation };
}

/**
 * Half-width of the Wald interval of an index that numbers of cases give, the inverse of `accuracyIndexPrecisionSize`.
 * @throws StatisticsError if an argument is outside its range.
 */
export function accuracyIndexHalfWidth(input: Cases & { level?: number; sides?: 1 | 2 }): {
    halfWidth: number;
    derivation: Derivation;
} {
    const { index, sensitivity: se, specificity: sp, diseased, nonDiseased, level = 0.95, sides = 2 } = input;
    indexOf(input);
    checkCounts(input, maximalN);
    checkInside('level', level, 0, 1);
    checkOneOf('sides', sides, [1, 2]);
    const z = upperZ((1 - level) / sides);
    const error = rateTerms[index].scale * Math.sqrt((se * (1 - se)) / diseased + (sp * (1 - sp)) / nonDiseased);
    const halfWidth = z * error;
    const label = { ru: 'полуширина', en: 'half-width' };
    const errorLabel = { ru: 'стандартная ошибка показателя', en: 'standard error of the index' };
    const root = '√({Se} · (1 − {Se}) / {n₊} + {Sp} · (1 − {Sp}) / {n₋})';
    const inputs = { Se: se, Sp: sp, 'n₊': diseased, 'n₋': nonDiseased };
    const steps: Step[] = [
        ...indexSteps(input),
        ...classCountSteps(diseased, nonDiseased),
        computed('s', errorLabel, index === 'youden' ? root : `${root} / 2`, inputs, error, { digits: 6 }),
        ...levelSteps(level, sides),
        computed('h', label, '{z} · {s}', { z, s: error }, halfWidth, { digits: 4 }),
    ];
    return { halfWidth, derivation: inverseOf('accuracy-index-precision', steps, label) };
}

function checkCounts({ diseased, nonDiseased }: { diseased: number; nonDiseased: number }, most = 1_000_000): void {
    checkWhole('diseased', diseased, 1, most);
    checkWhole('nonDiseased', nonDiseased, 1, most);
}
