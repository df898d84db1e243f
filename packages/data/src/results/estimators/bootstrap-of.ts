import { type CellCounts, metricOf } from '@trialwright/model';
import {
    areaUnits,
    cellMetrics,
    countsOf,
    type ProportionMetric,
    predictiveAtPrevalence,
    type Scores,
} from '@trialwright/statistics';
import { attempt } from '../core/problems.js';
import type { Measured } from '../endpoints/reading-set.js';
import { ofArea } from './area.js';
import { drawnByClass, ofBootstrap, type Resampled } from './bootstrap.js';
import type { Estimator, IntervalWish } from './estimator.js';
import { statedPrevalenceNotice } from './predictive-value.js';
import { ofShare } from './share.js';
import { strataOf, type UnitKind } from './units.js';

type Found = Omit<Estimator, 'counts' | 'cells'>;
type Asked = Pick<Measured, 'metric' | 'wish' | 'classesChosen' | 'prevalence'>;

/** A share of cases of which each adds to one of two sums: the others, the successes. */
export function bootstrapOfShare(
    { metric, wish }: Pick<Measured, 'metric' | 'wish'>,
    { x, n }: { readonly x: number; readonly n: number },
    { by, byClass }: Pick<Resampled, 'by' | 'byClass'>,
    kinds: () => readonly UnitKind[],
): Found {
    if (n === 0) return ofShare(metric, { x, n }, { ...wish, method: undefined });
    const statistic = (totals: Float64Array): number => totals[1]! / (totals[0]! + totals[1]!);
    const resampled = () => ({ strata: strataOf(kinds(), byClass), width: 2, statistic, byClass, by });
    return {
        ...ofBootstrap(metric, resampled, wish, { numerator: x, denominator: n }),
        share: { x, n, clustered: by === 'patient' },
    };
}

/** A metric of the four cells, the sums in the order TN, FP, FN, TP. */
export function bootstrapOfCells(
    { metric, wish, classesChosen, prevalence }: Asked,
    cells: CellCounts,
    by: 'case' | 'patient',
    kinds: () => readonly UnitKind[],
): Found {
    const atPrevalence = prevalence && (metric === 'ppv' || metric === 'npv') ? metric : undefined;
    const { result, problems } = attempt(
        () =>
            atPrevalence
                ? predictiveAtPrevalence(atPrevalence, prevalence!.value)
                : cellMetrics[metric as keyof typeof cellMetrics],
        prevalence?.at,
    );
    if (!result) return { problems };
    const { value } = result;
    const byClass = drawnByClass(metric, classesChosen);
    const resampled = () => ({ strata: strataOf(kinds(), byClass), width: 4, statistic: value, byClass, by });
    if (metricOf(metric).kind === 'proportion' && !atPrevalence) {
        const { x, n } = countsOf(metric as ProportionMetric, cells);
        if (n === 0) return ofShare(metric, { x, n }, { ...wish, method: undefined });
        const found = ofBootstrap(metric, resampled, wish, { numerator: x, denominator: n });
        return { ...found, share: { x, n, clustered: by === 'patient' } };
    }
    const { tp, fn, fp, tn } = cells;
    const facts = { positive: tp + fn, negative: fp + tn };
    const notices = atPrevalence ? [statedPrevalenceNotice(prevalence!.value)] : [];
    return ofBootstrap(metric, resampled, { ...wish, notices: [...wish.notices, ...notices] }, facts);
}

/** An area; of patients with several units where `patients` names the patient of each score. */
export function bootstrapOfArea(
    scores: Scores,
    patients: { readonly positive: readonly number[]; readonly negative: readonly number[] } | undefined,
    wish: IntervalWish,
): Found {
    const { positive, negative } = scores;
    // Too few cases: the same answer as of other intervals.
    if (positive.length < 2 || negative.length < 2) return ofArea(scores, { ...wish, method: undefined });
    const resampled = () => ({
        ...areaUnits(scores, patients),
        byClass: true,
        by: patients ? ('patient' as const) : ('case' as const),
    });
    const facts = { positive: positive.length, negative: negative.length };
    const found = ofBootstrap('auc', resampled, wish, facts);
    return patients ? found : { ...found, scores };
}
