import { ceiling } from '../core/ceiling.js';
import { checkInside, checkOneOf } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import { upperZ } from '../distribution/normal.js';
import { findRoot } from '../search/find-root.js';
import { hanleyMcneilVariance, obuchowskiVariance } from './auc-variance.js';

/** Cases for a study of one or two areas. */
export interface AucSize {
    diseased: number;
    nonDiseased: number;
    /** Diseased before rounding up. */
    fractional: number;
}

/** How the variance of an area is foreseen. */
export type AucVariance = 'obuchowski' | 'hanley-mcneil';

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

function sized(fractional: number, ratio: number): AucSize {
    return { diseased: ceiling(fractional), nonDiseased: ceiling(fractional * ratio), fractional };
}

function checkTest({ alpha = 0.05, sides = 2, power = 0.8 }: Test): { za: number; zb: number } {
    checkInside('alpha', alpha, 0, 1);
    checkOneOf('sides', sides, [1, 2]);
    checkInside('power', power, alpha, 1);
    return { za: upperZ(alpha / sides), zb: upperZ(1 - power) };
}

/** Smallest real number of diseased for which a falling function of it is at most a limit. */
function solve(error: (m: number) => number, limit: number): number {
    const least = 1.000001;
    if (error(least) <= limit) return least;
    let high = 4;
    while (error(high) > limit) {
        high *= 2;
        if (high > 1e9)
            throw new StatisticsError('auc', limit, {
                ru: 'достижимая точность',
                en: 'a precision that can be reached',
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
    const { za, zb } = checkTest(input);
    const distance = Math.abs(auc1 - auc0);
    if (distance === 0) throw new StatisticsError('auc1', auc1, { ru: 'не равно auc0', en: 'not equal to auc0' });
    if (variance === 'obuchowski') {
        const root = za * Math.sqrt(obuchowskiVariance(auc0, ratio)) + zb * Math.sqrt(obuchowskiVariance(auc1, ratio));
        return sized((root / distance) ** 2, ratio);
    }
    const error = (auc: number, m: number): number => Math.sqrt(hanleyMcneilVariance(auc, m, m * ratio));
    return sized(
        solve(m => za * error(auc0, m) + zb * error(auc1, m), distance),
        ratio,
    );
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
    if (assurance !== undefined) checkInside('assurance', assurance, 0, 1);
    const z = upperZ((1 - level) / sides) + (assurance === undefined ? 0 : upperZ(1 - assurance));
    if (variance === 'obuchowski') return sized((z * z * obuchowskiVariance(auc, ratio)) / halfWidth ** 2, ratio);
    return sized(
        solve(m => z * Math.sqrt(hanleyMcneilVariance(auc, m, m * ratio)), halfWidth),
        ratio,
    );
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
    checkInside('ratio', ratio, 0, Number.POSITIVE_INFINITY);
    const { za, zb } = checkTest(input);
    if (auc1 === auc2) throw new StatisticsError('auc2', auc2, { ru: 'не равно auc1', en: 'not equal to auc1' });
    const v1 = obuchowskiVariance(auc1, ratio);
    const v2 = obuchowskiVariance(auc2, ratio);
    const underNull = 2 * (nullArea === 'first' ? v1 : v2) * (1 - r);
    const underAlternative = v1 + v2 - 2 * r * Math.sqrt(v1 * v2);
    const root = za * Math.sqrt(underNull) + zb * Math.sqrt(underAlternative);
    return sized((root / (auc1 - auc2)) ** 2, ratio);
}
