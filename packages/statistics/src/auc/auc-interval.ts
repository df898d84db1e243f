import { checkInside, checkOneOf } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { computed, given } from '../core/step.js';
import { normalCdf, upperZ } from '../distribution/normal.js';
import { findRoot } from '../search/find-root.js';
import { chance, derivationOf, errorLabel, levelSteps, waldSteps } from '../steps/test-steps.js';
import { aucIntervalSteps, areaOfData, casesSteps, delongSteps } from './auc-interval-steps.js';
import { delongCovariance, placementVariances } from './delong-covariance.js';
import { hanleyMcneilVariance } from './auc-variance.js';
import { type Placements, placements, type Scores, unorderedPlacements } from './placements.js';

export const aucMethods = ['logit-delong', 'delong', 'hanley-mcneil', 'newcombe'] as const;

/** Intervals of an area under the ROC curve. */
export type AucMethod = (typeof aucMethods)[number];

export interface AucInput {
    scores: Scores;
    /** Default logit-delong; where the area is 0 or 1, Newcombe's method 5 takes its place. */
    method?: AucMethod;
    /** Confidence level, 0 < level < 1; default 0.95. */
    level?: number;
}

export interface AucInterval {
    auc: number;
    /** DeLong's, or Hanley and McNeil's; undefined for Newcombe's method. */
    standardError?: number;
    lower: number;
    upper: number;
    /** The method that was used in the end. */
    method: AucMethod;
    derivation: Derivation;
}

const few = {
    1: { ru: 'не менее одного числа', en: 'at least one number' },
    2: { ru: 'не менее двух чисел', en: 'at least two numbers' },
};

/** @throws StatisticsError unless both classes hold at least two scores (`least` may be 1), all of them numbers. */
export function checkScores({ positive, negative }: Scores, least: 1 | 2 = 2): void {
    for (const [name, values] of [
        ['positive', positive],
        ['negative', negative],
    ] as const) {
        let ok = values.length >= least;
        for (let i = 0; ok && i < values.length; i++) ok = !Number.isNaN(values[i]);
        if (ok) continue;
        throw new StatisticsError(name, values.length, few[least]);
    }
}

/**
 * Area under the empirical ROC curve with its interval. DeLong, DeLong, Clarke-Pearson 1988; on the logit, Pepe 2003;
 * Hanley, McNeil 1982 (negative exponential); Newcombe 2006 (Statistics in Medicine 25: 559-573, method 5).
 * Limits are not cut to [0, 1]. DeLong's methods need two cases of each class, the others one.
 * @throws StatisticsError if an argument is outside its range.
 */
export function aucInterval({ scores, method = 'logit-delong', level = 0.95 }: AucInput): AucInterval {
    checkScores(scores, 1);
    checkOneOf('method', method, aucMethods);
    checkInside('level', level, 0, 1);
    const curve = unorderedPlacements(scores);
    const { auc } = curve;
    const m = scores.positive.length;
    const n = scores.negative.length;
    const z = upperZ((1 - level) / 2);
    const used = method === 'logit-delong' && (auc === 0 || auc === 1) ? 'newcombe' : method;
    const interval = (
        found: { standardError?: number; lower: number; upper: number },
        spread?: Spread,
    ): AucInterval => {
        const facts = { auc, m, n, level, ...found, ...(spread && { spread }) };
        return { auc, ...found, method: used, derivation: derivationOf(used, aucIntervalSteps(used, facts), notices) };
    };
    const notices = used === method ? [] : [degenerate];
    if (used === 'newcombe') return interval(newcombe(auc, m, n, z));
    // DeLong's variance is that within the classes: one case has none.
    if (used !== 'hanley-mcneil') checkScores(scores);
    const spread = used === 'hanley-mcneil' ? undefined : placementVariances(curve);
    const variance = spread ? spread.positive / m + spread.negative / n : hanleyMcneilVariance(auc, m, n);
    const standardError = Math.sqrt(variance);
    const wald = { standardError, lower: auc - z * standardError, upper: auc + z * standardError };
    if (used !== 'logit-delong') return interval(wald, spread);
    const center = Math.log(auc / (1 - auc));
    const half = (z * standardError) / (auc * (1 - auc));
    const back = (value: number): number => 1 / (1 + Math.exp(-value));
    return interval({ standardError, lower: back(center - half), upper: back(center + half) }, spread);
}

type Spread = ReturnType<typeof placementVariances>;

const degenerate = {
    code: 'other-method',
    text: {
        ru: 'Площадь равна 0 или 1: логит не определён, применён метод 5 Ньюкомба.',
        en: "The area is 0 or 1: the logit is undefined, Newcombe's method 5 was used.",
    },
};

/** Limits t with |A − t| = z·SE(t): a score interval, which works at 0 and 1. */
function newcombe(auc: number, m: number, n: number, z: number): { lower: number; upper: number } {
    const mean = (m + n) / 2 - 1;
    const spread = (t: number): number => (1 + (mean * (1 - t)) / (2 - t) + (mean * t) / (1 + t)) / (m * n);
    const gap = (t: number): number => Math.abs(auc - t) - z * Math.sqrt(t * (1 - t) * spread(t));
    // At 0 and 1 the equation has the area itself as a root, too; divided by its distance, it has the limit only.
    if (auc === 0) return { lower: 0, upper: findRoot(t => t - z * z * (1 - t) * spread(t), 0, 1) };
    if (auc === 1) return { lower: findRoot(t => 1 - t - z * z * t * spread(t), 0, 1), upper: 1 };
    return { lower: findRoot(gap, 0, auc), upper: findRoot(gap, auc, 1) };
}

export interface AucTest {
    auc: number;
    standardError: number;
    z?: number;
    p?: number;
    derivation: Derivation;
}

/**
 * Test of an area against a goal with DeLong's variance: z, and the two-sided p; neither where the error is 0.
 * @throws StatisticsError if an argument is outside its range.
 */
export function aucAgainst({ scores, goal }: { scores: Scores; goal: number }): AucTest {
    checkScores(scores);
    checkInside('goal', goal, 0, 1);
    const curve = unorderedPlacements(scores);
    const { auc } = curve;
    const m = scores.positive.length;
    const n = scores.negative.length;
    const spread = placementVariances(curve);
    const standardError = Math.sqrt(spread.positive / m + spread.negative / n);
    const steps = [
        ...casesSteps(m, n),
        given('A₀', { ru: 'целевое значение площади', en: 'goal for the area' }, goal, { unit: 'proportion' }),
        areaOfData(auc),
        ...delongSteps(spread, m, n, standardError),
    ];
    // Where the classes do not overlap the estimate of the error is 0: such a test has no answer.
    if (standardError === 0) return { auc, standardError, derivation: derivationOf('delong-goal', steps, [noError]) };
    const z = (auc - goal) / standardError;
    const p = 2 * normalCdf(-Math.abs(z));
    const inputs = { A: auc, 'A₀': goal, SE: standardError };
    steps.push(computed('Z', statistic, '({A} − {A₀}) / {SE}', inputs, z, { digits: 6 }));
    steps.push(computed('p', pValue, '2 · Φ(−|{Z}|)', { Z: z }, p, chance));
    return { auc, standardError, z, p, derivation: derivationOf('delong-goal', steps) };
}

const statistic = { ru: 'статистика критерия', en: 'test statistic' };
const pValue = { ru: 'двустороннее p-значение', en: 'two-sided p-value' };
/** Said where a test divides by 0. */
const noError = {
    code: 'no-error',
    text: {
        ru: 'Оценка стандартной ошибки равна 0: критерий не применим.',
        en: 'The estimated standard error is 0: the test has no answer.',
    },
};

export interface PairedAuc {
    first: number;
    second: number;
    difference: number;
    standardError: number;
    covariance: number;
    lower: number;
    upper: number;
    z: number;
    /** Two-sided. */
    p: number;
    derivation: Derivation;
}

/**
 * Difference of two areas measured on the same cases (DeLong, DeLong, Clarke-Pearson 1988).
 * @throws StatisticsError if an argument is outside its range, or the cases differ in number.
 */
export function pairedAuc(input: { first: Scores; second: Scores; level?: number }): PairedAuc {
    const { first, second, level = 0.95 } = input;
    checkScores(first);
    checkScores(second);
    checkInside('level', level, 0, 1);
    const same = first.positive.length === second.positive.length && first.negative.length === second.negative.length;
    if (!same) {
        throw new StatisticsError('second', second.positive.length, {
            ru: 'те же случаи, что у first',
            en: 'the same cases as first',
        });
    }
    const a: Placements = placements(first);
    const b: Placements = placements(second);
    const covariance = delongCovariance(a, b);
    const [ofFirst, ofSecond] = [delongCovariance(a, a), delongCovariance(b, b)];
    const standardError = Math.sqrt(Math.max(0, ofFirst + ofSecond - 2 * covariance));
    const difference = a.auc - b.auc;
    const quantile = upperZ((1 - level) / 2);
    const half = quantile * standardError;
    const z = difference === 0 ? 0 : difference / standardError;
    const found = {
        first: a.auc,
        second: b.auc,
        difference,
        standardError,
        covariance,
        lower: difference - half,
        upper: difference + half,
        z,
        p: 2 * normalCdf(-Math.abs(z)),
    };
    const facts = { D: difference, z: quantile, SE: standardError };
    const six = { digits: 6 };
    const labels = {
        first: { ru: 'дисперсия первой площади по ДеЛонгу', en: "DeLong's variance of the first area" },
        second: { ru: 'дисперсия второй площади по ДеЛонгу', en: "DeLong's variance of the second area" },
        covariance: { ru: 'ковариация площадей по ДеЛонгу', en: "DeLong's covariance of the areas" },
        difference: { ru: 'разность площадей', en: 'difference of the areas' },
    };
    const parts = { 'V₁': ofFirst, 'V₂': ofSecond, C: covariance };
    // Identical curves leave a variance of zero, which rounding may turn negative.
    const error = '√(max({V₁} + {V₂} − 2 · {C}, 0))';
    const steps = [
        ...casesSteps(first.positive.length, first.negative.length),
        areaOfData(a.auc, '₁'),
        areaOfData(b.auc, '₂'),
        given('V₁', labels.first, ofFirst, six),
        given('V₂', labels.second, ofSecond, six),
        given('C', labels.covariance, covariance, six),
        computed('D', labels.difference, '{A₁} − {A₂}', { 'A₁': a.auc, 'A₂': b.auc }, difference, six),
        computed('SE', errorLabel, error, parts, standardError, six),
        ...levelSteps(level),
        ...waldSteps('D', facts, found.lower, found.upper),
        ...(standardError > 0 ? [computed('Z', statistic, '{D} / {SE}', facts, z, six)] : [given('Z', statistic, z)]),
        computed('p', pValue, '2 · Φ(−|{Z}|)', { Z: z }, found.p, chance),
    ];
    return { ...found, derivation: derivationOf('delong-paired', steps) };
}
