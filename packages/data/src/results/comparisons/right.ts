import type { Measured } from '../endpoints/reading-set.js';
import { type Membership, membershipByCells, membershipByFeature, membershipByState } from '../estimators/member.js';
import { resolve } from '../outcomes/outcomes.js';
import type { Treatments } from '../outcomes/treatment.js';

/** What each case is to the share of a reading, under the rule: 2 a success, 1 another of its denominator, 0 neither. */
export function membershipOf(measured: Measured, treatments: Treatments): Membership {
    const { metric, table, outcomes } = measured;
    const byState = membershipByState(metric, outcomes);
    const own = byState ?? membershipByFeature(metric, outcomes, treatments);
    return own ?? membershipByCells(metric, table.truth, resolve(table, outcomes, treatments))!;
}
