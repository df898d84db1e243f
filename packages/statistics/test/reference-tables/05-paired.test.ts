import {
    type PairedDifferenceMethod,
    type PairedSizeMethod,
    pairedDifferenceMethods,
    pairedInterval,
    pairedSize,
    pairedTest,
} from '@trialwright/statistics';
import { kebab, type Match, need, type Row, referenceTable } from './harness.js';

const intervals: Record<string, PairedDifferenceMethod> = {
    diff_wald: 'wald-paired',
    diff_wald_cc: 'wald-paired-cc',
    diff_newcombe10: 'newcombe-paired',
};
const sizes: Record<string, PairedSizeMethod> = {
    connor: 'connor',
    miettinen: 'miettinen',
    exact_conditional: 'mcnemar-exact',
    liu_sample_based: 'wald-paired-size',
    liu_rmle_score: 'tango-score',
};

function cells(row: Row) {
    return { a: need(row, 'a'), b: need(row, 'b'), c: need(row, 'c'), d: need(row, 'd') };
}

referenceTable('05a_paired_ci', row => {
    const method = intervals[row.method!] ?? (kebab(row.method!.replace('diff_', '')) as PairedDifferenceMethod);
    if (!pairedDifferenceMethods.includes(method)) return undefined;
    const result = pairedInterval({ ...cells(row), method, level: need(row, 'conf_level') });
    return [
        { column: 'estimate', actual: result.estimate },
        { column: 'lower', actual: result.lower },
        { column: 'upper', actual: result.upper },
    ];
});

referenceTable('05b_paired_test', row => {
    const at05 = pairedTest({ ...cells(row), margin: 0.05 });
    const at10 = pairedTest({ ...cells(row), margin: 0.1 });
    return [
        { column: 'chi2_mcnemar', actual: at05.chiSquare },
        { column: 'p_mcnemar', actual: at05.pMcNemar },
        { column: 'chi2_cc', actual: at05.chiSquareCorrected },
        { column: 'p_mcnemar_cc', actual: at05.pMcNemarCorrected },
        { column: 'p_exact', actual: at05.pExact },
        { column: 'p_midp', actual: at05.pMidP },
        { column: 'z_tango_margin05', actual: at05.zNonInferiority },
        { column: 'p_noninf05_tango', actual: at05.pNonInferiority },
        { column: 'z_tango_margin10', actual: at10.zNonInferiority },
        { column: 'p_noninf10_tango', actual: at10.pNonInferiority },
    ];
});

referenceTable('05c_paired_n', row => {
    const method = sizes[row.method!];
    if (!method) return undefined;
    const margin = row.hypothesis === 'noninferiority' ? need(row, 'margin') : undefined;
    const result = pairedSize({
        p10: need(row, 'p10'),
        p01: need(row, 'p01'),
        margin,
        alpha: need(row, 'alpha'),
        sides: need(row, 'sides') as 1 | 2,
        power: need(row, 'target_power'),
        method,
    });
    const matches: Match[] = [{ column: 'n', actual: result.n }];
    if (row.n_stable !== '') matches.push({ column: 'n_stable', actual: result.stable });
    // lrstat finds its fractional n by uniroot with a tolerance of 1e-4; the same closed form gives all other rows.
    const tolerance = row.software!.startsWith('lrstat') ? 1e-6 : undefined;
    if (row.n_fractional !== '') matches.push({ column: 'n_fractional', actual: result.fractional, tolerance });
    return matches;
});
