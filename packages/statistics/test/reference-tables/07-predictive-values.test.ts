import {
    negativeRatioUpperSize,
    type PredictiveValueInput,
    positiveRatioLowerSize,
    positiveRatioWidthSize,
    predictiveValue,
    predictiveValueSize,
} from '@trialwright/statistics';
import { type Match, need, referenceTable, text } from './harness.js';

const methods: Record<string, PredictiveValueInput['method']> = {
    mercaldo_logit: 'logit',
    mercaldo_standard: 'standard',
    bdpv_adjusted_logit: 'adjusted',
    mercaldo_adjusted_logit: 'adjusted',
};

referenceTable('07a_predictive_values', row => {
    const method = methods[text(row, 'method')];
    if (!method) return undefined;
    const found = predictiveValue({
        value: text(row, 'statistic') as 'ppv' | 'npv',
        tp: need(row, 'tp'),
        diseased: need(row, 'n_pos'),
        tn: need(row, 'tn'),
        nonDiseased: need(row, 'n_neg'),
        prevalence: need(row, 'prevalence'),
        level: need(row, 'conf_level'),
        method,
    });
    return [
        { column: 'estimate', actual: found.estimate },
        { column: 'lower', actual: found.lower },
        { column: 'upper', actual: found.upper },
    ];
});

referenceTable('07b_lr_pv_n', row => {
    const target = need(row, 'target');
    const expected = { sensitivity: need(row, 'se'), specificity: need(row, 'sp') };
    const ratio = need(row, 'ratio_neg_pos');
    const level = need(row, 'conf_level');
    const simel = { ...expected, ratio, level };
    // The trial's share of diseased says the same as the ratio; only the tests of predictive values have another one.
    const share: Match = { column: 'prevalence', actual: 1 / (1 + ratio) };
    switch (row.method) {
        case 'simel_lr_pos_lower':
        case 'simel_lr_neg_upper': {
            const size =
                row.method === 'simel_lr_pos_lower'
                    ? positiveRatioLowerSize({ ...simel, lower: target })
                    : negativeRatioUpperSize({ ...simel, upper: target });
            return [
                { column: 'n_pos', actual: size.diseased },
                { column: 'n_neg', actual: size.nonDiseased },
                { column: 'n_fractional', actual: size.fractional },
                share,
            ];
        }
        case 'lr_pos_full_width': {
            // presize 0.3.7 ignores the level that it is given: its numbers are those of 95 % (docs/statistics/disagreements.md).
            const size = positiveRatioWidthSize({ ...simel, level: 0.95, fullWidth: target });
            return [
                { column: 'n_pos', actual: size.diseased },
                { column: 'n_neg', actual: size.nonDiseased },
                { column: 'n_fractional', actual: size.fractional * (1 + ratio), tolerance: 1e-6 },
                share,
            ];
        }
        case 'steinberg_ppv_test':
        case 'steinberg_npv_test': {
            const size = predictiveValueSize({
                ...expected,
                value: row.method === 'steinberg_ppv_test' ? 'ppv' : 'npv',
                prevalence: need(row, 'prevalence'),
                goal: target,
                share: 1 / (1 + ratio),
                alpha: 1 - level,
                power: need(row, 'power'),
            });
            return [
                { column: 'n_pos', actual: size.diseased },
                { column: 'n_neg', actual: size.nonDiseased },
                { column: 'n_fractional', actual: size.total },
            ];
        }
        default:
            return undefined;
    }
});
