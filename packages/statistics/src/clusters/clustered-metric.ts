import { checkInside, checkOneOf } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { computed, given } from '../core/step.js';
import type { MetricOfTotals } from '../diagnostic/metric-of-totals.js';
import { upperZ } from '../distribution/normal.js';
import { studentUpper } from '../distribution/student.js';
import {
    derivationOf,
    errorLabel,
    levelSteps,
    lowerLabel,
    studentStep,
    tailSteps,
    upperLabel,
    waldSteps,
} from '../steps/test-steps.js';
import { isRepetition } from './cluster-counts.js';

/** What one cluster (patient) adds to the sums of a metric (finite), and how many clusters (whole, ≥ 1) add the same. */
export interface ClusterSums {
    readonly adds: readonly number[];
    readonly times: number;
}

/** `normal` and `student` (K − 1 degrees): estimate ± quantile · SE; `log`, `logit`: the same on the logarithm or logit. */
export const clusteredScales = ['normal', 'student', 'log', 'logit'] as const;

/** Lines of the catalogue. */
const methodIds = {
    normal: 'clustered-delta',
    student: 'clustered-mean',
    log: 'clustered-log-delta',
    logit: 'clustered-logit-delta',
} as const;

export interface ClusteredMetricInput {
    readonly clusters: readonly ClusterSums[];
    readonly metric: MetricOfTotals;
    /** Default normal. */
    readonly scale?: (typeof clusteredScales)[number];
    /** Confidence level, 0 < level < 1; default 0.95. */
    readonly level?: number;
    /** Variance if the units were independent, from the sums; default that of counts, Σ count · slope². */
    readonly independent?: (totals: ArrayLike<number>, slopes: readonly number[]) => number;
}

export interface ClusteredMetric {
    readonly estimate: number;
    /** Of the estimate; on `log` and `logit` of its logarithm or logit. */
    readonly standardError: number;
    readonly lower: number;
    readonly upper: number;
    readonly clusters: number;
    /** Variance over that of independent units. */
    readonly designEffect: number;
    readonly derivation: Derivation;
}

/**
 * Interval of a metric that is a smooth function of sums over units in clusters: the metric is replaced by its tangent,
 * so that each cluster k has the part u = Σ slope · sum, and the variance is K/(K − 1) Σ u² (Woodruff 1971, Journal of
 * the American Statistical Association 66: 411-414; for a share it is the ratio estimator of Rao, Scott 1992).
 * @throws StatisticsError if there are fewer than two clusters, the sums do not determine the metric or its slopes, or
 * an argument is outside its range.
 */
export function clusteredMetric(input: ClusteredMetricInput): ClusteredMetric {
    const { clusters, metric, scale = 'normal', level = 0.95 } = input;
    checkInside('level', level, 0, 1);
    checkOneOf('scale', scale, clusteredScales);
    const K = checkedClusters(clusters);
    const totals = new Float64Array(clusters[0]!.adds.length);
    for (const { adds, times } of clusters) {
        for (let i = 0; i < adds.length; i++) totals[i]! += times * adds[i]!;
    }
    const estimate = metric.value(totals);
    const stretch = scale === 'log' ? estimate : scale === 'logit' ? estimate * (1 - estimate) : 1;
    const slopes = metric.gradient(totals).map(slope => slope / stretch);
    if (![estimate, ...slopes].every(Number.isFinite) || !(stretch > 0)) {
        throw new StatisticsError('clusters', estimate, {
            ru: 'единицы, по которым показатель и его наклон определены: ни один знаменатель не равен 0',
            en: 'units that determine the metric and its slope: no denominator is 0',
        });
    }
    let S = 0;
    for (const { adds, times } of clusters) {
        let part = 0;
        for (let i = 0; i < adds.length; i++) part += slopes[i]! * adds[i]!;
        S += times * part * part;
    }
    const variance = (K / (K - 1)) * S;
    const standardError = Math.sqrt(variance);
    const ofCounts = (): number => slopes.reduce((sum, slope, i) => sum + totals[i]! * slope * slope, 0);
    const designEffect = variance / (input.independent?.(totals, slopes) ?? ofCounts());
    const tail = (1 - level) / 2;
    const quantile = scale === 'student' ? studentUpper(tail, K - 1) : upperZ(tail);
    const half = quantile * standardError;
    const [lower, upper] = [-half, half].map(shift => shifted(estimate, shift, scale)) as [number, number];
    const found = { estimate, standardError, lower, upper, clusters: K, designEffect };
    const steps = stepsOf({ scale, level, tail, quantile, S, ...found });
    return { ...found, derivation: derivationOf(methodIds[scale], steps) };
}

/** @returns the number of clusters. */
function checkedClusters(clusters: readonly ClusterSums[]): number {
    const K = clusters.reduce((sum, { times }) => sum + times, 0);
    const width = clusters[0]?.adds.length;
    const counted = clusters.every(
        ({ adds, times }) => isRepetition(times) && adds.length === width && adds.every(Number.isFinite),
    );
    if (K >= 2 && counted) return K;
    throw new StatisticsError('clusters', K, {
        ru: 'не менее двух кластеров, вклад каждого — столько же конечных чисел, сколько у других, повторений не менее 1',
        en: 'at least two clusters, each adding as many finite numbers as the others, and one repetition at least',
    });
}

function shifted(estimate: number, shift: number, scale: (typeof clusteredScales)[number]): number {
    if (scale === 'log') return estimate * Math.exp(shift);
    if (scale === 'logit') return 1 / (1 + ((1 - estimate) / estimate) * Math.exp(-shift));
    return estimate + shift;
}

interface Facts extends Omit<ClusteredMetric, 'derivation'> {
    readonly scale: (typeof clusteredScales)[number];
    readonly level: number;
    readonly tail: number;
    readonly quantile: number;
    readonly S: number;
}

function stepsOf({
    scale,
    level,
    tail,
    quantile,
    S,
    estimate,
    standardError,
    lower,
    upper,
    clusters: K,
}: Facts): Step[] {
    const head = [
        given('K', { ru: 'кластеров', en: 'clusters' }, K, { unit: 'clusters', digits: 0 }),
        given('M', { ru: 'показатель по всем единицам', en: 'metric of all units' }, estimate, { digits: 6 }),
        given('S', { ru: 'Σ u², u — вклад кластера', en: 'Σ u², u the part of a cluster' }, S, { digits: 9 }),
        computed('SE', errorLabel, '√({K} / ({K} − 1) · {S})', { K, S }, standardError, { digits: 6 }),
    ];
    if (scale === 'student') {
        const facts = { M: estimate, t: quantile, SE: standardError };
        return [
            ...head,
            ...tailSteps(level),
            studentStep(tail, '{K} − 1', { K }, quantile),
            computed('L', lowerLabel, '{M} − {t} · {SE}', facts, lower, { digits: 4 }),
            computed('U', upperLabel, '{M} + {t} · {SE}', facts, upper, { digits: 4 }),
        ];
    }
    const facts = { M: estimate, z: quantile, SE: standardError };
    if (scale === 'normal') return [...head, ...levelSteps(level), ...waldSteps('M', facts, lower, upper)];
    const odds = '1 / (1 + (1 − {M}) / {M} · exp(';
    if (scale === 'logit') {
        return [
            ...head,
            ...levelSteps(level),
            computed('L', lowerLabel, `${odds}{z} · {SE}))`, facts, lower, { digits: 4 }),
            computed('U', upperLabel, `${odds}−{z} · {SE}))`, facts, upper, { digits: 4 }),
        ];
    }
    return [
        ...head,
        ...levelSteps(level),
        computed('L', lowerLabel, '{M} · exp(−{z} · {SE})', facts, lower, { digits: 4 }),
        computed('U', upperLabel, '{M} · exp({z} · {SE})', facts, upper, { digits: 4 }),
    ];
}
