import {
    areaUnits,
    bootstrap,
    type BootstrapInput,
    type BootstrapSample,
    type ClusteredMetricInput,
    type ClusterSums,
    cellMetrics,
    meanOfTotals,
    predictiveAtPrevalence,
} from '@trialwright/statistics';
// The generators run this file with Node alone, which knows the real extension only.
import { dataOf, need, type Row, text } from './read-table.ts';
import { stratumOf } from './stratum.ts';

/** What the patients of a data set of `15_cluster_cells` add to the sums of a row's metric. */
export function clusterSumsOf(row: Row, folder: string): ClusterSums[] {
    return dataOf(folder, '15_cluster_cells', text(row, 'dataset')).map(line => {
        const [tn, fp, fn, tp] = ['tn', 'fp', 'fn', 'tp'].map(cell => need(line, cell)) as [
            number,
            number,
            number,
            number,
        ];
        const adds = row.metric === 'mean' ? [fp + 2 * fn, tn + fp + fn + tp] : [tn, fp, fn, tp];
        return { adds, times: 1 };
    });
}

/** The metric of a row of `15a_clustered_metrics`. */
export function metricOfRow({ metric }: Row): Pick<ClusteredMetricInput, 'metric' | 'scale'> | undefined {
    if (metric === 'mean') return { metric: meanOfTotals, scale: 'student' };
    if (metric === 'ppv_at_10') return { metric: predictiveAtPrevalence('ppv', 0.1), scale: 'logit' };
    if (metric === 'npv_at_10') return { metric: predictiveAtPrevalence('npv', 0.1), scale: 'logit' };
    if (!metric || !(metric in cellMetrics)) return undefined;
    return {
        metric: cellMetrics[metric as keyof typeof cellMetrics],
        scale: metric.startsWith('lr') ? 'log' : 'normal',
    };
}

/** The cells from which `15-resampling.R` draws, in the order TN, FP, FN, TP. */
const [tn, fp, fn, tp] = [81, 14, 9, 46];

function cells(...groups: number[][]): Pick<BootstrapInput, 'strata' | 'width'> {
    const counts = [tn, fp, fn, tp];
    const strata = groups.map(group =>
        stratumOf(group.map(cell => ({ adds: [0, 1, 2, 3].map(i => (i === cell ? 1 : 0)), times: counts[cell]! }))),
    );
    return { strata, width: 4 };
}

function inputOf(row: Row, folder: string): BootstrapInput | undefined {
    const valuesOf = (dataset: string, side = '') =>
        dataOf(folder, '15_bootstrap_data', dataset)
            .filter(line => text(line, 'class') === side)
            .map(line => need(line, 'value'));
    switch (row.kind) {
        case 'share': {
            const [x, n] = [need(row, 'x'), need(row, 'n')];
            const strata = [
                stratumOf([
                    { adds: [1, 1], times: x },
                    { adds: [0, 1], times: n - x },
                ]),
            ];
            return { strata, width: 2, statistic: totals => totals[0]! / totals[1]!, replicates: 100_000 };
        }
        case 'youden':
        case 'lrPositive':
            return { ...cells([0, 1], [2, 3]), statistic: cellMetrics[row.kind].value, replicates: 40_000 };
        case 'f1':
        case 'kappa':
            return { ...cells([0, 1, 2, 3]), statistic: cellMetrics[row.kind].value, replicates: 40_000 };
        case 'area':
            return {
                ...areaUnits({ positive: valuesOf('area', '1'), negative: valuesOf('area', '0') }),
                replicates: 40_000,
            };
        case 'mean': {
            const strata = [stratumOf(valuesOf('mean').map(value => ({ adds: [value, 1], times: 1 })))];
            return { strata, width: 2, statistic: meanOfTotals.value, replicates: 40_000 };
        }
        default:
            return undefined;
    }
}

/** The bootstrap of a row of `15b_bootstrap`. */
export function sampleOfRow(row: Row, folder: string): BootstrapSample | undefined {
    const input = inputOf(row, folder);
    return input && bootstrap(input);
}
