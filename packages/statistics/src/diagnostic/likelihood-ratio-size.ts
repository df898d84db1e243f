import { ceiling } from '../core/ceiling.js';
import { checkInside } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { beforeRounding, classSteps, derivationOf, levelSteps, ratioStep, unrounded } from '../steps/test-steps.js';

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
    derivation: Derivation;
}

interface Facts {
    readonly positive: number;
    readonly negative: number;
    /** Variance of the logarithm for one diseased case. */
    readonly spreadPositive: number;
    readonly spreadNegative: number;
    readonly ratio: number;
    readonly z: number;
    readonly steps: Step[];
}

function factsOf({ sensitivity: se, specificity: sp, ratio = 1, level = 0.95 }: Expected): Facts {
    checkInside('sensitivity', se, 0, 1);
    checkInside('specificity', sp, 0, 1);
    checkInside('ratio', ratio, 0, Number.POSITIVE_INFINITY);
    checkInside('level', level, 0, 1);
    const share = { unit: 'proportion' } as const;
    const steps = [
        given('Se', { ru: 'ожидаемая чувствительность', en: 'expected sensitivity' }, se, share),
        given('Sp', { ru: 'ожидаемая специфичность', en: 'expected specificity' }, sp, share),
        ratioStep(ratio),
        ...levelSteps(level),
    ];
    return {
        steps,
        positive: se / (1 - sp),
        negative: (1 - se) / sp,
        spreadPositive: (1 - se) / se + sp / ((1 - sp) * ratio),
        spreadNegative: se / (1 - se) + (1 - sp) / (sp * ratio),
        ratio,
        z: upperZ((1 - level) / 2),
    };
}

function sized(id: string, fractional: number, { ratio }: Facts, steps: Step[]): LikelihoodRatioSize {
    const size = { diseased: ceiling(fractional), nonDiseased: ceiling(fractional * ratio), fractional };
    return { ...size, derivation: derivationOf(id, [...steps, ...classSteps(size, ratio)]) };
}

const six = { digits: 6 } as const;
const labels = {
    positive: { ru: 'ожидаемое отношение правдоподобия LR+', en: 'expected positive likelihood ratio' },
    negative: { ru: 'ожидаемое отношение правдоподобия LR−', en: 'expected negative likelihood ratio' },
    spread: {
        ru: 'дисперсия логарифма на один случай с патологией',
        en: 'variance of the logarithm a diseased case',
    },
    limit: { ru: 'граница, которую нужно подтвердить', en: 'limit that is to be shown' },
    width: { ru: 'полная ширина интервала', en: 'full width of the interval' },
    error: { ru: 'допустимая стандартная ошибка логарифма', en: 'standard error of the logarithm that is permitted' },
};

/** Ratio and variance of its logarithm for one diseased case. */
function ratioSteps(kind: 'positive' | 'negative', input: Expected, facts: Facts): Step[] {
    const inputs = { Se: input.sensitivity, Sp: input.specificity, r: facts.ratio };
    if (kind === 'positive') {
        const spread = '(1 − {Se}) / {Se} + {Sp} / ((1 − {Sp}) · {r})';
        return [
            computed('LR', labels.positive, '{Se} / (1 − {Sp})', inputs, facts.positive, six),
            computed('V', labels.spread, spread, inputs, facts.spreadPositive, six),
        ];
    }
    const spread = '{Se} / (1 − {Se}) + (1 − {Sp}) / ({Sp} · {r})';
    return [
        computed('LR', labels.negative, '(1 − {Se}) / {Sp}', inputs, facts.negative, six),
        computed('V', labels.spread, spread, inputs, facts.spreadNegative, six),
    ];
}

/**
 * Cases with which the lower limit of LR+ is at a goal below its expected value
 * (Simel, Samsa, Matchar 1991, Journal of Clinical Epidemiology 44: 763-770).
 * @throws StatisticsError if an argument is outside its range.
 */
export function positiveRatioLowerSize(input: Expected & { lower: number }): LikelihoodRatioSize {
    const facts = factsOf(input);
    checkInside('lower', input.lower, 0, facts.positive);
    const fractional = (facts.z ** 2 * facts.spreadPositive) / Math.log(facts.positive / input.lower) ** 2;
    return sized('simel-size', fractional, facts, [
        ...facts.steps,
        ...ratioSteps('positive', input, facts),
        ...limitSteps(input.lower, facts.positive, facts.spreadPositive, facts.z, fractional),
    ]);
}

/** Limit and size before rounding. */
function limitSteps(limit: number, ratio: number, spread: number, z: number, fractional: number): Step[] {
    const inputs = { z, V: spread, LR: ratio, G: limit };
    return [
        given('G', labels.limit, limit),
        computed('n*', beforeRounding, '{z}² · {V} / ln({LR} / {G})²', inputs, fractional, unrounded),
    ];
}

/** Cases with which the upper limit of LR− is at a goal above its expected value. */
export function negativeRatioUpperSize(input: Expected & { upper: number }): LikelihoodRatioSize {
    const facts = factsOf(input);
    if (!(input.upper > facts.negative && Number.isFinite(input.upper))) {
        const range = `upper > ${facts.negative}`;
        throw new StatisticsError('upper', input.upper, { ru: range, en: range });
    }
    const fractional = (facts.z ** 2 * facts.spreadNegative) / Math.log(input.upper / facts.negative) ** 2;
    return sized('simel-size', fractional, facts, [
        ...facts.steps,
        ...ratioSteps('negative', input, facts),
        ...limitSteps(input.upper, facts.negative, facts.spreadNegative, facts.z, fractional),
    ]);
}

/** Cases for a full width of the interval of LR+. */
export function positiveRatioWidthSize(input: Expected & { fullWidth: number }): LikelihoodRatioSize {
    const facts = factsOf(input);
    checkInside('fullWidth', input.fullWidth, 0, Number.POSITIVE_INFINITY);
    // LR·(e^{zs} − e^{−zs}) = width, solved for the standard error s of the logarithm.
    const error = Math.asinh(input.fullWidth / (2 * facts.positive)) / facts.z;
    const fractional = facts.spreadPositive / error ** 2;
    const inputs = { w: input.fullWidth, LR: facts.positive, z: facts.z };
    return sized('simel-width-size', fractional, facts, [
        ...facts.steps,
        ...ratioSteps('positive', input, facts),
        given('w', labels.width, input.fullWidth),
        computed('s', labels.error, 'arsinh({w} / (2 · {LR})) / {z}', inputs, error, six),
        computed('n*', beforeRounding, '{V} / {s}²', { V: facts.spreadPositive, s: error }, fractional, unrounded),
    ]);
}
