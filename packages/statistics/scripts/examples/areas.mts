import {
    areaComparisonSize,
    type AucMethod,
    aucAgainst,
    aucInterval,
    aucPrecisionSize,
    aucTestSize,
    type Derivation,
    type MrmcPilot,
    mannWhitney,
    mrmcAnalysis,
    mrmcPower,
    pairedAuc,
    pairedAucSize,
    type Scores,
} from '@trialwright/statistics';
import { need, type Row } from '../../test/support/read-table.ts';
import { example, type MethodExample, rowsOf } from './example.mts';

type Sides = 1 | 2;

function scoresOf(dataset: string, score: 'score1' | 'score2'): Scores {
    const lines = rowsOf('06_auc_data').filter(line => line.dataset === dataset);
    const of = (truth: string): number[] => lines.filter(line => line.truth === truth).map(line => Number(line[score]));
    return { positive: of('1'), negative: of('0') };
}

const interval = (method: AucMethod, name: string): MethodExample =>
    example(
        method,
        '06a_auc_estimates',
        row => row.dataset === 'asah_s100b' && row.score === 's1' && row.method === name,
        row =>
            aucInterval({ scores: scoresOf('asah_s100b', 'score1'), method, level: need(row, 'conf_level') })
                .derivation,
        { A: 'auc', L: 'lower', U: 'upper' },
    );

const size = (method: string, name: string, compute: (row: Row) => { derivation: Derivation }): MethodExample =>
    example(
        method,
        '06b_auc_n',
        row => row.method === name,
        row => compute(row).derivation,
        {
            'n*': 'n_pos_fractional',
            'n₊': 'n_pos',
            'n₋': 'n_neg',
        },
    );

const test = (row: Row) => ({
    alpha: need(row, 'alpha'),
    sides: need(row, 'sides') as Sides,
    power: need(row, 'power'),
    ratio: need(row, 'kappa_neg_per_pos'),
});

const precision = (row: Row, variance: 'obuchowski' | 'hanley-mcneil') =>
    aucPrecisionSize({
        auc: need(row, 'auc1'),
        halfWidth: need(row, 'half_width'),
        level: need(row, 'conf_level'),
        ratio: need(row, 'kappa_neg_per_pos'),
        variance,
    });

/** Ratings of the Van Dyke study: scores[treatment][reader], cases in the order of the table. */
function vanDyke(): Scores[][] {
    const rows = rowsOf('11_mrmc_vandyke').toSorted((a, b) => Number(a.case) - Number(b.case));
    const distinct = (column: string): string[] => [...new Set(rows.map(row => row[column]!))].sort();
    const of = (treatment: string, reader: string, truth: string): number[] =>
        rows
            .filter(row => row.treatment === treatment && row.reader === reader && row.truth === truth)
            .map(row => Number(row.rating));
    return distinct('treatment').map(t =>
        distinct('reader').map(r => ({ positive: of(t, r, '1'), negative: of(t, r, '0') })),
    );
}

const pilotOf = (row: Row): MrmcPilot => ({
    treatmentReader: need(row, 'VarTR'),
    cov1: need(row, 'Cov1'),
    cov2: need(row, 'Cov2'),
    cov3: need(row, 'Cov3'),
    variance: need(row, 'VarEps'),
    pilotCases: need(row, 'K_pilot'),
});

export const areaExamples: readonly MethodExample[] = [
    interval('logit-delong', 'delong_logit'),
    interval('delong', 'delong'),
    interval('hanley-mcneil', 'hanley_mcneil'),
    interval('newcombe', 'newcombe5'),
    example(
        'delong-paired',
        '06a_auc_estimates',
        row => row.dataset === 'syn_cont' && row.method === 'delong_paired_diff',
        () => pairedAuc({ first: scoresOf('syn_cont', 'score1'), second: scoresOf('syn_cont', 'score2') }).derivation,
        { D: 'auc', L: 'lower', U: 'upper' },
    ),
    example(
        'delong-goal',
        '06a_auc_estimates',
        row => row.dataset === 'asah_s100b' && row.score === 's1' && row.method === 'z_delong_vs_half',
        () => aucAgainst({ scores: scoresOf('asah_s100b', 'score1'), goal: 0.5 }).derivation,
        { A: 'auc', SE: 'se', Z: 'lower', p: 'upper' },
    ),
    example(
        'mann-whitney',
        '06a_auc_estimates',
        row => row.dataset === 'syn_small' && row.score === 's1' && row.method === 'mann_whitney_p',
        () => mannWhitney(scoresOf('syn_small', 'score1')).derivation,
        { A: 'auc', p: 'lower', 'p*': 'upper' },
    ),
    size('obuchowski-size', 'obuchowski_vs_null', row =>
        aucTestSize({ ...test(row), auc1: need(row, 'auc1'), auc0: need(row, 'auc0') }),
    ),
    size('hanley-mcneil-size', 'hanley_mcneil_vs_null', row =>
        aucTestSize({ ...test(row), auc1: need(row, 'auc1'), auc0: need(row, 'auc0'), variance: 'hanley-mcneil' }),
    ),
    size('obuchowski-precision', 'obuchowski_precision', row => precision(row, 'obuchowski')),
    size('hanley-mcneil-precision', 'hanley_mcneil_precision', row => precision(row, 'hanley-mcneil')),
    example(
        'obuchowski-paired-size',
        '06b_auc_n',
        row => row.method === 'obuchowski_two_correlated' && /r=0\.[1-9]/.test(row.note!),
        row =>
            pairedAucSize({
                ...test(row),
                auc1: need(row, 'auc1'),
                auc2: need(row, 'auc0'),
                correlation: Number(/r=([-\d.]+)/.exec(row.note!)![1]),
            }).derivation,
        { 'n*': 'n_pos_fractional', 'n₊': 'n_pos', 'n₋': 'n_neg' },
    ),
    example(
        'area-comparison-size',
        '17_area_comparison_n',
        row => row.kind === 'noninferiority' && row.groups === 'paired' && row.correlation === '0.5',
        row =>
            areaComparisonSize({
                auc1: need(row, 'auc1'),
                auc2: need(row, 'auc2'),
                groups: 'paired',
                comparison: { kind: 'non-inferiority', margin: need(row, 'margin') },
                correlation: need(row, 'correlation'),
                ratio: need(row, 'ratio'),
                alpha: need(row, 'alpha'),
                power: need(row, 'power'),
            }).derivation,
        { 'n*': 'n_fractional', 'n₊': 'n_pos', 'n₋': 'n_neg' },
    ),
    example(
        'obuchowski-rockette',
        '11a_mrmc_analysis',
        row => row.dataset === 'VanDyke' && row.statistic === 'RRRC_Treatment_p',
        () => mrmcAnalysis({ scores: vanDyke(), covariance: 'jackknife' }).tests['readers-and-cases'].derivation,
        { p: 'value' },
    ),
    example(
        'hillis-power',
        '11b_mrmc_power',
        () => true,
        row =>
            mrmcPower({
                pilot: pilotOf(row),
                readers: need(row, 'readers'),
                cases: need(row, 'cases'),
                effect: need(row, 'effect'),
                alpha: need(row, 'alpha'),
            }).derivation,
        { '1 − β*': 'power_RRRC', λ: 'ncp_RRRC', ν: 'df2_RRRC' },
    ),
];
