import type { MetricId } from '@trialwright/model';
import { indeterminate, leftOut, missing } from '../outcomes/outcomes.js';
import type { Treatments } from '../outcomes/treatment.js';

/** Of a share: 2 a success, 1 another case of the denominator, 0 none of it; by truth · 2 + result. */
const byCells: Partial<Record<MetricId, readonly [tn: number, fp: number, fn: number, tp: number]>> = {
    sensitivity: [0, 0, 1, 2],
    specificity: [2, 1, 0, 0],
    accuracy: [2, 1, 1, 2],
    ppv: [0, 1, 0, 2],
    npv: [2, 0, 1, 0],
};

/** What a case is to a share. Call with the results as they stand and as the rule resolved them. */
export type Membership = (position: number) => 0 | 1 | 2;

/** Membership in a share of right results; undefined where the metric is no such share. */
export function membershipByCells(metric: MetricId, truth: Int8Array, resolved: Int8Array): Membership | undefined {
    const kinds = byCells[metric];
    return (
        kinds &&
        (i => {
            const result = resolved[i]!;
            return (result < 0 ? 0 : kinds[truth[i]! * 2 + result]!) as 0 | 1 | 2;
        })
    );
}

/** Membership in the share of cases without a result, or with an indeterminate one; all cases are its denominator. */
export function membershipByState(metric: MetricId, outcomes: Int8Array): Membership | undefined {
    const state = metric === 'failureRate' ? missing : metric === 'indeterminateRate' ? indeterminate : undefined;
    return state === undefined ? undefined : i => (outcomes[i] === state ? 2 : outcomes[i] === leftOut ? 0 : 1);
}

/** Membership in the share of cases with a feature: no truth is needed; a case without a value counts as the rule says. */
export function membershipByFeature(
    metric: MetricId,
    outcomes: Int8Array,
    treatments: Treatments,
): Membership | undefined {
    if (metric !== 'proportion') return undefined;
    const kinds = { asPositive: 2, asNegative: 1, excluded: 0, asWrong: 0, asRight: 0 } as const;
    const without = (treatment: Treatments['missing']): 0 | 1 | 2 => (treatment ? kinds[treatment] : 0);
    return i => {
        const outcome = outcomes[i]!;
        if (outcome >= 0) return outcome === 1 ? 2 : 1;
        if (outcome === leftOut) return 0;
        return without(outcome === indeterminate ? treatments.indeterminate : treatments.missing);
    };
}
