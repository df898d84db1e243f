import {
    achievedPrecision,
    differenceInterval,
    differenceMethods,
    finitePopulation,
    methodCatalogue,
    oneSampleMethods,
    oneSamplePower,
    oneSampleSize,
    oneSampleTest,
    pairedDifferenceMethods,
    pairedInterval,
    pairedSize,
    pairedTest,
    type PrecisionCriterion,
    precisionSampleSize,
    proportionInterval,
    proportionMethods,
    methodsForComparison,
    ratioInterval,
    ratioMethods,
    recruitment,
    substitute,
    twoProportionsSize,
    twoProportionsTest,
} from '@trialwright/statistics';
import { expect, test } from 'vitest';
import { checkDerivation } from './support/check-derivation.js';

test.each(proportionMethods)('interval by %s: its formulas give its limits', method => {
    for (const [x, n] of [
        [17, 23],
        [88, 100],
        [1, 40],
    ] as const) {
        checkDerivation(proportionInterval({ x, n, method, level: 0.9 }).derivation);
        if (method === 'blaker') continue;
        checkDerivation(proportionInterval({ x, n, method, side: 'lower' }).derivation);
        checkDerivation(proportionInterval({ x, n, method, side: 'upper' }).derivation);
    }
    if (method === 'logit') return;
    checkDerivation(proportionInterval({ x: 0, n: 12, method }).derivation);
    checkDerivation(proportionInterval({ x: 12, n: 12, method }).derivation);
});

const criteria: PrecisionCriterion[] = [
    { kind: 'half-width', distance: 0.05 },
    { kind: 'full-width', distance: 0.1 },
    { kind: 'lower-distance', distance: 0.05 },
    { kind: 'upper-distance', distance: 0.05 },
    { kind: 'max-distance', distance: 0.05 },
    { kind: 'lower-limit', limit: 0.8 },
    { kind: 'upper-limit', limit: 0.95 },
    { kind: 'half-width-closed-form', distance: 0.05 },
    { kind: 'half-width-rounded', distance: 0.05 },
    { kind: 'lower-limit-assured', limit: 0.8, assurance: 0.9 },
    { kind: 'upper-limit-assured', limit: 0.97, assurance: 0.9 },
    { kind: 'expected-half-width', distance: 0.06 },
    { kind: 'assured-half-width', distance: 0.06, assurance: 0.8 },
];

test.each(criteria)('precision by $kind', criterion => {
    for (const method of ['wald', 'wilson', 'clopper-pearson', 'agresti-coull'] as const) {
        const result = precisionSampleSize({ p: 0.9, method, criterion });
        checkDerivation(result.derivation);
        expect(result.derivation.steps.map(step => step.value)).toContain(result.stable);
    }
});

test('precision that a number of cases gives', () => {
    checkDerivation(achievedPrecision({ p: 0.9, n: 88, method: 'wilson' }).derivation);
    checkDerivation(achievedPrecision({ p: 0.9, n: 88, method: 'clopper-pearson', assurance: 0.8 }).derivation);
});

test.each(oneSampleMethods)('one sample by %s', method => {
    for (const sides of [1, 2] as const) {
        for (const [p0, p1] of [
            [0.8, 0.9],
            [0.9, 0.8],
        ] as const) {
            checkDerivation(oneSampleSize({ p0, p1, sides, power: 0.8, method }).derivation);
            checkDerivation(oneSamplePower({ p0, p1, sides, n: 100, method }).derivation);
        }
    }
});

test('p-values', () => {
    for (const alternative of ['greater', 'less', 'two-doubled', 'two-minlike'] as const) {
        checkDerivation(oneSampleTest({ x: 88, n: 100, p0: 0.8, alternative }).derivation);
        checkDerivation(oneSampleTest({ x: 88, n: 100, p0: 0.8, alternative, method: 'score' }).derivation);
        if (alternative === 'two-minlike') continue;
        checkDerivation(oneSampleTest({ x: 88, n: 100, p0: 0.8, alternative, method: 'mid-p' }).derivation);
    }
});

test('recruitment', () => {
    const sides = { diseased: { n: 139, fractional: 138.29 }, nonDiseased: { n: 246 }, whole: { n: 300 } };
    const factors = { clusterSize: 2, icc: 0.3, losses: 0.1 };
    checkDerivation(recruitment({ ...sides, ...factors, prevalence: 0.3 }).derivation);
    checkDerivation(recruitment({ ...sides, ...factors }).derivation);
    checkDerivation(recruitment({ diseased: sides.diseased, nonDiseased: sides.nonDiseased }).derivation);
    checkDerivation(recruitment({ whole: sides.whole }).derivation);
    checkDerivation(finitePopulation(385, 1000).derivation);
});

test('two independent proportions', () => {
    const data = { x1: 56, n1: 70, x2: 48, n2: 80 };
    for (const method of differenceMethods) checkDerivation(differenceInterval({ ...data, method }).derivation);
    for (const method of ratioMethods) checkDerivation(ratioInterval({ ...data, method }).derivation);
    checkDerivation(twoProportionsTest({ ...data, nullDifference: -0.1 }).derivation);
    const design = { p1: 0.9, p2: 0.6, alpha: 0.05, power: 0.8 };
    for (const kind of ['superiority', 'non-inferiority', 'equivalence'] as const) {
        for (const method of methodsForComparison(kind)) {
            const comparison = { kind, margin: kind === 'equivalence' ? 0.5 : 0.1 };
            checkDerivation(twoProportionsSize({ ...design, comparison, method }).derivation);
        }
    }
});

test('paired proportions', () => {
    const table = { a: 40, b: 12, c: 5, d: 23 };
    for (const method of pairedDifferenceMethods) checkDerivation(pairedInterval({ ...table, method }).derivation);
    checkDerivation(pairedTest(table).derivation);
    checkDerivation(pairedTest({ ...table, margin: 0.05 }).derivation);
    const design = { p10: 0.2, p01: 0.1, power: 0.8 };
    for (const method of ['connor', 'miettinen', 'mcnemar-exact'] as const) {
        for (const sides of [1, 2] as const) checkDerivation(pairedSize({ ...design, sides, method }).derivation);
    }
    for (const method of ['tango-score', 'wald-paired-size'] as const) {
        checkDerivation(pairedSize({ ...design, margin: 0.1, method }).derivation);
    }
});

test('a template is shown with its numbers in the format of the reader', () => {
    const { derivation } = precisionSampleSize({ p: 0.9, method: 'wald', criterion: criteria[0]! });
    const step = derivation.steps.find(({ symbol }) => symbol === 'n*')!;
    const shown = substitute(step.template!, step.inputs!, value => value.toFixed(2).replace('.', ','));
    expect(step.formula).toBe('z² · p · (1 − p) / d²');
    expect(shown).toBe('1,96² · 0,90 · (1 − 0,90) / 0,05²');
});

test('the catalogue has each id once, in both languages', () => {
    const ids = methodCatalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, use, source } of methodCatalogue) {
        for (const text of [name, use, source.short, source.full]) expect(text.ru && text.en).toBeTruthy();
    }
});
