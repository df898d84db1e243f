import {
    balancedAccuracy,
    diagnosticOddsRatio,
    f1Score,
    kappa,
    type MetricInterval,
    matthewsCorrelation,
    negativeLikelihoodRatio,
    numberNeededToDiagnose,
    type ProportionMetric,
    positiveLikelihoodRatio,
    proportionMetrics,
    shareInterval,
    youdenIndex,
} from '@trialwright/statistics';
import { kebab, type Row, need, referenceTable, text } from './harness.js';

const shares: Record<string, ProportionMetric> = {
    fpr: 'false-positive-rate',
    fnr: 'false-negative-rate',
    fdr: 'false-discovery-rate',
    for: 'false-omission-rate',
};

function found(row: Row): MetricInterval | number | undefined {
    const cells = { tp: need(row, 'tp'), fn: need(row, 'fn'), fp: need(row, 'fp'), tn: need(row, 'tn') };
    const common = { cells, level: need(row, 'conf_level') };
    const statistic = text(row, 'statistic');
    const [, name = '', method] = /^(.*?)(?:_(clopper_pearson|wilson))?$/.exec(statistic)!;
    const metric = shares[name] ?? (kebab(name) as ProportionMetric);
    if (proportionMetrics.includes(metric)) {
        return shareInterval({ ...common, metric, method: method === 'wilson' ? 'wilson' : 'clopper-pearson' });
    }
    const halves = 'never' as const;
    switch (statistic) {
        case 'dor':
            return diagnosticOddsRatio({ ...common, halves });
        case 'dor_half':
            return diagnosticOddsRatio({ ...common, halves: 'always' });
        case 'lr_pos':
        case 'lr_pos_simel':
        case 'lr_pos_dtcompair':
            return positiveLikelihoodRatio({ ...common, halves });
        case 'lr_pos_half':
            return positiveLikelihoodRatio({ ...common, halves: 'always' });
        case 'lr_neg':
        case 'lr_neg_simel':
            return negativeLikelihoodRatio({ ...common, halves });
        case 'lr_neg_half':
            return negativeLikelihoodRatio({ ...common, halves: 'always' });
        case 'youden':
            return youdenIndex(common);
        case 'youden_wald':
            return youdenIndex({ ...common, method: 'wald' });
        case 'nnd':
            return numberNeededToDiagnose(common);
        case 'balanced_accuracy_wald':
            return balancedAccuracy(common);
        case 'f1_exact_jaccard':
            return f1Score({ ...common, method: 'clopper-pearson' });
        case 'f1_wilson_jaccard':
            return f1Score({ ...common, method: 'wilson' });
        case 'f1_delta':
            return f1Score({ ...common, method: 'delta' });
        case 'mcc':
            return matthewsCorrelation(cells);
        case 'cohen_kappa':
            return kappa({
                table: [
                    [cells.tp, cells.fn],
                    [cells.fp, cells.tn],
                ],
            }).estimate;
        default:
            return undefined;
    }
}

const defined = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value);

/** What another program prints where there is nothing to estimate (docs/statistics/disagreements.md). */
function empty(row: Row, { estimate, lower, upper }: MetricInterval): boolean {
    // epiR: a share of no case at all is not estimated, but lies between 0 and 1; ours has no limits.
    if (Number.isNaN(estimate + lower + upper) && row.estimate === '') return row.lower === '0' && row.upper === '1';
    // epiR: sensitivity and specificity that add up to 1 leave a rounding error as Youden's index, and 1 over it.
    return row.statistic === 'nnd' && !Number.isFinite(estimate) && Math.abs(need(row, 'estimate')) > 1e14;
}

referenceTable('12_diag_metrics', row => {
    const result = found(row);
    if (result === undefined) return undefined;
    if (typeof result === 'number') return [{ column: 'estimate', actual: defined(result) }];
    const limits = [
        { column: 'lower', actual: result.lower },
        { column: 'upper', actual: result.upper },
    ];
    if (!empty(row, result)) return [{ column: 'estimate', actual: defined(result.estimate) }, ...limits];
    return row.estimate === '' ? [{ column: 'estimate', actual: undefined }] : limits;
});
