import {
    adjustPValues,
    coPrimarySize,
    jointPower,
    jointPowerOfTotal,
    type MultiplicityMethod,
    multiplicityMethods,
} from '@trialwright/statistics';
import { kebab, need, numbers, referenceTable, text } from './harness.js';

const names: Record<string, MultiplicityMethod> = { BH: 'benjamini-hochberg', BY: 'benjamini-yekutieli' };

referenceTable('09a_adjusted_p', row => {
    const method = names[text(row, 'method')] ?? (kebab(text(row, 'method')) as MultiplicityMethod);
    if (!multiplicityMethods.includes(method)) return undefined;
    const p = numbers(row, 'p_values');
    const adjusted = adjustPValues(p, method);
    const printed = text(row, 'adjusted').split(';');
    // The largest p is printed once for all of them.
    const expected = method === 'intersection-union' && printed.length === 1 ? p.map(() => printed[0]!) : printed;
    if (expected.length !== p.length) throw new Error(`${expected.length} adjusted values of ${p.length}`);
    return [
        { column: 'k', actual: p.length },
        ...expected.map((cell, i) => ({ column: 'adjusted', actual: adjusted[i], expected: cell })),
    ];
});

referenceTable('09b_coprimary', row => {
    const goals = {
        sensitivity: { p0: need(row, 'se0'), p1: need(row, 'se1') },
        specificity: { p0: need(row, 'sp0'), p1: need(row, 'sp1') },
        alpha: need(row, 'alpha_one_sided'),
    };
    const { each, root, total } = coPrimarySize({
        ...goals,
        power: need(row, 'target_joint_power'),
        prevalence: need(row, 'prevalence'),
    });
    return [
        { column: 'n_pos_each_stable', actual: each.diseased },
        { column: 'n_neg_each_stable', actual: each.nonDiseased },
        { column: 'joint_power_each', actual: each.jointPower },
        { column: 'n_pos_sqrt_stable', actual: root.diseased },
        { column: 'n_neg_sqrt_stable', actual: root.nonDiseased },
        { column: 'joint_power_sqrt', actual: root.jointPower },
        { column: 'n_total_fixed_split_stable', actual: total!.n },
        { column: 'joint_power_total', actual: total!.jointPower },
    ];
});

referenceTable('09c_joint_power', row => {
    const goals = {
        sensitivity: { p0: need(row, 'se0'), p1: need(row, 'se1') },
        specificity: { p0: need(row, 'sp0'), p1: need(row, 'sp1') },
        alpha: need(row, 'alpha_one_sided'),
    };
    const diseased = need(row, 'n_pos');
    const nonDiseased = need(row, 'n_neg');
    const power = jointPower({ ...goals, diseased, nonDiseased });
    const random = jointPowerOfTotal({ ...goals, total: diseased + nonDiseased, prevalence: need(row, 'prevalence') });
    return [
        { column: 'power_se', actual: power.sensitivity },
        { column: 'power_sp', actual: power.specificity },
        { column: 'joint_power', actual: power.joint },
        { column: 'joint_power_random_split', actual: random },
    ];
});
