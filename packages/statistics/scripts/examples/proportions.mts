import {
    type DifferenceMethod,
    differenceInterval,
    type OneSampleMethod,
    oneSampleMethods,
    oneSampleSize,
    type PairedDifferenceMethod,
    type PairedSizeMethod,
    pairedInterval,
    pairedSize,
    type ProportionMethod,
    proportionInterval,
    proportionMethods,
    ratioInterval,
    type TwoProportionsMethod,
    twoProportionsSize,
} from '@trialwright/statistics';
import { kebab, need, type Row } from '../../test/support/read-table.ts';
import { example, type MethodExample } from './example.mts';

type Sides = 1 | 2;

const interval = (method: ProportionMethod): MethodExample =>
    example(
        method,
        '01_prop_ci',
        row =>
            kebab(row.method!) === method &&
            row.sides === 'two' &&
            Number(row.x) > 0 &&
            Number(row.x) < Number(row.n) &&
            Number(row.n) >= 20 &&
            Number(row.n) <= 500,
        row =>
            proportionInterval({ x: need(row, 'x'), n: need(row, 'n'), method, level: need(row, 'conf_level') })
                .derivation,
        { L: 'lower', U: 'upper' },
    );

const names: Partial<Record<OneSampleMethod, string>> = {
    'arcsine-test': 'arcsine',
    'z-alternative-variance': 'z_alt_variance',
};

const oneSample = (method: OneSampleMethod): MethodExample => {
    const name = names[method] ?? method.replaceAll('-', '_');
    const exact = method === 'exact-binomial';
    return example(
        method,
        '03a_one_sample_n',
        row => row.method === name && row.sides === '1' && row.n !== '',
        row =>
            oneSampleSize({
                p0: need(row, 'p0'),
                p1: need(row, 'p1'),
                alpha: need(row, 'alpha'),
                sides: need(row, 'sides') as Sides,
                power: need(row, 'target_power'),
                method,
            }).derivation,
        exact ? { n: 'n_stable', c: 'crit_stable', '1 − β*': 'actual_power_stable' } : { 'n*': 'n_fractional', n: 'n' },
    );
};

const groups = (row: Row) => ({ x1: need(row, 'x1'), n1: need(row, 'n1'), x2: need(row, 'x2'), n2: need(row, 'n2') });

const difference = (method: DifferenceMethod, name: string): MethodExample =>
    example(
        method,
        '04b_two_prop_ci',
        row => row.method === name && !['0', row.n1].includes(row.x1!) && !['0', row.n2].includes(row.x2!),
        row => differenceInterval({ ...groups(row), level: need(row, 'conf_level'), method }).derivation,
        { L: 'lower', U: 'upper' },
    );

const ratio = (method: 'katz' | 'koopman', name: string): MethodExample =>
    example(
        method,
        '04b_two_prop_ci',
        row => row.method === name && !['0', row.n1].includes(row.x1!) && !['0', row.n2].includes(row.x2!),
        row => ratioInterval({ ...groups(row), level: need(row, 'conf_level'), method }).derivation,
        { L: 'lower', U: 'upper' },
    );

const twoGroups = (method: TwoProportionsMethod, name = method.replaceAll('-', '_')): MethodExample =>
    example(
        method,
        '04a_two_prop_n',
        row => row.method === name,
        row =>
            twoProportionsSize({
                p1: need(row, 'p1'),
                p2: need(row, 'p2'),
                comparison: {
                    kind: row.hypothesis === 'noninferiority' ? 'non-inferiority' : row.hypothesis,
                    margin: need(row, 'margin'),
                } as NonNullable<Parameters<typeof twoProportionsSize>[0]['comparison']>,
                alpha: need(row, 'alpha'),
                sides: need(row, 'sides') as Sides,
                power: need(row, 'target_power'),
                ratio: need(row, 'ratio_n1_n2'),
                method,
            }).derivation,
        method === 'fisher-exact'
            ? { n: 'n1' }
            : method === 'exact-unconditional'
              ? { N: 'n_total' }
              : { 'n₁': 'n1', 'n₂': 'n2' },
    );

const table = (row: Row) => ({ a: need(row, 'a'), b: need(row, 'b'), c: need(row, 'c'), d: need(row, 'd') });

const pairedDifference = (method: PairedDifferenceMethod, name: string): MethodExample =>
    example(
        method,
        '05a_paired_ci',
        row => row.method === name && Number(row.b) > 0 && Number(row.c) > 0,
        row => pairedInterval({ ...table(row), level: need(row, 'conf_level'), method }).derivation,
        { L: 'lower', U: 'upper' },
    );

const pairedTest = (method: PairedSizeMethod, name: string): MethodExample =>
    example(
        method,
        '05c_paired_n',
        row => row.method === name,
        row =>
            pairedSize({
                p10: need(row, 'p10'),
                p01: need(row, 'p01'),
                margin: row.hypothesis === 'noninferiority' ? need(row, 'margin') : undefined,
                alpha: need(row, 'alpha'),
                sides: need(row, 'sides') as Sides,
                power: need(row, 'target_power'),
                method,
            }).derivation,
        method === 'mcnemar-exact' ? { n: 'n_stable', 'n₁': 'n' } : { n: 'n' },
    );

export const proportionExamples: readonly MethodExample[] = [
    ...proportionMethods.map(interval),
    ...oneSampleMethods.map(oneSample),
    difference('newcombe-difference', 'diff_newcombe'),
    difference('miettinen-nurminen', 'diff_miettinen_nurminen'),
    difference('mee', 'diff_mee_fm'),
    difference('agresti-caffo', 'diff_agresti_caffo'),
    difference('wald-difference', 'diff_wald'),
    ratio('koopman', 'ratio_koopman_score'),
    ratio('katz', 'ratio_katz_log'),
    twoGroups('z-pooled'),
    twoGroups('z-pooled-cc'),
    twoGroups('z-unpooled'),
    twoGroups('farrington-manning'),
    twoGroups('fisher-exact', 'fisher_exact_stable'),
    twoGroups('exact-unconditional', 'exact_unconditional_score'),
    twoGroups('arcsine-two-sample', 'arcsine'),
    twoGroups('z-unpooled-conservative', 'z_unpooled_csw'),
    pairedDifference('tango', 'diff_tango'),
    pairedDifference('newcombe-paired', 'diff_newcombe10'),
    pairedDifference('bonett-price', 'diff_bonett_price'),
    pairedDifference('agresti-min', 'diff_agresti_min'),
    pairedDifference('wald-paired', 'diff_wald'),
    pairedDifference('wald-paired-cc', 'diff_wald_cc'),
    pairedTest('connor', 'connor'),
    pairedTest('miettinen', 'miettinen'),
    pairedTest('mcnemar-exact', 'exact_conditional'),
    pairedTest('tango-score', 'liu_rmle_score'),
    pairedTest('wald-paired-size', 'liu_sample_based'),
];
