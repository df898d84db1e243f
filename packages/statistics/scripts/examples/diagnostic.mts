import {
    type AccuracyIndex,
    accuracyIndexPrecisionSize,
    accuracyIndexTestSize,
    balancedAccuracy,
    comparePredictiveValues,
    type Derivation,
    diagnosticOddsRatio,
    f1Score,
    numberNeededToDiagnose,
    type PredictiveValueInput,
    positiveLikelihoodRatio,
    positiveRatioLowerSize,
    positiveRatioWidthSize,
    predictiveValue,
    predictiveValueSize,
    youdenIndex,
} from '@trialwright/statistics';
import { need, type Row } from '../../test/support/read-table.ts';
import { example, type MethodExample } from './example.mts';

const cellsOf = (row: Row) => ({ tp: need(row, 'tp'), fn: need(row, 'fn'), fp: need(row, 'fp'), tn: need(row, 'tn') });
const input = (row: Row) => ({ cells: cellsOf(row), level: need(row, 'conf_level') });

const metric = (
    method: string,
    statistic: string,
    symbols: [estimate: string, lower: string, upper: string],
    compute: (row: Row) => { derivation: Derivation },
): MethodExample =>
    example(
        method,
        '12_diag_metrics',
        row => row.statistic === statistic && Object.values(cellsOf(row)).every(count => count > 0),
        row => compute(row).derivation,
        { [symbols[0]]: 'estimate', [symbols[1]]: 'lower', [symbols[2]]: 'upper' },
    );

const value = (method: NonNullable<PredictiveValueInput['method']>, name: string): MethodExample =>
    example(
        `mercaldo-${method}`,
        '07a_predictive_values',
        row => row.method === name && row.statistic === 'ppv' && Number(row.tp) < Number(row.n_pos),
        row =>
            predictiveValue({
                value: 'ppv',
                tp: need(row, 'tp'),
                diseased: need(row, 'n_pos'),
                tn: need(row, 'tn'),
                nonDiseased: need(row, 'n_neg'),
                prevalence: need(row, 'prevalence'),
                level: need(row, 'conf_level'),
                method,
            }).derivation,
        { PPV: 'estimate', L: 'lower', U: 'upper' },
    );

const simel = (row: Row) => ({
    sensitivity: need(row, 'se'),
    specificity: need(row, 'sp'),
    ratio: need(row, 'ratio_neg_pos'),
    level: need(row, 'conf_level'),
});

function compared(row: Row) {
    const [a, b, c, d, e, f, g, h] = row.diseased_abcd_nondiseased_abcd!.split(';').map(Number) as number[];
    return comparePredictiveValues({
        diseased: { a: a!, b: b!, c: c!, d: d! },
        nonDiseased: { a: e!, b: f!, c: g!, d: h! },
    });
}

const accuracyIndex = (row: Row) => ({
    index: row.index!.replace('_', '-') as AccuracyIndex,
    sensitivity: need(row, 'se'),
    specificity: need(row, 'sp'),
    ratio: need(row, 'ratio'),
});

export const diagnosticExamples: readonly MethodExample[] = [
    example(
        'accuracy-index-size',
        '16_accuracy_index_n',
        row => row.method === 'test' && row.index === 'youden' && row.ratio === '3',
        row =>
            accuracyIndexTestSize({
                ...accuracyIndex(row),
                goal: need(row, 'goal'),
                alpha: need(row, 'alpha'),
                sides: need(row, 'sides') as 1 | 2,
                power: need(row, 'power'),
            }).derivation,
        { 'n*': 'n_fractional', 'n₊': 'n_pos', 'n₋': 'n_neg', '1 − β*': 'exact_power' },
    ),
    example(
        'accuracy-index-precision',
        '16_accuracy_index_n',
        row => row.method === 'precision' && row.index === 'balanced_accuracy',
        row =>
            accuracyIndexPrecisionSize({
                ...accuracyIndex(row),
                halfWidth: need(row, 'half_width'),
                level: 1 - need(row, 'alpha'),
                sides: need(row, 'sides') as 1 | 2,
            }).derivation,
        { 'n*': 'n_fractional', 'n₊': 'n_pos', 'n₋': 'n_neg' },
    ),
    metric('simel', 'lr_pos_simel', ['LR₊', 'L', 'U'], row => positiveLikelihoodRatio(input(row))),
    metric('woolf', 'dor', ['DOR', 'L', 'U'], row => diagnosticOddsRatio(input(row))),
    metric('youden-exact', 'youden', ['J', 'L', 'U'], row => youdenIndex(input(row))),
    metric('youden-wald', 'youden_wald', ['J', 'L', 'U'], row => youdenIndex({ ...input(row), method: 'wald' })),
    metric('nnd', 'nnd', ['NND', 'NND(U)', 'NND(L)'], row => numberNeededToDiagnose(input(row))),
    metric('balanced-accuracy', 'balanced_accuracy_wald', ['BA', 'L', 'U'], row => balancedAccuracy(input(row))),
    metric('f1-jaccard', 'f1_wilson_jaccard', ['F₁', 'L(F₁)', 'U(F₁)'], row => f1Score(input(row))),
    metric('f1-delta', 'f1_delta', ['F₁', 'L', 'U'], row => f1Score({ ...input(row), method: 'delta' })),
    value('adjusted', 'bdpv_adjusted_logit'),
    value('logit', 'mercaldo_logit'),
    value('standard', 'mercaldo_standard'),
    example(
        'simel-size',
        '07b_lr_pv_n',
        row => row.method === 'simel_lr_pos_lower',
        row => positiveRatioLowerSize({ ...simel(row), lower: need(row, 'target') }).derivation,
        { 'n*': 'n_fractional', 'n₊': 'n_pos', 'n₋': 'n_neg' },
    ),
    example(
        'simel-width-size',
        '07b_lr_pv_n',
        row => row.method === 'lr_pos_full_width' && row.conf_level === '0.95',
        row => positiveRatioWidthSize({ ...simel(row), fullWidth: need(row, 'target') }).derivation,
        { 'n₊': 'n_pos', 'n₋': 'n_neg' },
    ),
    example(
        'steinberg-size',
        '07b_lr_pv_n',
        row => row.method === 'steinberg_ppv_test',
        row =>
            predictiveValueSize({
                value: 'ppv',
                sensitivity: need(row, 'se'),
                specificity: need(row, 'sp'),
                prevalence: need(row, 'prevalence'),
                goal: need(row, 'target'),
                share: 1 / (1 + need(row, 'ratio_neg_pos')),
                alpha: 1 - need(row, 'conf_level'),
                power: need(row, 'power'),
            }).derivation,
        { N: 'n_fractional', 'n₊': 'n_pos', 'n₋': 'n_neg' },
    ),
    example(
        'kosinski',
        '07c_paired_tests',
        row => row.statistic === 'wgs_ppv_stat',
        row => compared(row).ppvWeightedScore.derivation,
        { 'X²': 'value' },
    ),
    example(
        'leisenring',
        '07c_paired_tests',
        row => row.statistic === 'gs_ppv_stat',
        row => compared(row).ppvScore.derivation,
        { 'X²': 'value' },
    ),
    example(
        'moskowitz-pepe',
        '07c_paired_tests',
        row => row.statistic === 'rppv',
        row => compared(row).ppvRatio.derivation,
        { R: 'value', L: 'lower', U: 'upper' },
    ),
    example(
        'likelihood-ratios-paired',
        '07c_paired_tests',
        row => row.statistic === 'ratio_dlr_pos',
        row => compared(row).positiveLikelihoodRatio.derivation,
        // DTComPair divides the other way round.
        { R: row => 1 / Number(row.value), L: row => 1 / Number(row.upper), U: row => 1 / Number(row.lower) },
    ),
];
