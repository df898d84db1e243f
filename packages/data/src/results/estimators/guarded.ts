import type { Estimate, ValueWithLimits } from '@trialwright/model';
import { StatisticsError } from '@trialwright/statistics';
import { notice, Refused } from '../core/problems.js';
import type { Estimator } from './estimator.js';

/** A limit that the data do not determine is left out and said so; a value that they do not determine is none. */
export function determined(estimate: Estimate): Estimate {
    if (!Number.isFinite(estimate.value)) {
        throw new StatisticsError('estimate', estimate.value, {
            ru: 'данные, по которым оценка определена',
            en: 'data that determine the estimate',
        });
    }
    const lower = known(estimate.lower);
    const upper = known(estimate.upper);
    const agreement = estimate.agreement && {
        ...estimate.agreement,
        lower: determinedLimits(estimate.agreement.lower),
        upper: determinedLimits(estimate.agreement.upper),
    };
    const open = (one: ValueWithLimits | undefined) => one && (one.lower === undefined || one.upper === undefined);
    const same = lower === estimate.lower && upper === estimate.upper;
    if (same && !open(agreement?.lower) && !open(agreement?.upper)) return estimate;
    const text = notice(
        'limits-undetermined',
        'По этим данным интервал не определён.',
        'These data do not determine the interval.',
    );
    const found = { ...estimate, lower, upper, notices: [...estimate.notices, text] };
    return agreement ? { ...found, agreement } : found;
}

/** The same estimator, whose estimates hold no number that is none. */
export function guarded(estimator: Estimator): Estimator {
    const { estimate } = estimator;
    return estimate ? { ...estimator, estimate: level => determined(estimate(level)) } : estimator;
}

/** The estimate at a level. @throws Refused where there is none. */
export function estimateAt({ estimate, problems }: Estimator, level: number): Estimate {
    if (!estimate) throw new Refused(problems);
    return estimate(level);
}

function determinedLimits({ value, lower, upper }: ValueWithLimits): ValueWithLimits {
    return { value, lower: known(lower), upper: known(upper) };
}

function known(limit: number | undefined): number | undefined {
    return limit === undefined || Number.isNaN(limit) ? undefined : limit;
}
