import { ceiling } from '../core/ceiling.js';
import { checkInside } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import { upperZ } from '../distribution/normal.js';

interface Expected {
    /** Expected sensitivity and specificity, inside (0, 1). */
    sensitivity: number;
    specificity: number;
    /** Non-diseased for each diseased, > 0; default 1. */
    ratio?: number;
    /** Confidence level, 0 < level < 1; default 0.95. */
    level?: number;
}

export interface LikelihoodRatioSize {
    diseased: number;
    nonDiseased: number;
    /** Diseased before rounding up. */
    fractional: number;
}

interface Facts {
    readonly positive: number;
    readonly negative: number;
    /** Variance of the logarithm for one diseased case. */
    readonly spreadPositive: number;
    readonly spreadNegative: number;
    readonly ratio: number;
    readonly z: number;
}

function factsOf({ sensitivity: se, specificity: sp, ratio = 1, level = 0.95 }: Expected): Facts {
    checkInside('sensitivity', se, 0, 1);
    checkInside('specificity', sp, 0, 1);
    checkInside('ratio', ratio, 0, Number.POSITIVE_INFINITY);
    checkInside('level', level, 0, 1);
    return {
        positive: se / (1 - sp),
        negative: (1 - se) / sp,
        spreadPositive: (1 - se) / se + sp / ((1 - sp) * ratio),
        spreadNegative: se / (1 - se) + (1 - sp) / (sp * ratio),
        ratio,
        z: upperZ((1 - level) / 2),
    };
}

function sized(fractional: number, ratio: number): LikelihoodRatioSize {
    return { diseased: ceiling(fractional), nonDiseased: ceiling(fractional * ratio), fractional };
}

/**
 * Cases with which the lower limit of LR+ is at a goal below its expected value
 * (Simel, Samsa, Matchar 1991, Journal of Clinical Epidemiology 44: 763-770).
 * @throws StatisticsError if an argument is outside its range.
 */
export function positiveRatioLowerSize(input: Expected & { lower: number }): LikelihoodRatioSize {
    const facts = factsOf(input);
    checkInside('lower', input.lower, 0, facts.positive);
    return sized((facts.z ** 2 * facts.spreadPositive) / Math.log(facts.positive / input.lower) ** 2, facts.ratio);
}

/** Cases with which the upper limit of LR− is at a goal above its expected value. */
export function negativeRatioUpperSize(input: Expected & { upper: number }): LikelihoodRatioSize {
    const facts = factsOf(input);
    if (!(input.upper > facts.negative)) {
        const range = `upper > ${facts.negative}`;
        throw new StatisticsError('upper', input.upper, { ru: range, en: range });
    }
    return sized((facts.z ** 2 * facts.spreadNegative) / Math.log(input.upper / facts.negative) ** 2, facts.ratio);
}

/** Cases for a full width of the interval of LR+. */
export function positiveRatioWidthSize(input: Expected & { fullWidth: number }): LikelihoodRatioSize {
    const facts = factsOf(input);
    checkInside('fullWidth', input.fullWidth, 0, Number.POSITIVE_INFINITY);
    // LR·(e^{zs} − e^{−zs}) = width, solved for the standard error s of the logarithm.
    const error = Math.asinh(input.fullWidth / (2 * facts.positive)) / facts.z;
    return sized(facts.spreadPositive / error ** 2, facts.ratio);
}
