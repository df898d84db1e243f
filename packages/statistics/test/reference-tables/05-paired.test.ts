import {
    type PairedDifferenceMethod,
    type PairedSizeMethod,
    pairedDifferenceMethods,
    pairedInterval,
    pairedSize,
    pairedTest,
} from '@trialwright/statistics';
import { filled, kebab, type Match, need, number, type Row, referenceTable, text } from './harness.js';

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
    const method =
        intervals[row.method!] ?? (kebab(text(row, 'method').replace('diff_', '')) as PairedDifferenceMethod);
    if (!pairedDifferenceMethods.includes(method)) return undefined;
    const result = pairedInterval({ ...cells(row), method, level: need(row, 'conf_level') });
    return [
        { column: 'estimate', actual: result.estimate },
        { column: 'lower', actual: result.lower },
        { column: 'upper', actual: result.upper },
    ];
});

/** `z_tango_margin05` and `p_noninf05_tango` are of the margin 0.05, and so on for whatever margins a table has. */
function nonInferiority(row: Row): Match[] {
    return Object.keys(row).flatMap(column => {
        const margin = /^(?:z_tango_margin|p_noninf)(\d+)/.exec(column)?.[1];
        if (!margin) return [];
        const found = pairedTest({ ...cells(row), margin: Number(`0.${margin}`) });
        return [{ column, actual: column.startsWith('z') ? found.zNonInferiority : found.pNonInferiority }];
    });
}

referenceTable('05b_paired_test', row => {
    const found = pairedTest(cells(row));
    return [
        { column: 'chi2_mcnemar', actual: found.chiSquare },
        { column: 'p_mcnemar', actual: found.pMcNemar },
        { column: 'chi2_cc', actual: found.chiSquareCorrected },
        { column: 'p_mcnemar_cc', actual: found.pMcNemarCorrected },
        { column: 'p_exact', actual: found.pExact },
        { column: 'p_midp', actual: found.pMidP },
        ...nonInferiority(row),
    ];
});

referenceTable('05c_paired_n', row => {
    const method = sizes[text(row, 'method')];
    if (!method) return undefined;
    const superior = row.hypothesis === 'superiority';
    if (!superior && row.hypothesis !== 'noninferiority') return undefined;
    if (superior && (number(row.margin) ?? 0) !== 0) return undefined;
    const margin = superior ? undefined : need(row, 'margin');
    const result = pairedSize({
        p10: need(row, 'p10'),
        p01: need(row, 'p01'),
        margin,
        alpha: need(row, 'alpha'),
        sides: need(row, 'sides') as 1 | 2,
        power: need(row, 'target_power'),
        method,
    });
    // lrstat finds its fractional n by uniroot with a tolerance of 1e-4; the same closed form gives all other rows.
    const tolerance = row.software!.startsWith('lrstat') ? 1e-6 : undefined;
    return filled(row, [
        { column: 'n', actual: result.n },
        { column: 'n_stable', actual: result.stable },
        { column: 'n_fractional', actual: result.fractional, tolerance },
    ]);
});
