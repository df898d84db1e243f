import type { CellCounts, Estimate } from '@trialwright/model';
import { formatPercent } from '@trialwright/model';
import { type Notice, predictiveValue } from '@trialwright/statistics';
import { notice } from '../core/problems.js';
import type { Measured } from '../endpoints/reading-set.js';
import type { Estimator } from './estimator.js';
import { ofShare } from './share.js';

const methodName = {
    ru: 'логит-интервал Меркальдо, Лау и Чжоу (2007), скорректированный, при заданной распространённости',
    en: 'Adjusted logit interval of Mercaldo, Lau, Zhou (2007) at a stated prevalence',
};

/**
 * PPV or NPV at the stated prevalence, where the classes of the sample were chosen (case-control, stratified) and its
 * own prevalence says nothing of the population's. Undefined for other metrics and samples.
 */
export function ofPredictiveValue(
    { metric, prevalence, wish }: Pick<Measured, 'metric' | 'prevalence' | 'wish'>,
    cells: CellCounts,
): Omit<Estimator, 'counts' | 'cells'> | undefined {
    if ((metric !== 'ppv' && metric !== 'npv') || !prevalence) return undefined;
    const { tp, fn, fp, tn } = cells;
    const diseased = tp + fn;
    const nonDiseased = fp + tn;
    if (diseased === 0 || nonDiseased === 0) return ofShare(metric, { x: 0, n: 0 }, wish);
    const text = statedPrevalenceNotice(prevalence.value);
    const estimate = (level: number): Estimate => {
        const of = (method: 'adjusted' | 'logit') =>
            predictiveValue({
                value: metric,
                tp,
                diseased,
                tn,
                nonDiseased,
                prevalence: prevalence.value,
                level,
                method,
            });
        // Bayes' value itself is not adjusted: z²/2 is added for the limits only, and is needed at 0 and n only.
        const plain = of('logit');
        const edge = tp === 0 || tp === diseased || tn === 0 || tn === nonDiseased;
        const limits = edge ? of('adjusted') : plain;
        return {
            value: plain.estimate,
            lower: limits.lower,
            upper: limits.upper,
            level,
            method: edge ? 'mercaldo-adjusted' : 'mercaldo',
            methodName: edge ? methodName : plainName,
            positive: diseased,
            negative: nonDiseased,
            notices: [...wish.notices, text],
            derivation: limits.derivation,
        };
    };
    return { problems: [], estimate };
}

/** Says that a predictive value does not rest on the sample's own prevalence. */
export function statedPrevalenceNotice(prevalence: number): Notice {
    return notice(
        'at-stated-prevalence',
        `Классы в наборе отобраны, поэтому значение вычислено по чувствительности и специфичности при распространённости ${formatPercent(prevalence, 'ru')}, а не по доле в наборе.`,
        `The classes of the set were chosen, so the value is computed from sensitivity and specificity at a prevalence of ${formatPercent(prevalence, 'en')}, not from the share in the set.`,
    );
}

const plainName = {
    ru: 'логит-интервал Меркальдо, Лау и Чжоу (2007) при заданной распространённости',
    en: 'Logit interval of Mercaldo, Lau, Zhou (2007) at a stated prevalence',
};
