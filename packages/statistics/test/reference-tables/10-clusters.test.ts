import {
    type ClusteredMethod,
    clusteredProportion,
    clusterIcc,
    precisionSampleSize,
    recruitment,
} from '@trialwright/statistics';
import { dataOf, filled, type Match, need, type Row, referenceTable, text, within } from './harness.js';

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
        const icc = clusterIcc(clusters);
        const n0 = within(row, 'note', /n0=([\d.]+)/);
        const deff = within(row, 'note', /deff_hat=([\d.]+|NaN)/);
        return [
            ...counts,
            { column: 'estimate', actual: icc.estimate },
            { column: 'note', actual: icc.n0, expected: n0 },
            { column: 'note', actual: clusteredProportion({ clusters }).designEffect, expected: deff },
        ];
    }
    const method = methods[text(row, 'method')];
    if (!method) return undefined;
    const found = clusteredProportion({ clusters, method, level: need(row, 'conf_level') });
    return [
        ...counts,
        { column: 'estimate', actual: found.estimate },
        ...filled(row, [{ column: 'se', actual: found.standardError }]),
        { column: 'lower', actual: found.lower },
        { column: 'upper', actual: found.upper },
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
