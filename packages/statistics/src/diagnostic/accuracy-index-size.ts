import { ceiling } from '../core/ceiling.js';
import { checkInside, checkOneOf } from '../core/check.js';
import type { Derivation, Notice, Step } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import {
    beforeRounding,
    chance,
    classSteps,
    counted,
    derivationOf,
    levelSteps,
    ratioStep,
    testSteps,
    unrounded,
} from '../steps/test-steps.js';
import { type AccuracyIndex, indexOf, indexSteps, type IndexRates, rateTerms, sumOf } from './accuracy-index.js';
import { sumTestPower, sumTestSize } from './accuracy-index-exact.js';

export interface AccuracyIndexSize {
    diseased: number;
    nonDiseased: number;
    /** Diseased before rounding up, by the normal formula. */
    fractional: number;
    derivation: Derivation;
}

export interface AccuracyIndexTestSize extends AccuracyIndexSize {
    /** Enumerated; undefined where there are too many cases and the normal formula gives the size. */
    actualPower?: number;
}

export interface AccuracyIndexInput extends IndexRates {
    index: AccuracyIndex;
    /** Non-diseased for each diseased, 0 < ratio < 10⁴; default 1. */
    ratio?: number;
}

export interface AccuracyIndexTestInput extends AccuracyIndexInput {
    /** Inside (−1, 1) for Youden's index, (0, 1) for balanced accuracy; not the expected value. */
    goal: number;
    /** Level of the test, 0 < alpha < 1; default 0.05. */
    alpha?: number;
    /** Default 2. */
    sides?: 1 | 2;
    /** Target power; default 0.8. */
    power?: number;
}

/** @throws StatisticsError unless the goal is a value of the index and not the expected one. */
export function checkGoal({ index, goal, ...rates }: IndexRates & { index: AccuracyIndex; goal: number }): void {
    checkInside('goal', goal, index === 'youden' ? -1 : 0, 1);
    if (Math.abs(indexOf({ index, ...rates }) - goal) > 1e-12) return;
    throw new StatisticsError('goal', goal, {
        ru: 'не равно ожидаемому значению показателя',
        en: 'not equal to the expected value of the index',
    });
}

/**
 * Cases with which Youden's index or the balanced accuracy is shown to lie on the expected side of a goal by its Wald
 * interval: the smallest number from which on the enumerated power stays at least the target. The normal formula is
 * where the search begins; alone it gives too few cases, the fewer the nearer the rates are to 1.
 * @throws StatisticsError if an argument is outside its range.
 */
export function accuracyIndexTestSize(input: AccuracyIndexTestInput): AccuracyIndexTestSize {
    const { index, goal, sensitivity, specificity, alpha = 0.05, sides = 2, power = 0.8, ratio = 1 } = input;
    const { value, unitVariance } = facts(input, ratio);
    checkGoal({ index, goal, sensitivity, specificity });
    checkInside('alpha', alpha, 0, 1);
    checkOneOf('sides', sides, [1, 2]);
    checkInside('power', power, alpha, 1);
    const [z1, z2] = [upperZ(alpha / sides), upperZ(1 - power)];
    const fractional = (Math.max(0, z1 + z2) ** 2 * unitVariance) / (value - goal) ** 2;
    const { symbol, goalLabel } = rateTerms[index];
    const inputs = { 'z₁': z1, 'z₂': z2, V: unitVariance, [symbol]: value, [`${symbol}₀`]: goal };
    const template = `max(0, {z₁} + {z₂})² · {V} / ({${symbol}} − {${symbol}₀})²`;
    const stated = [
        ...indexSteps(input),
        given(`${symbol}₀`, goalLabel, goal),
        ratioStep(ratio),
        varianceStep(input, ratio, unitVariance),
        ...testSteps({ alpha, sides, power }),
        computed('n*', beforeRounding, template, inputs, fractional, unrounded),
    ];
    const test = { sensitivity, specificity, goal: sumOf(index, goal), z: z1 };
    const diseased = sumTestSize(test, ratio, power, fractional);
    if (diseased === undefined) return sized('accuracy-index-size', fractional, ratio, stated, [notEnumerated]);
    const nonDiseased = Math.max(1, ceiling(diseased * ratio));
    const actualPower = sumTestPower(test, diseased, nonDiseased);
    const steps = [...stated, ...enumeratedSteps(symbol, ratio, { diseased, nonDiseased, actualPower })];
    return {
        diseased,
        nonDiseased,
        fractional,
        actualPower,
        derivation: derivationOf('accuracy-index-size', steps),
    };
}

const notEnumerated: Notice = {
    code: 'not-enumerated',
    text: {
        ru: 'Случаев много: взят объём по нормальной формуле, мощность перебором исходов не проверена.',
        en: 'There are many cases: the size is that of the normal formula, its power was not enumerated.',
    },
};

/** Where the power is enumerated. */
function enumeratedSteps(
    symbol: string,
    ratio: number,
    { diseased, nonDiseased, actualPower }: { diseased: number; nonDiseased: number; actualPower: number },
): Step[] {
    const labels = {
        one: {
            ru: 'случаи с патологией: с этого числа мощность, найденная перебором исходов, не падает ниже требуемой',
            en: 'diseased cases: from here on the power, found by enumeration, stays at least the target',
        },
        other: { ru: 'случаи без патологии', en: 'non-diseased cases' },
        all: { ru: 'всего случаев', en: 'cases in all' },
        power: { ru: 'мощность при них', en: 'power with them' },
    };
    const rejects = `P(|${symbol}̂ − ${symbol}₀| > z₁ · ŝ | n₊, n₋)`;
    const formula = `min{n₊ : ${rejects} ≥ 1 − β, n₊′ ≥ n₊}`;
    const counts = { 'n₊': diseased, 'n₋': nonDiseased };
    return [
        { symbol: 'n₊', label: labels.one, formula, value: diseased, ...counted },
        computed('n₋', labels.other, '⌈{r} · {n₊}⌉', { r: ratio, 'n₊': diseased }, nonDiseased, {
            ...counted,
            rounding: 'up',
        }),
        computed('N', labels.all, '{n₊} + {n₋}', counts, diseased + nonDiseased, counted),
        { symbol: '1 − β*', label: labels.power, formula: rejects, value: actualPower, ...chance },
    ];
}

/**
 * Cases for a half-width of the Wald interval of Youden's index or the balanced accuracy at the expected rates.
 * @throws StatisticsError if an argument is outside its range.
 */
export function accuracyIndexPrecisionSize(
    input: AccuracyIndexInput & { halfWidth: number; level?: number; sides?: 1 | 2 },
): AccuracyIndexSize {
    const { halfWidth, level = 0.95, sides = 2, ratio = 1 } = input;
    const { unitVariance } = facts(input, ratio);
    checkInside('halfWidth', halfWidth, 0, 1);
    checkInside('level', level, 0, 1);
    checkOneOf('sides', sides, [1, 2]);
    const z = upperZ((1 - level) / sides);
    const fractional = (z * z * unitVariance) / halfWidth ** 2;
    const inputs = { z, V: unitVariance, d: halfWidth };
    return sized('accuracy-index-precision', fractional, ratio, [
        ...indexSteps(input),
        given('d', { ru: 'полуширина', en: 'half-width' }, halfWidth),
        ratioStep(ratio),
        varianceStep(input, ratio, unitVariance),
        ...levelSteps(level, sides),
        computed('n*', beforeRounding, '{z}² · {V} / {d}²', inputs, fractional, unrounded),
    ]);
}

function facts(input: AccuracyIndexInput, ratio: number): { value: number; unitVariance: number } {
    const value = indexOf(input);
    checkInside('ratio', ratio, 0, 10_000);
    const { sensitivity: se, specificity: sp, index } = input;
    const { scale } = rateTerms[index];
    return { value, unitVariance: scale * scale * (se * (1 - se) + (sp * (1 - sp)) / ratio) };
}

function varianceStep({ sensitivity, specificity, index }: AccuracyIndexInput, r: number, value: number): Step {
    const label = {
        ru: 'дисперсия показателя, умноженная на число случаев с патологией',
        en: 'variance of the index times the diseased',
    };
    const sum = '{Se} · (1 − {Se}) + {Sp} · (1 − {Sp}) / {r}';
    const template = index === 'youden' ? sum : `(${sum}) / 4`;
    return computed('V', label, template, { Se: sensitivity, Sp: specificity, r }, value, { digits: 6 });
}

function sized(
    id: string,
    fractional: number,
    ratio: number,
    steps: Step[],
    notices: Notice[] = [],
): AccuracyIndexSize {
    const size = { diseased: ceiling(fractional), nonDiseased: ceiling(fractional * ratio), fractional };
    return { ...size, derivation: derivationOf(id, [...steps, ...classSteps(size, ratio)], notices) };
}
