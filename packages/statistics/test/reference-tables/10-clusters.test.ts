import {
    type ClusteredMethod,
    clusteredProportion,
    clusterIcc,
    precisionSampleSize,
    recruitment,
} from '@trialwright/statistics';
import { dataOf, filled, type Match, need, type Row, referenceTable, text, unlessRefused, within } from './harness.js';

const methods: Record<string, ClusteredMethod> = {
    ratio_wald: 'wald',
    ratio_wilson_neff: 'wilson',
    ratio_cp_neff: 'clopper-pearson',
    svyciprop_logit: 'logit-t',
    svyciprop_beta: 'korn-graubard',
    svyciprop_asin: 'arcsine-t',
    ratio_logit: 'logit',
    gee_independence_logit: 'gee-logit',
};

function clustersOf(row: Row, folder: string) {
    return dataOf(folder, '10_cluster_data', text(row, 'dataset')).map(line => ({
        n: need(line, 'n'),
        x: need(line, 'x'),
    }));
}

/** Units that are all alike have no design effect: limits that rest on it are not shown (docs/statistics/disagreements.md). */
function limits(row: Row, { estimate, lower, upper }: { estimate: number; lower: number; upper: number }): Match[] {
    text(row, 'lower');
    text(row, 'upper');
    if ((estimate === 0 || estimate === 1) && Number.isNaN(lower + upper)) return [];
    return [
        { column: 'lower', actual: lower },
        { column: 'upper', actual: upper },
    ];
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

referenceTable('10_clustered', (row, folder) => {
    const clusters = clustersOf(row, folder);
    const counts: Match[] = [
        { column: 'clusters', actual: clusters.length },
        { column: 'units', actual: total(clusters.map(({ n }) => n)) },
        { column: 'successes', actual: total(clusters.map(({ x }) => x)) },
    ];
    // The correlation has no interval, whatever the level.
    if (row.method === 'anova_icc') {
        need(row, 'conf_level');
        const n0 = within(row, 'note', /n0=([\d.]+|NaN|NA)/);
        const deff = within(row, 'note', /deff_hat=([\d.]+|NaN|NA)/);
        const effect = clusteredProportion({ clusters }).designEffect;
        // Clusters of one unit each have no correlation.
        const correlation = unlessRefused(['estimate'], () => {
            const icc = clusterIcc(clusters);
            return [
                { column: 'estimate', actual: icc.estimate },
                { column: 'note', actual: icc.n0, expected: n0 },
            ];
        });
        return [...counts, ...correlation, { column: 'note', actual: effect, expected: deff }];
    }
    const method = methods[text(row, 'method')];
    if (!method) return undefined;
    const found = clusteredProportion({ clusters, method, level: need(row, 'conf_level') });
    return [
        ...counts,
        { column: 'estimate', actual: found.estimate },
        ...filled(row, [{ column: 'se', actual: found.standardError }]),
        ...limits(row, found),
    ];
});

referenceTable('10c_clustered_n', row => {
    const p = need(row, 'p');
    const size = precisionSampleSize({
        p,
        method: 'wald',
        criterion: { kind: 'half-width', distance: need(row, 'half_width') },
    });
    const clusterSize = need(row, 'cluster_size');
    const icc = need(row, 'icc');
    const designEffect = 1 + (clusterSize - 1) * icc;
    // The table rounds once, after the design effect.
    const fractional = size.fractional! * designEffect;
    const found = recruitment({ whole: { n: size.n, fractional: size.fractional }, clusterSize, icc });
    const clusters = Math.ceil(fractional / clusterSize - 1e-9);
    return [
        { column: 'n_units_fractional', actual: fractional },
        { column: 'n_units', actual: found.totalSingleRounding },
        { column: 'n_clusters', actual: clusters },
        { column: 'n_units_full_clusters', actual: clusters * clusterSize },
    ];
});
