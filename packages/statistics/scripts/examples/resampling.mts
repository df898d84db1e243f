import { type BootstrapKind, bootstrapInterval, clusteredMetric } from '@trialwright/statistics';
import { need, ownTables, type Row } from '../../test/support/read-table.ts';
import { clusterSumsOf, metricOfRow, sampleOfRow } from '../../test/support/resampling.ts';
import { example, type MethodExample } from './example.mts';

const clustered = (row: Row) =>
    clusteredMetric({
        clusters: clusterSumsOf(row, ownTables),
        level: need(row, 'conf_level'),
        ...metricOfRow(row)!,
    }).derivation;

const resampled = (row: Row) =>
    bootstrapInterval({
        sample: sampleOfRow(row, ownTables)!,
        kind: row.method as BootstrapKind,
        level: need(row, 'conf_level'),
    }).derivation;

const metricRow = (metric: string) => (row: Row) => row.metric === metric && row.dataset === 'many';
const shareRow = (method: string) => (row: Row) => row.method === method && row.n === '137' && row.conf_level === '0.9';
const limits = { L: 'lower', U: 'upper' };
const ofMetric = { M: 'estimate', SE: 'se', ...limits };

export const resamplingExamples: readonly MethodExample[] = [
    example('clustered-delta', '15a_clustered_metrics', metricRow('youden'), clustered, ofMetric),
    example('clustered-log-delta', '15a_clustered_metrics', metricRow('lrPositive'), clustered, ofMetric),
    example('clustered-logit-delta', '15a_clustered_metrics', metricRow('ppv_at_10'), clustered, ofMetric),
    example('clustered-mean', '15a_clustered_metrics', metricRow('mean'), clustered, ofMetric),
    example('bootstrap-percentile', '15b_bootstrap', shareRow('percentile'), resampled, limits),
    example('bootstrap-bca', '15b_bootstrap', shareRow('bca'), resampled, limits),
];
