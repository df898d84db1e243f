import { type Estimate, type MetricId, metricOf } from '@trialwright/model';
import {
    type ClusterCount,
    type ClusteredMethod,
    clusteredProportion,
    methodInfo,
    type ProportionMethod,
    proportionInterval,
} from '@trialwright/statistics';
import { inText, notice, problem } from '../core/problems.js';
import type { Estimator, IntervalWish } from './estimator.js';
import { cut, named, proportionMethodFor } from './method.js';

/** A share: successes of trials, with the patients that they come from where several come from one. */
export interface Share {
    readonly x: number;
    readonly n: number;
    readonly clusters?: readonly ClusterCount[];
    /** What a cluster is; default a patient. */
    readonly clusterOf?: 'patient' | 'case';
}

/** Intervals that the ratio estimator has for clustered units. */
const clustered: Partial<Record<ProportionMethod, ClusteredMethod>> = {
    wald: 'wald',
    wilson: 'wilson',
    'clopper-pearson': 'clopper-pearson',
    logit: 'logit',
};

/** What an estimator of a share holds beside its counts. */
export function ofShare(metric: MetricId, share: Share, wish: IntervalWish): Omit<Estimator, 'counts' | 'cells'> {
    const { x, n } = share;
    const name = metricOf(metric).name;
    if (n === 0) {
        const none = problem(
            'no-cases',
            `Нет ни одного случая, по которому вычисляется «${inText(name.ru)}».`,
            `There is no case from which “${inText(name.en)}” is computed.`,
        );
        return { problems: [none] };
    }
    const method = proportionMethodFor(wish);
    if (!method) {
        const wrong = problem(
            'interval-not-for-metric',
            `Этот интервал не вычисляется для метрики «${inText(name.ru)}»: назовите интервал доли, например Клоппера — Пирсона.`,
            `This interval is not computed for the metric “${inText(name.en)}”: name one of a proportion, such as Clopper-Pearson.`,
            wish.at,
        );
        return { problems: [wrong] };
    }
    if (!share.clusters) {
        const estimate = (level: number): Estimate => independent({ x, n }, method, level, wish);
        return { problems: [], estimate, share: { x, n, clustered: false } };
    }
    const ofClusters = clustered[method];
    if (!ofClusters) {
        const wrong = problem(
            'interval-not-for-clusters',
            `У пациентов по нескольку единиц анализа, а интервал «${methodInfo(method)!.name.ru}» для этого не определён: назовите интервал Клоппера — Пирсона, Уилсона или Вальда.`,
            `Patients have several units of analysis, for which “${methodInfo(method)!.name.en}” is not defined: name Clopper-Pearson, Wilson or Wald.`,
            wish.at,
        );
        return { problems: [wrong], share: { x, n, clustered: true } };
    }
    const estimate = (level: number): Estimate => ofPatients(share, share.clusters!, method, ofClusters, level, wish);
    return { problems: [], estimate, share: { x, n, clustered: true } };
}

function independent({ x, n }: Share, method: ProportionMethod, level: number, wish: IntervalWish): Estimate {
    const { estimate, lower, upper, derivation } = proportionInterval({ x, n, method, level });
    const result: Estimate = {
        value: estimate,
        lower,
        upper,
        level,
        numerator: x,
        denominator: n,
        ...named(method, wish),
        derivation,
    };
    return cut(result, 0, 1);
}

function ofPatients(
    { x, n, clusterOf = 'patient' }: Share,
    clusters: readonly ClusterCount[],
    method: ProportionMethod,
    ofClusters: ClusteredMethod,
    level: number,
    wish: IntervalWish,
): Estimate {
    const count = clusters.reduce((sum, { times = 1 }) => sum + times, 0);
    const base = { value: x / n, level, numerator: x, denominator: n, ...named(method, wish) };
    const ratio = methodInfo('ratio-estimator')!.name;
    const methodName = {
        ru: `${base.methodName.ru}, ${inText(ratio.ru)} (кластер — ${clusterOf === 'patient' ? 'пациент' : 'случай'})`,
        en: `${base.methodName.en}, ${ratio.en.toLowerCase()} (clusters are ${clusterOf === 'patient' ? 'patients' : 'cases'})`,
    };
    const found = x === 0 || x === n ? undefined : clusteredProportion({ clusters, method: ofClusters, level });
    if (!found || !(found.designEffect > 0)) {
        // Where patients do not differ their correlation cannot be estimated: the worst of it is assumed.
        const { lower, upper } = proportionInterval({ x: (x / n) * count, n: count, method, level });
        const text = notice(
            'clusters-all-alike',
            'У всех пациентов одна и та же доля: связь единиц внутри пациента не оценить, поэтому интервал вычислен, как если бы у каждого пациента была одна единица (наибольшая ширина).',
            'All patients have the same share: the correlation of units within a patient cannot be estimated, so the interval is computed as if each patient had one unit (the widest).',
        );
        const result: Estimate = {
            ...base,
            lower,
            upper,
            methodName,
            clusters: { count, designEffect: n / count },
            notices: [...base.notices, text],
        };
        return cut(result, 0, 1);
    }
    const { lower, upper, standardError, designEffect, derivation } = found;
    return cut(
        { ...base, lower, upper, standardError, methodName, clusters: { count, designEffect }, derivation },
        0,
        1,
    );
}
