import {
    type OneSampleMethod,
    oneSampleMethods,
    oneSamplePower,
    oneSampleSize,
    oneSampleTest,
} from '@trialwright/statistics';
import { kebab, type Match, need, type Row, referenceTable } from './harness.js';

function methodOf(row: Row): OneSampleMethod | undefined {
    const id = row.method === 'arcsine' ? 'arcsine-test' : (kebab(row.method!) as OneSampleMethod);
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
    const matches: Match[] = [{ column: 'n', actual: result.n }];
    if (row.n_fractional !== '') matches.push({ column: 'n_fractional', actual: result.fractional });
    if (row.n_stable !== '') matches.push({ column: 'n_stable', actual: result.stable });
    if (method !== 'exact-binomial') return matches;
    return [
        ...matches,
        { column: 'crit', actual: result.first?.critical },
        { column: 'actual_alpha', actual: result.first?.actualAlpha },
        { column: 'actual_power', actual: result.first?.actualPower },
        { column: 'crit_stable', actual: result.stableDesign?.critical },
        { column: 'actual_alpha_stable', actual: result.stableDesign?.actualAlpha },
        { column: 'actual_power_stable', actual: result.stableDesign?.actualPower },
    ];
});

referenceTable('03b_one_sample_power', row => {
    const method = methodOf(row);
    if (!method) return undefined;
    const result = oneSamplePower({ ...hypothesis(row, method), n: need(row, 'n') });
    const matches: Match[] = [{ column: 'power', actual: result.power }];
    if (row.crit !== '') matches.push({ column: 'crit', actual: result.design?.critical });
    if (row.actual_alpha !== '') matches.push({ column: 'actual_alpha', actual: result.design?.actualAlpha });
    return matches;
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
