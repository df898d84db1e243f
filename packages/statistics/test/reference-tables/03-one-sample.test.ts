import {
    type OneSampleMethod,
    oneSampleMethods,
    oneSamplePower,
    oneSampleSize,
    oneSampleTest,
} from '@trialwright/statistics';
import { filled, kebab, need, type Row, referenceTable, text } from './harness.js';

function methodOf(row: Row): OneSampleMethod | undefined {
    const id = row.method === 'arcsine' ? 'arcsine-test' : (kebab(text(row, 'method')) as OneSampleMethod);
    return oneSampleMethods.includes(id) ? id : row.method === 'z_alt_variance' ? 'z-alternative-variance' : undefined;
}

function hypothesis(row: Row, method: OneSampleMethod) {
    const sides = need(row, 'sides') as 1 | 2;
    return { p0: need(row, 'p0'), p1: need(row, 'p1'), alpha: need(row, 'alpha'), sides, method };
}

referenceTable('03a_one_sample_n', row => {
    const method = methodOf(row);
    if (!method) return undefined;
    const result = oneSampleSize({ ...hypothesis(row, method), power: need(row, 'target_power') });
    const [first, stable] = [result.first, result.stableDesign];
    return filled(row, [
        { column: 'n', actual: result.n },
        { column: 'n_fractional', actual: result.fractional },
        { column: 'n_stable', actual: result.stable },
        { column: 'crit', actual: first?.critical },
        { column: 'actual_alpha', actual: first?.actualAlpha },
        { column: 'actual_power', actual: first?.actualPower },
        { column: 'crit_stable', actual: stable?.critical },
        { column: 'actual_alpha_stable', actual: stable?.actualAlpha },
        { column: 'actual_power_stable', actual: stable?.actualPower },
    ]);
});

referenceTable('03b_one_sample_power', row => {
    const method = methodOf(row);
    if (!method) return undefined;
    const result = oneSamplePower({ ...hypothesis(row, method), n: need(row, 'n') });
    return filled(row, [
        { column: 'power', actual: result.power },
        { column: 'crit', actual: result.design?.critical },
        { column: 'actual_alpha', actual: result.design?.actualAlpha },
        // The same power by another program.
        { column: 'power_other', actual: result.power },
    ]);
});

referenceTable('03c_one_sample_pvalue', row => {
    const data = { x: need(row, 'x'), n: need(row, 'n'), p0: need(row, 'p0') };
    const score = oneSampleTest({ ...data, alternative: 'greater', method: 'score' });
    const exact = (alternative: Parameters<typeof oneSampleTest>[0]['alternative']) =>
        oneSampleTest({ ...data, alternative }).p;
    return [
        { column: 'p_exact_greater', actual: exact('greater') },
        { column: 'p_exact_less', actual: exact('less') },
        { column: 'p_exact_two_minlike', actual: exact('two-minlike') },
        { column: 'p_exact_two_doubled', actual: exact('two-doubled') },
        { column: 'p_midp_greater', actual: oneSampleTest({ ...data, alternative: 'greater', method: 'mid-p' }).p },
        { column: 'z_score', actual: score.z },
        { column: 'p_score_greater', actual: score.p },
    ];
});
