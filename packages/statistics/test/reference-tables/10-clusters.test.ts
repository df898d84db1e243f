import {
    type ClusteredMethod,
    clusteredProportion,
    clusterIcc,
    precisionSampleSize,
    recruitment,
} from '@trialwright/statistics';
import { type Match, need, number, readTable, type Row, referenceTable } from './harness.js';

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
    return readTable(folder, '10_cluster_data')
        .filter(line => line.dataset === row.dataset)
        .map(line => ({ n: Number(line.n), x: Number(line.x) }));
}

referenceTable('10_clustered', (row, folder) => {
    const clusters = clustersOf(row, folder);
    if (row.method === 'anova_icc') {
        const icc = clusterIcc(clusters);
        const [, n0, deff] = /n0=([\d.]+), deff_hat=([\d.]+)/.exec(row.note!)!;
        return [
            { column: 'estimate', actual: icc.estimate },
            { column: 'note', actual: icc.n0, expected: n0 },
            { column: 'note', actual: clusteredProportion({ clusters }).designEffect, expected: deff },
        ];
    }
    const method = methods[row.method!];
    if (!method) return undefined;
    const found = clusteredProportion({ clusters, method, level: need(row, 'conf_level') });
    const matches: Match[] = [{ column: 'estimate', actual: found.estimate }];
    for (const [column, actual] of [
        ['se', found.standardError],
        ['lower', found.lower],
        ['upper', found.upper],
    ] as const) {
        if (number(row[column]) !== undefined) matches.push({ column, actual });
    }
    return matches;
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
