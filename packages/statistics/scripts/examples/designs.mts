import {
    adjustedPDerivation,
    type BoundaryShape,
    type ClusteredMethod,
    type ClusteredPairedMethod,
    clusteredPairedMethods,
    clusteredPairedTest,
    clusteredProportion,
    clusterIcc,
    coPrimarySize,
    groupSequentialBoundaries,
    type MultiplicityMethod,
    simonTwoStage,
} from '@trialwright/statistics';
import { need, type Row } from '../../test/support/read-table.ts';
import { example, type MethodExample, rowsOf } from './example.mts';

const clusters = rowsOf('10_cluster_data')
    .filter(line => line.dataset === 'small6')
    .map(line => ({ n: Number(line.n), x: Number(line.x) }));

const clustered = (method: ClusteredMethod, name: string, id = `clustered-${method}`): MethodExample =>
    example(
        id,
        '10_clustered',
        row => row.dataset === 'small6' && row.method === name,
        row => clusteredProportion({ clusters, method, level: need(row, 'conf_level') }).derivation,
        { L: 'lower', U: 'upper' },
    );

const pairedClusters = (method: ClusteredPairedMethod): MethodExample =>
    example(
        `clustered-${method}`,
        '10b_clustered_paired',
        row => row.method === method,
        row => {
            const tables = row.dataset!.split(';').map(text => {
                const [a, b, c, d] = text.split('/').map(Number) as [number, number, number, number];
                return { a, b, c, d };
            });
            return clusteredPairedTest({ clusters: tables, method }).derivation;
        },
        { 'X²': 'chi2', p: 'p_value' },
    );

const adjusted = (method: MultiplicityMethod, name = method.replaceAll('-', '_')): MethodExample => {
    const of = (i: number) => (row: Row) => Number(row.adjusted!.split(';')[i]);
    return example(
        method,
        '09a_adjusted_p',
        row => row.method === name && row.k === '3',
        row => adjustedPDerivation(row.p_values!.split(';').map(Number), method),
        { 'p̃₁': of(0), 'p̃₂': of(1), 'p̃₃': of(2) },
    );
};

const boundaries = (type: string, shape: (row: Row) => BoundaryShape): MethodExample => {
    const rows = rowsOf('13a_gs_boundaries').filter(row => row.type === type && row.sides === '1');
    const first = rows[0]!;
    const same = rows.filter(
        row => row.info_rates === first.info_rates && row.alpha === first.alpha && row.parameter === first.parameter,
    );
    return example(
        shape(first).kind,
        '13a_gs_boundaries',
        first.case_id!,
        row =>
            groupSequentialBoundaries({
                shape: shape(row),
                informationRates: row.info_rates!.split(';').map(Number),
                alpha: need(row, 'alpha'),
            }).derivation,
        Object.fromEntries(same.map((row, k) => [`c${'₁₂₃₄₅'[k]}`, () => Number(row.critical_value)])),
    );
};

const simon = (design: 'optimal' | 'minimax'): MethodExample =>
    example(
        `simon-${design}`,
        '13c_simon_two_stage',
        row => row.design === design && row.p0 === '0.1',
        row =>
            simonTwoStage({
                p0: need(row, 'p0'),
                p1: need(row, 'p1'),
                alpha: need(row, 'alpha'),
                beta: need(row, 'beta'),
            })[design].derivation,
        { 'n₁': 'n1', 'r₁': 'r1', n: 'n', r: 'r', PET: 'pet_p0', 'E(N)': 'en_p0' },
    );

export const designExamples: readonly MethodExample[] = [
    clustered('wald', 'ratio_wald', 'ratio-estimator'),
    example(
        'cluster-icc',
        '10_clustered',
        row => row.dataset === 'small6' && row.method === 'anova_icc',
        () => clusterIcc(clusters).derivation,
        { ρ: 'estimate' },
    ),
    clustered('wald', 'ratio_wald'),
    clustered('wilson', 'ratio_wilson_neff'),
    clustered('clopper-pearson', 'ratio_cp_neff'),
    clustered('logit', 'ratio_logit'),
    clustered('logit-t', 'svyciprop_logit'),
    clustered('korn-graubard', 'svyciprop_beta'),
    clustered('arcsine-t', 'svyciprop_asin'),
    clustered('gee-logit', 'gee_independence_logit'),
    ...clusteredPairedMethods.map(pairedClusters),
    example(
        'intersection-union',
        '09b_coprimary',
        () => true,
        row =>
            coPrimarySize({
                sensitivity: { p0: need(row, 'se0'), p1: need(row, 'se1') },
                specificity: { p0: need(row, 'sp0'), p1: need(row, 'sp1') },
                alpha: need(row, 'alpha_one_sided'),
                power: need(row, 'target_joint_power'),
                prevalence: need(row, 'prevalence'),
            }).derivation,
        {
            'n₊': 'n_pos_sqrt_stable',
            'n₋': 'n_neg_sqrt_stable',
            '1 − β*': 'joint_power_sqrt',
            N: 'n_total_fixed_split_stable',
            '1 − β(N)': 'joint_power_total',
        },
    ),
    ...(['bonferroni', 'holm', 'hochberg', 'hommel', 'sidak', 'holm-sidak', 'fixed-sequence'] as const).map(method =>
        adjusted(method),
    ),
    adjusted('benjamini-hochberg', 'BH'),
    adjusted('benjamini-yekutieli', 'BY'),
    boundaries('OF', () => ({ kind: 'obrien-fleming' })),
    boundaries('P', () => ({ kind: 'pocock' })),
    boundaries('asOF', () => ({ kind: 'lan-demets-obrien-fleming' })),
    boundaries('asP', () => ({ kind: 'lan-demets-pocock' })),
    boundaries('HP', () => ({ kind: 'haybittle-peto' })),
    boundaries('asKD', row => ({ kind: 'kim-demets', gamma: need(row, 'parameter') })),
    boundaries('WT', row => ({ kind: 'wang-tsiatis', delta: need(row, 'parameter') })),
    simon('optimal'),
    simon('minimax'),
];
