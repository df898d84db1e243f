import {
    type Comparison,
    type DifferenceMethod,
    differenceInterval,
    differenceMethods,
    ratioInterval,
    type TwoProportionsMethod,
    twoProportionsMethods,
    twoProportionsSize,
    twoProportionsTest,
} from '@trialwright/statistics';
import { filled, kebab, type Match, need, number, type Row, referenceTable, text } from './harness.js';

const sizeMethods: Record<string, TwoProportionsMethod> = {
    arcsine: 'arcsine-two-sample',
    fisher_exact_stable: 'fisher-exact',
    exact_unconditional_score: 'exact-unconditional',
    z_unpooled_csw: 'z-unpooled-conservative',
    z_unpooled_tost_exactpower: 'z-unpooled',
};

referenceTable('04a_two_prop_n', row => {
    const method = sizeMethods[row.method!] ?? (kebab(text(row, 'method')) as TwoProportionsMethod);
    if (!twoProportionsMethods.includes(method)) return undefined;
    const kind = row.hypothesis === 'noninferiority' ? 'non-inferiority' : row.hypothesis;
    // Without a margin there is none: a number in this cell would ask for something else.
    if (kind === 'superiority' && (number(row.margin) ?? 0) !== 0) return undefined;
    const result = twoProportionsSize({
        p1: need(row, 'p1'),
        p2: need(row, 'p2'),
        comparison: { kind, margin: number(row.margin) } as Comparison,
        alpha: need(row, 'alpha'),
        sides: need(row, 'sides') as 1 | 2,
        power: need(row, 'target_power'),
        ratio: need(row, 'ratio_n1_n2'),
        method,
    });
    const stable = row.method === 'fisher_exact_stable' ? result.stable : undefined;
    // lrstat solves for the joint power to about nine digits only.
    const tolerance = row.method === 'z_unpooled_tost_exactpower' ? 1e-6 : undefined;
    return filled(row, [
        { column: 'n1', actual: stable ?? result.n1 },
        { column: 'n2', actual: stable ?? result.n2 },
        { column: 'n_total', actual: stable ? 2 * stable : result.total },
        { column: 'n2_fractional', actual: result.fractional, tolerance },
    ]);
});

function groups(row: Row) {
    return { x1: need(row, 'x1'), n1: need(row, 'n1'), x2: need(row, 'x2'), n2: need(row, 'n2') };
}

const differences: Record<string, DifferenceMethod> = {
    diff_wald: 'wald-difference',
    diff_newcombe: 'newcombe-difference',
    diff_mee_fm: 'mee',
    diff_agresti_caffo: 'agresti-caffo',
    diff_miettinen_nurminen: 'miettinen-nurminen',
};
const ratios = { ratio_katz_log: 'katz', ratio_koopman_score: 'koopman' } as const;

referenceTable('04b_two_prop_ci', row => {
    const level = need(row, 'conf_level');
    const difference = differences[text(row, 'method')];
    const ratio = ratios[row.method as keyof typeof ratios];
    if (!ratio && !differenceMethods.includes(difference!)) return undefined;
    const result = ratio
        ? ratioInterval({ ...groups(row), level, method: ratio })
        : differenceInterval({ ...groups(row), level, method: difference! });
    return [
        { column: 'estimate', actual: result.estimate },
        { column: 'lower', actual: result.lower },
        { column: 'upper', actual: result.upper },
    ];
});

referenceTable('04c_two_prop_test', row => {
    const result = twoProportionsTest({ ...groups(row), nullDifference: need(row, 'null_diff') });
    const all: Match[] = [
        { column: 'z_farrington_manning', actual: result.zFarringtonManning },
        { column: 'z_miettinen_nurminen', actual: result.zMiettinenNurminen },
        { column: 'p_one_sided_fm', actual: result.pFarringtonManning },
        { column: 'z_pooled', actual: result.zPooled },
        { column: 'p_fisher_two_minlike', actual: result.pFisherTwoSided },
        { column: 'p_fisher_greater', actual: result.pFisherGreater },
        { column: 'p_chisq_yates', actual: result.pYates },
        // The same statistic by another program.
        { column: 'lrstat_z', actual: result.zMiettinenNurminen },
    ];
    // Tests of equality are given for a null difference of 0 only; of equal cases there is none.
    const equality = ['z_pooled', 'p_fisher_two_minlike', 'p_fisher_greater', 'p_chisq_yates', 'lrstat_z'];
    return need(row, 'null_diff') === 0
        ? all.filter(({ column }) => column !== 'lrstat_z' || row[column] !== '')
        : all.filter(({ column }) => !equality.includes(column) || row[column] !== '');
});
