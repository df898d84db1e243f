import { ceiling } from '../core/ceiling.js';
import { checkInside, checkOneOf } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import type { Derivation, Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { findRoot } from '../search/find-root.js';
import {
    beforeRounding,
    classSteps,
    derivationOf,
    levelSteps,
    ratioStep,
    testSteps,
    unrounded,
} from '../steps/test-steps.js';
import { areaStep, hanleyMcneilSteps, obuchowskiSteps } from './auc-size-steps.js';
import { hanleyMcneilVariance, obuchowskiVariance } from './auc-variance.js';

/** Cases for a study of one or two areas. */
export interface AucSize {
    diseased: number;
    nonDiseased: number;
    /** Diseased before rounding up. */
    fractional: number;
    derivation: Derivation;
}

/** How the variance of an area is foreseen. */
export const aucVariances = ['obuchowski', 'hanley-mcneil'] as const;
export type AucVariance = (typeof aucVariances)[number];

interface Classes {
    /** Non-diseased for each diseased, > 0; default 1. */
    ratio?: number;
    /** Default obuchowski. */
    variance?: AucVariance;
}

interface Test {
    /** Level of the whole test, 0 < alpha < 1; default 0.05. */
    alpha?: number;
    /** Default 2. */
    sides?: 1 | 2;
    /** Target power; default 0.8. */
    power?: number;
}

function sized(id: string, fractional: number, ratio: number, steps: Step[]): AucSize {
    const size = { diseased: ceiling(fractional), nonDiseased: ceiling(fractional * ratio), fractional };
    return { ...size, derivation: derivationOf(id, [...steps, ...classSteps(size, ratio)]) };
}

function checkTest({ alpha = 0.05, sides = 2, power = 0.8 }: Test): { za: number; zb: number; steps: Step[] } {
    checkInside('alpha', alpha, 0, 1);
    checkOneOf('sides', sides, [1, 2]);
    checkInside('power', power, alpha, 1);
    return { za: upperZ(alpha / sides), zb: upperZ(1 - power), steps: testSteps({ alpha, sides, power }) };
}

/** Smallest real number of diseased for which a falling function of it is at most a limit. */
function solve(error: (m: number) => number, limit: number, argument: string, value: number): number {
    const least = 1.000001;
    if (error(least) <= limit) return least;
    let high = 4;
    while (error(high) > limit) {
        high *= 2;
        if (high > 1e9)
            throw new StatisticsError(argument, value, {
                ru: 'значение, при котором хватает 10⁹ случаев',
                en: 'a value with which 10⁹ cases suffice',
            });
    }
    return findRoot(m => error(m) - limit, least, high);
}

/**
 * Cases with which an area is shown to differ from a goal: 0.5, as pROC, or any other.
 * With Obuchowski's variance a closed form, with Hanley and McNeil's the solution of |A1 − A0| = zα·SE0 + zβ·SE1.
 * @throws StatisticsError if an argument is outside its range.
 */
export function aucTestSize(input: Classes & Test & { auc0: number; auc1: number }): AucSize {
    const { auc0, auc1, ratio = 1, variance = 'obuchowski' } = input;
    checkInside('auc0', auc0, 0, 1);
    checkInside('auc1', auc1, 0, 1);
    checkInside('ratio', ratio, 0, Number.POSITIVE_INFINITY);
    checkOneOf('variance', variance, aucVariances);
    const { za, zb, steps } = checkTest(input);
    const distance = Math.abs(auc1 - auc0);
    if (distance === 0) throw new StatisticsError('auc1', auc1, { ru: 'не равно auc0', en: 'not equal to auc0' });
    const stated = [areaStep('₁', auc1), areaStep('₀', auc0), ratioStep(ratio), ...steps];
    const quantiles = { 'z₁': za, 'z₂': zb };
    if (variance === 'obuchowski') {
        const [v0, v1] = [obuchowskiVariance(auc0, ratio), obuchowskiVariance(auc1, ratio)];
        const fractional = ((za * Math.sqrt(v0) + zb * Math.sqrt(v1)) / distance) ** 2;
        const template = '(({z₁} · √({V₀}) + {z₂} · √({V₁})) / ({A₁} − {A₀}))²';
        const inputs = { ...quantiles, 'V₀': v0, 'V₁': v1, 'A₁': auc1, 'A₀': auc0 };
        return sized('obuchowski-size', fractional, ratio, [
            ...stated,
            ...obuchowskiSteps('₀', auc0, ratio),
            ...obuchowskiSteps('₁', auc1, ratio),
            computed('n*', beforeRounding, template, inputs, fractional, unrounded),
        ]);
    }
    const error = (auc: number, m: number): number => Math.sqrt(hanleyMcneilVariance(auc, m, m * ratio));
    const fractional = solve(m => za * error(auc0, m) + zb * error(auc1, m), distance, 'auc1', auc1);
    const [e0, e1] = [error(auc0, fractional), error(auc1, fractional)];
    const label = { ru: 'расстояние, которое при n* показывают', en: 'distance that is shown at n*' };
    return sized('hanley-mcneil-size', fractional, ratio, [
        ...stated,
        solved('min{n : z₁ · SE₀(n) + z₂ · SE₁(n) ≤ |A₁ − A₀|}', fractional),
        ...hanleyMcneilSteps('₀', auc0, fractional, ratio),
        ...hanleyMcneilSteps('₁', auc1, fractional, ratio),
        computed('d', label, '{z₁} · {SE₀} + {z₂} · {SE₁}', { ...quantiles, 'SE₀': e0, 'SE₁': e1 }, za * e0 + zb * e1, {
            digits: 6,
        }),
    ]);
}

/** A size that is the root of an equation: the steps after it let a reader check that it is. */
function solved(formula: string, value: number): Step {
    return { symbol: 'n*', label: beforeRounding, formula, value, ...unrounded, digits: 6 };
}

/**
 * Cases for a half-width of the interval of an area; with `assurance` the half-width z·SE is widened by z of it, so
 * that a lower limit `auc − halfWidth` is exceeded with that probability (Zhou, Obuchowski, McClish 2011, ch. 6).
 * @throws StatisticsError if an argument is outside its range.
 */
export function aucPrecisionSize(
    input: Classes & { auc: number; halfWidth: number; level?: number; sides?: 1 | 2; assurance?: number },
): AucSize {
    const { auc, halfWidth, level = 0.95, sides = 2, assurance, ratio = 1, variance = 'obuchowski' } = input;
    checkInside('auc', auc, 0, 1);
    checkInside('halfWidth', halfWidth, 0, 1);
    checkInside('level', level, 0, 1);
    checkInside('ratio', ratio, 0, Number.POSITIVE_INFINITY);
    checkOneOf('sides', sides, [1, 2]);
    checkOneOf('variance', variance, aucVariances);
    if (assurance !== undefined) checkInside('assurance', assurance, 0, 1);
    const limit = upperZ((1 - level) / sides);
    const z = limit + (assurance === undefined ? 0 : upperZ(1 - assurance));
    const stated = [
        areaStep('', auc),
        given('d', { ru: 'полуширина', en: 'half-width' }, halfWidth, { unit: 'proportion' }),
        ratioStep(ratio),
        ...levelSteps(level, sides),
        ...(assurance === undefined ? [] : assuranceSteps(assurance, limit, z)),
    ];
    const factor = assurance === undefined ? 'z' : 'z′';
    if (variance === 'obuchowski') {
        const v = obuchowskiVariance(auc, ratio);
        const fractional = (z * z * v) / halfWidth ** 2;
        const inputs = { [factor]: z, V: v, d: halfWidth };
        return sized('obuchowski-precision', fractional, ratio, [
            ...stated,
            ...obuchowskiSteps('', auc, ratio),
            computed('n*', beforeRounding, `{${factor}}² · {V} / {d}²`, inputs, fractional, unrounded),
        ]);
    }
    const error = (m: number): number => Math.sqrt(hanleyMcneilVariance(auc, m, m * ratio));
    const fractional = solve(m => z * error(m), halfWidth, 'halfWidth', halfWidth);
    const label = { ru: 'полуширина, достигнутая при n*', en: 'half-width reached at n*' };
    const se = error(fractional);
    return sized('hanley-mcneil-precision', fractional, ratio, [
        ...stated,
        solved(`min{n : ${factor} · SE(n) ≤ d}`, fractional),
        ...hanleyMcneilSteps('', auc, fractional, ratio),
        computed('d*', label, `{${factor}} · {SE}`, { [factor]: z, SE: se }, z * se, { digits: 6 }),
    ]);
}

function assuranceSteps(assurance: number, limit: number, sum: number): Step[] {
    const label = { ru: 'вероятность достичь границы', en: 'probability of reaching the limit' };
    const widened = { ru: 'квантиль с запасом', en: 'quantile with assurance' };
    return [
        given('γ', label, assurance, { unit: 'probability' }),
        computed('z′', widened, '{z} + Φ⁻¹({γ})', { z: limit, γ: assurance }, sum, { digits: 6 }),
    ];
}

/** Half-width that numbers of cases give, by Hanley and McNeil's variance. */
export function aucHalfWidth(input: { auc: number; diseased: number; nonDiseased: number; level?: number }): number {
    const { auc, diseased, nonDiseased, level = 0.95 } = input;
    checkInside('auc', auc, 0, 1);
    checkInside('level', level, 0, 1);
    checkInside('diseased', diseased, 1, Number.POSITIVE_INFINITY);
    checkInside('nonDiseased', nonDiseased, 1, Number.POSITIVE_INFINITY);
    return upperZ((1 - level) / 2) * Math.sqrt(hanleyMcneilVariance(auc, diseased, nonDiseased));
}

export interface PairedAucSizeInput extends Test {
    /** Expected areas, inside (0, 1), not equal. */
    auc1: number;
    auc2: number;
    /** Correlation of the two estimates, −1 < r < 1. */
    correlation: number;
    /** Non-diseased for each diseased, > 0; default 1. */
    ratio?: number;
    /** Under the null both areas are `auc1` (Obuchowski, McClish 1997; default) or `auc2`, the reference's. */
    nullArea?: 'first' | 'second';
}

/**
 * Cases for a comparison of two areas measured on the same cases (Obuchowski, McClish 1997).
 * @throws StatisticsError if an argument is outside its range.
 */
export function pairedAucSize(input: PairedAucSizeInput): AucSize {
    const { auc1, auc2, correlation: r, ratio = 1, nullArea = 'first' } = input;
    checkInside('auc1', auc1, 0, 1);
    checkInside('auc2', auc2, 0, 1);
    checkInside('correlation', r, -1, 1);
    checkOneOf('nullArea', nullArea, ['first', 'second']);
    checkInside('ratio', ratio, 0, Number.POSITIVE_INFINITY);
    const { za, zb, steps } = checkTest(input);
    if (auc1 === auc2) throw new StatisticsError('auc2', auc2, { ru: 'не равно auc1', en: 'not equal to auc1' });
    const v1 = obuchowskiVariance(auc1, ratio);
    const v2 = obuchowskiVariance(auc2, ratio);
    const underNull = 2 * (nullArea === 'first' ? v1 : v2) * (1 - r);
    const underAlternative = v1 + v2 - 2 * r * Math.sqrt(v1 * v2);
    const fractional = ((za * Math.sqrt(underNull) + zb * Math.sqrt(underAlternative)) / (auc1 - auc2)) ** 2;
    const equal = nullArea === 'first' ? 'V₁' : 'V₂';
    const labels = {
        r: { ru: 'корреляция оценок площадей', en: 'correlation of the estimated areas' },
        underNull: { ru: 'дисперсия разности при H₀', en: 'variance of the difference under H₀' },
        underAlternative: { ru: 'дисперсия разности при H₁', en: 'variance of the difference under H₁' },
    };
    const shown = { digits: 6 };
    const inputs = { 'V₁': v1, 'V₂': v2, ρ: r };
    const last = { 'z₁': za, 'z₂': zb, 'W₀': underNull, 'W₁': underAlternative, 'A₁': auc1, 'A₂': auc2 };
    const template = '(({z₁} · √({W₀}) + {z₂} · √({W₁})) / ({A₁} − {A₂}))²';
    return sized('obuchowski-paired-size', fractional, ratio, [
        areaStep('₁', auc1),
        areaStep('₂', auc2),
        given('ρ', labels.r, r),
        ratioStep(ratio),
        ...steps,
        ...obuchowskiSteps('₁', auc1, ratio),
        ...obuchowskiSteps('₂', auc2, ratio),
        computed('W₀', labels.underNull, `2 · {${equal}} · (1 − {ρ})`, inputs, underNull, shown),
        computed(
            'W₁',
            labels.underAlternative,
            '{V₁} + {V₂} − 2 · {ρ} · √({V₁} · {V₂})',
            inputs,
            underAlternative,
            shown,
        ),
        computed('n*', beforeRounding, template, last, fractional, unrounded),
    ]);
}
