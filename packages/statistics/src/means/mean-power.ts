import { checkWhole } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { noncentralStudentBelow } from '../distribution/noncentral-student.js';
import { studentUpper } from '../distribution/student.js';
import { type CheckedMeans, checkMeans, distanceOf, isTwoGroups } from './checked-means.js';
import { equivalencePower } from './equivalence-power.js';
import type { MeanHypothesis } from './mean-design.js';
import { errorOf, groupsOf, type MeanGroups } from './mean-groups.js';
import { countSteps, meanDerivation, powerSteps } from './mean-steps.js';

export interface MeanPowerInput extends Omit<MeanHypothesis, 'ratio'> {
    /** Cases, pairs, or cases of group 1; whole, ≥ 2. */
    n: number;
    /** Two groups: cases of group 2, whole, ≥ 2; default n. */
    n2?: number;
}

export interface MeanPower {
    power: number;
    derivation: Derivation;
}

/** Power with numbers of cases, ranges unchecked. */
export function powerOf(facts: CheckedMeans, groups: MeanGroups): number {
    const { kind, difference, margin, alpha, sides } = facts;
    const { error, df } = errorOf(facts, groups);
    if (kind === 'equivalence') return equivalencePower(difference, margin, error, df, alpha);
    const t = studentUpper(alpha / sides, df);
    const noncentrality = distanceOf(facts) / error;
    return (
        1 -
        noncentralStudentBelow(t, df, noncentrality) +
        (sides === 2 ? noncentralStudentBelow(-t, df, noncentrality) : 0)
    );
}

/**
 * Power of a t test of means by the noncentral t; a two-sided test counts both tails (as R's `power.t.test` with
 * `strict`), Welch's test has Satterthwaite's degrees of freedom at the expected deviations, equivalence is exact.
 * @throws StatisticsError if an argument is outside its range.
 */
export function meanPower(input: MeanPowerInput): MeanPower {
    const { n, n2, ...rest } = input;
    const facts = checkMeans(rest);
    checkWhole('n', n, 2);
    if (n2 !== undefined) checkWhole('n2', n2, isTwoGroups(facts.design) ? 2 : 0);
    const groups = isTwoGroups(facts.design) ? { n1: n, n2: n2 ?? n } : groupsOf(facts, n);
    const power = powerOf(facts, groups);
    return {
        power,
        derivation: meanDerivation(facts, [...countSteps(facts, groups), ...powerSteps(facts, groups, power)]),
    };
}
