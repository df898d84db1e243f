import { checkInside, checkOneOf, checkWhole } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { classCountSteps, inverseOf } from '../steps/power-steps.js';
import { StatisticsError } from '../core/statistics-error.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';

export interface LikelihoodRatioLimits {
    expected: number;
    lower: number;
    upper: number;
    /** upper − lower. */
    fullWidth: number;
    derivation: Derivation;
}

const interval = { ru: 'интервал отношения правдоподобия', en: 'interval of a likelihood ratio' };

/**
 * Interval of LR+ or LR− that numbers of cases give if the estimates equal what is expected: the inverse of
 * `positiveRatioLowerSize`, `positiveRatioWidthSize` and `negativeRatioUpperSize`.
 * @throws StatisticsError if an argument is outside its range.
 */
export function likelihoodRatioLimits(input: {
    ratio: 'positive' | 'negative';
    /** Expected, inside (0, 1). */
    sensitivity: number;
    specificity: number;
    /** Whole, ≥ 1. */
    diseased: number;
    nonDiseased: number;
    /** Confidence level, 0 < level < 1; default 0.95. */
    level?: number;
}): LikelihoodRatioLimits {
    const { ratio, sensitivity: se, specificity: sp, diseased, nonDiseased, level = 0.95 } = input;
    checkOneOf('ratio', ratio, ['positive', 'negative']);
    checkInside('sensitivity', se, 0, 1);
    checkInside('specificity', sp, 0, 1);
    checkInside('level', level, 0, 1);
    checkWhole('diseased', diseased, 1);
    checkWhole('nonDiseased', nonDiseased, 1);
    const positive = ratio === 'positive';
    const expected = positive ? se / (1 - sp) : (1 - se) / sp;
    const variance = positive
        ? (1 - se) / (se * diseased) + sp / ((1 - sp) * nonDiseased)
        : se / ((1 - se) * diseased) + (1 - sp) / (sp * nonDiseased);
    const error = Math.sqrt(variance);
    const z = upperZ((1 - level) / 2);
    const lower = expected * Math.exp(-z * error);
    const upper = expected * Math.exp(z * error);
    if (!Number.isFinite(upper)) {
        const range = { ru: 'больше: интервал LR не ограничен', en: 'larger: the interval of LR has no bound' };
        throw new StatisticsError('diseased', diseased, range);
    }
    const share = { unit: 'proportion' } as const;
    const inputs = { Se: se, Sp: sp, 'n₊': diseased, 'n₋': nonDiseased };
    const limits = { LR: expected, z, s: error };
    const errorTemplate = positive
        ? '√((1 − {Se}) / ({Se} · {n₊}) + {Sp} / ((1 − {Sp}) · {n₋}))'
        : '√({Se} / ((1 − {Se}) · {n₊}) + (1 − {Sp}) / ({Sp} · {n₋}))';
    const quantile = { ru: 'квантиль нормального распределения', en: 'quantile of the normal distribution' };
    const steps = [
        given('Se', { ru: 'ожидаемая чувствительность', en: 'expected sensitivity' }, se, share),
        given('Sp', { ru: 'ожидаемая специфичность', en: 'expected specificity' }, sp, share),
        ...classCountSteps(diseased, nonDiseased),
        computed(
            'LR',
            { ru: 'ожидаемое отношение правдоподобия', en: 'expected likelihood ratio' },
            positive ? '{Se} / (1 − {Sp})' : '(1 − {Se}) / {Sp}',
            inputs,
            expected,
            { digits: 4 },
        ),
        computed('s', { ru: 'стандартная ошибка ln LR', en: 'standard error of ln LR' }, errorTemplate, inputs, error, {
            digits: 6,
        }),
        given('γ', { ru: 'доверительная вероятность', en: 'confidence level' }, level, { unit: 'probability' }),
        computed('z', quantile, 'Φ⁻¹((1 + {γ}) / 2)', { γ: level }, z, { digits: 6 }),
        computed('L', { ru: 'нижняя граница', en: 'lower limit' }, '{LR} · exp(−{z} · {s})', limits, lower, {
            digits: 4,
        }),
        computed('U', { ru: 'верхняя граница', en: 'upper limit' }, '{LR} · exp({z} · {s})', limits, upper, {
            digits: 4,
        }),
    ];
    return { expected, lower, upper, fullWidth: upper - lower, derivation: inverseOf('simel-size', steps, interval) };
}
