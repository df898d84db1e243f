import {
    agreementTestSize,
    blandAltman,
    concordanceCorrelation,
    type Derivation,
    gwet,
    iccPrecisionSize,
    iccTestSize,
    intraclassCorrelation,
    kappa,
    kappaFitIntervalSize,
    kappaFitTestSize,
    kappaPrecisionSize,
    kappaTestSize,
    limitsOfAgreementSize,
    prevalenceAndBias,
    readShares,
    weightedKappaPrecisionSize,
    weightedKappaTestSize,
} from '@trialwright/statistics';
import { need, type Row } from '../../test/support/read-table.ts';
import { example, type MethodExample, rowsOf } from './example.mts';

type Sides = 1 | 2;

const tableOf = (row: Row): number[][] => row.table_rows!.split(';').map(line => line.split(',').map(Number));
const input = (row: Row) => ({ table: tableOf(row), level: need(row, 'conf_level') });

const ofTable = (
    method: string,
    statistic: string,
    compute: (row: Row) => { derivation: Derivation },
    columns: Record<string, string>,
): MethodExample =>
    example(
        method,
        '08a_kappa',
        row => row.statistic === statistic && row.categories === '2' && row.weights === 'none',
        row => compute(row).derivation,
        columns,
    );

const pairs = rowsOf('08_agreement_data')
    .filter(line => line.dataset === 'pefr')
    .map(line => [Number(line.a), Number(line.b)] as const);

const ofData = (
    method: string,
    statistic: string,
    compute: () => { derivation: Derivation },
    columns: Record<string, string>,
): MethodExample =>
    example(
        method,
        '08c_agreement',
        row => row.dataset === 'pefr' && row.statistic === statistic,
        () => compute().derivation,
        columns,
        1e-6,
    );

const ofKappa = (
    method: string,
    name: string,
    compute: (row: Row) => { derivation: Derivation },
    columns: Record<string, string> = { n: 'n' },
) =>
    example(
        method,
        '08b_kappa_n',
        row => row.method === name,
        row => compute(row).derivation,
        columns,
    );

const test = (row: Row) => ({
    alpha: need(row, 'alpha'),
    sides: need(row, 'sides') as Sides,
    power: need(row, 'power'),
});
const model = (row: Row) => ({ share: need(row, 'p_rater1'), raters: need(row, 'raters') });

const weightedRatings = (row: Row) => ({
    first: readShares(row.first!)!,
    second: readShares(row.second!)!,
    weights: row.weights as 'quadratic',
});

export const agreementExamples: readonly MethodExample[] = [
    ofTable('cohen-kappa', 'kappa', row => kappa(input(row)), { κ: 'estimate', SE: 'se', L: 'lower', U: 'upper' }),
    ofTable('gwet', 'gwet_ac', row => gwet(input(row)), { 'AC₁': 'estimate', SE: 'se' }),
    ofTable('pabak', 'pabak', row => prevalenceAndBias(input(row)), { PABAK: 'estimate', L: 'lower', U: 'upper' }),
    ofData(
        'icc',
        'icc_twoway_agreement_single',
        () => intraclassCorrelation({ ratings: pairs, model: 'two-way', type: 'agreement' }),
        { ICC: 'estimate', L: 'lower', U: 'upper' },
    ),
    ofData('lin', 'lin_ccc', () => concordanceCorrelation({ pairs }), { ρ: 'estimate', L: 'lower', U: 'upper' }),
    ofData('bland-altman', 'loa_upper_exact', () => blandAltman({ differences: pairs.map(([a, b]) => a - b) }), {
        'A₂': 'estimate',
        'A₂(L)': 'lower',
        'A₂(U)': 'upper',
    }),
    ofKappa('cantor-size', 'cantor', row =>
        kappaTestSize({
            kappa0: need(row, 'kappa0'),
            kappa1: need(row, 'kappa1'),
            first: need(row, 'p_rater1'),
            second: need(row, 'p_rater2'),
            ...test(row),
        }),
    ),
    ofKappa('kappa-precision-size', 'asymptotic_precision', row =>
        kappaPrecisionSize({
            kappa: need(row, 'kappa1'),
            share: need(row, 'p_rater1'),
            halfWidth: Number(/half-width=([\d.]+)/.exec(row.note!)![1]),
            level: 1 - need(row, 'alpha'),
        }),
    ),
    ofKappa('donner-eliasziw-size', 'donner_eliasziw_gof', row =>
        kappaFitTestSize({ kappa0: need(row, 'kappa0'), kappa1: need(row, 'kappa1'), ...model(row), ...test(row) }),
    ),
    ofKappa('kappa-fit-interval-size', 'gof_ci', row =>
        kappaFitIntervalSize({
            kappa: need(row, 'kappa1'),
            lower: need(row, 'kappa0'),
            ...model(row),
            alpha: need(row, 'alpha'),
            sides: need(row, 'sides') as Sides,
        }),
    ),
    example(
        'weighted-kappa-size',
        '15_weighted_kappa_n',
        row => row.method === 'test' && row.weights === 'quadratic' && row.table === 'largest_variance',
        row =>
            weightedKappaTestSize({
                ...weightedRatings(row),
                kappa0: need(row, 'kappa0'),
                kappa1: need(row, 'kappa1'),
                ...test(row),
            }).derivation,
        { 'n*': 'n_fractional', n: 'n' },
    ),
    example(
        'weighted-kappa-precision-size',
        '15_weighted_kappa_n',
        row => row.method === 'precision' && row.weights === 'quadratic' && row.table === 'chance_mixture',
        row =>
            weightedKappaPrecisionSize({
                ...weightedRatings(row),
                table: 'chance-mixture',
                kappa: need(row, 'kappa1'),
                halfWidth: need(row, 'half_width'),
                level: 1 - need(row, 'alpha'),
            }).derivation,
        { 'n*': 'n_fractional', n: 'n' },
    ),
    example(
        'bonett-size',
        '08d_agreement_n',
        row => row.method === 'bonett_icc_width',
        row =>
            iccPrecisionSize({
                icc: need(row, 'rho1'),
                raters: need(row, 'k_raters'),
                fullWidth: need(row, 'full_width'),
                level: 1 - need(row, 'alpha'),
            }).derivation,
        { 'n*': 'n_fractional', n: 'n' },
    ),
    example(
        'walter-size',
        '08d_agreement_n',
        row => row.method === 'walter_icc_test' && /tails=1/.test(row.note!),
        row =>
            iccTestSize({
                icc0: need(row, 'rho0'),
                icc1: need(row, 'rho1'),
                raters: need(row, 'k_raters'),
                alpha: need(row, 'alpha'),
                power: need(row, 'power'),
            }).derivation,
        { 'n*': 'n_fractional', n: 'n' },
    ),
    example(
        'limits-of-agreement-size',
        '08d_agreement_n',
        row => row.method === 'loa_width_sd_units',
        row => limitsOfAgreementSize({ fullWidth: need(row, 'full_width'), level: 1 - need(row, 'alpha') }).derivation,
        { 'n*': 'n_fractional', n: 'n' },
    ),
    example(
        'lu-size',
        '08d_agreement_n',
        row => row.method === 'lu2016_loa_test',
        row =>
            agreementTestSize({
                bias: need(row, 'rho1'),
                standardDeviation: need(row, 'rho0'),
                acceptable: need(row, 'full_width'),
                alpha: need(row, 'alpha'),
                power: need(row, 'power'),
            }).derivation,
        { n: 'n', '1 − β*': 'n_fractional' },
    ),
];
