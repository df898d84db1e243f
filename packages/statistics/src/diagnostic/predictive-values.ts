import { checkInside, checkOneOf, checkWhole, checkWithin } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { upperZ } from '../distribution/normal.js';
import { derivationOf } from '../steps/test-steps.js';
import { predictiveValueSteps } from './predictive-value-steps.js';

export interface PredictiveValueInput {
    value: 'ppv' | 'npv';
    /** True positives among the diseased, and their number. */
    tp: number;
    diseased: number;
    /** True negatives among the non-diseased, and their number. */
    tn: number;
    nonDiseased: number;
    /** Stated prevalence, 0 < prevalence < 1: not that of the sample. */
    prevalence: number;
    /** `adjusted` adds z²/2 to each count, and so works at 0 and n too. Default adjusted. */
    method?: 'adjusted' | 'logit' | 'standard';
    /** Confidence level, 0 < level < 1; default 0.95. */
    level?: number;
}

export interface PredictiveValue {
    /** NaN where no result of the sign in question is expected at all; limits NaN where the data do not determine them. */
    estimate: number;
    lower: number;
    upper: number;
    derivation: Derivation;
}

const back = (logit: number): number => 1 / (1 + Math.exp(-logit));

/**
 * A predictive value at a stated prevalence, with the interval on the logit
 * (Mercaldo, Lau, Zhou 2007, Statistics in Medicine 26: 2170-2183).
 * @throws StatisticsError if an argument is outside its range.
 */
export function predictiveValue(input: PredictiveValueInput): PredictiveValue {
    const { value, tp, diseased, tn, nonDiseased, prevalence, method = 'adjusted', level = 0.95 } = input;
    checkOneOf('value', value, ['ppv', 'npv']);
    checkOneOf('method', method, ['adjusted', 'logit', 'standard']);
    checkWhole('diseased', diseased, 1);
    checkWhole('nonDiseased', nonDiseased, 1);
    checkWithin('tp', tp, 0, diseased);
    checkWithin('tn', tn, 0, nonDiseased);
    checkInside('prevalence', prevalence, 0, 1);
    checkInside('level', level, 0, 1);
    const z = upperZ((1 - level) / 2);
    const added = method === 'adjusted' ? z * z : 0;
    const n1 = diseased + added;
    const n0 = nonDiseased + added;
    const se = (tp + added / 2) / n1;
    const sp = (tn + added / 2) / n0;
    const [odds, variance] =
        value === 'ppv'
            ? [(se * prevalence) / ((1 - sp) * (1 - prevalence)), (1 - se) / (se * n1) + sp / ((1 - sp) * n0)]
            : [(sp * (1 - prevalence)) / ((1 - se) * prevalence), se / ((1 - se) * n1) + (1 - sp) / (sp * n0)];
    const estimate = odds / (1 + odds);
    const found = (limits: { estimate: number; lower: number; upper: number }): PredictiveValue => {
        const facts = { ...input, method, level, added, n1, n0, se, sp, odds, variance, z, ...limits };
        const steps = predictiveValueSteps(facts);
        return { ...limits, derivation: derivationOf(`mercaldo-${method}`, steps, determined ? [] : [noLimits]) };
    };
    const determined = Number.isFinite(odds) && Number.isFinite(variance);
    // Without any result of the sign in question (0 / 0) there is not even an estimate.
    if (!determined) {
        const certain = odds === Number.POSITIVE_INFINITY ? 1 : estimate;
        return found({ estimate: certain, lower: Number.NaN, upper: Number.NaN });
    }
    const half = z * Math.sqrt(variance);
    if (method === 'standard') {
        const width = half * estimate * (1 - estimate);
        return found({ estimate, lower: estimate - width, upper: estimate + width });
    }
    return found({ estimate, lower: back(Math.log(odds) - half), upper: back(Math.log(odds) + half) });
}

const noLimits = {
    code: 'undetermined',
    text: {
        ru: 'Чувствительность или специфичность равна 0 или 1: границы не определены; определены они у метода с поправкой.',
        en: 'Sensitivity or specificity is 0 or 1: the limits are undefined; the adjusted method gives them.',
    },
};
