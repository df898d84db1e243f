import { type CellCounts, metricOf } from '@trialwright/model';
import { cellMetrics, predictiveAtPrevalence } from '@trialwright/statistics';
import { attempt } from '../core/problems.js';
import type { Measured } from '../endpoints/reading-set.js';
import { type ClusteredWish, ofClusteredMetric } from './clustered-metric.js';
import type { Estimator } from './estimator.js';
import { statedPrevalenceNotice } from './predictive-value.js';
import { clusterSums, type UnitKind } from './units.js';

/** A metric of all four cells where patients have several units: the delta method over patients. */
export function clusteredCells(
    { metric, prevalence, wish }: Pick<Measured, 'metric' | 'prevalence' | 'wish'>,
    { tp, fn, fp, tn }: CellCounts,
    kinds: readonly UnitKind[],
): Omit<Estimator, 'counts' | 'cells'> {
    const base = { clusters: clusterSums(kinds, 4), facts: { positive: tp + fn, negative: fp + tn } };
    if (prevalence && (metric === 'ppv' || metric === 'npv')) {
        const { result, problems } = attempt(() => predictiveAtPrevalence(metric, prevalence.value), prevalence.at);
        if (!result) return { problems };
        const found: ClusteredWish = {
            ...base,
            metric: result,
            scale: 'logit',
            word: wish.method ?? 'clopperPearson',
            range: [0, 1],
        };
        return ofClusteredMetric(found, {
            ...wish,
            notices: [...wish.notices, statedPrevalenceNotice(prevalence.value)],
        });
    }
    const id = metric as keyof typeof cellMetrics;
    const ratio = metricOf(metric).kind === 'ratio';
    return ofClusteredMetric(
        {
            ...base,
            metric: cellMetrics[id],
            scale: ratio ? 'log' : 'normal',
            word: ratio ? 'logRatio' : 'wald',
            range: ratio ? [0, Number.POSITIVE_INFINITY] : id === 'youden' || id === 'kappa' ? [-1, 1] : [0, 1],
        },
        wish,
    );
}
