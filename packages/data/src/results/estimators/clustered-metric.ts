import type { Estimate, IntervalId } from '@trialwright/model';
import { type ClusteredMetricInput, clusteredMetric, methodInfo, StatisticsError } from '@trialwright/statistics';
import { problem } from '../core/problems.js';
import type { Estimator, IntervalWish } from './estimator.js';
import { cut } from './method.js';

/** A metric of patients with several units; `word` is the one interval of the language that means its own. */
export interface ClusteredWish extends Pick<ClusteredMetricInput, 'clusters' | 'metric' | 'scale' | 'independent'> {
    readonly word: IntervalId;
    readonly range: readonly [number, number];
    readonly facts?: Partial<Pick<Estimate, 'positive' | 'negative' | 'denominator'>>;
}

/** What an estimator holds beside its counts where patients have several units: the delta method over patients. */
export function ofClusteredMetric(
    { word, range, facts, ...input }: ClusteredWish,
    wish: IntervalWish,
): Omit<Estimator, 'counts' | 'cells'> {
    if (wish.method !== undefined && wish.method !== word) {
        const wrong = problem(
            'interval-not-for-clusters',
            'У пациентов по нескольку единиц анализа, а этот интервал определён для независимых: не называйте интервал (возьмётся дельта-метод по пациентам) или назовите бутстреп.',
            'Patients have several units of analysis, and this interval is one for independent ones: name none (the delta method over patients is then used), or bootstrap.',
            wish.at,
        );
        return { problems: [wrong] };
    }
    const compute = (level: number) => clusteredMetric({ ...input, level });
    try {
        compute(0.95);
    } catch (error) {
        if (!(error instanceof StatisticsError)) throw error;
        const none = problem(
            'metric-undefined',
            `Показатель по пациентам с несколькими единицами не вычислен. Нужно: ${error.range.ru}.`,
            `The metric of patients with several units was not computed. It needs: ${error.range.en}.`,
            wish.at,
        );
        return { problems: [none] };
    }
    const id = {
        normal: 'clustered-delta',
        student: 'clustered-mean',
        log: 'clustered-log-delta',
        logit: 'clustered-logit-delta',
    }[input.scale ?? 'normal'];
    const { name } = methodInfo(id)!;
    const estimate = (level: number): Estimate => {
        const found = compute(level);
        const result: Estimate = {
            ...facts,
            value: found.estimate,
            lower: found.lower,
            upper: found.upper,
            level,
            method: id,
            methodName: {
                ru: `${name.ru} (кластер — пациент)`,
                en: `${name.en} (clusters are patients)`,
            },
            standardError: found.standardError,
            clusters: { count: found.clusters, designEffect: found.designEffect },
            notices: [...wish.notices],
            derivation: found.derivation,
        };
        return cut(result, ...range);
    };
    return { problems: [], estimate };
}
