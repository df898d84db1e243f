import { bootstrapInterval, clusteredMetric } from '@trialwright/statistics';
import { clusterSumsOf, metricOfRow, sampleOfRow } from '../support/resampling.js';
import { need, referenceTable } from './harness.js';

referenceTable('15a_clustered_metrics', (row, folder) => {
    const metric = metricOfRow(row);
    if (!metric) return undefined;
    const found = clusteredMetric({ clusters: clusterSumsOf(row, folder), level: need(row, 'conf_level'), ...metric });
    return [
        { column: 'estimate', actual: found.estimate },
        { column: 'se', actual: found.standardError },
        { column: 'lower', actual: found.lower },
        { column: 'upper', actual: found.upper },
    ];
});

referenceTable('15b_bootstrap', (row, folder) => {
    const sample = sampleOfRow(row, folder);
    const kind = row.method;
    if (!sample || (kind !== 'percentile' && kind !== 'bca')) return undefined;
    const { lower, upper } = bootstrapInterval({ sample, kind, level: need(row, 'conf_level') });
    return [
        { column: 'lower', actual: lower, tolerance: need(row, 'abs_tol') },
        { column: 'upper', actual: upper, tolerance: need(row, 'abs_tol') },
    ];
});
