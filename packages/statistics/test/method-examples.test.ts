import {
    aucMethods,
    boundaryKinds,
    clusteredMethods,
    clusteredPairedMethods,
    differenceMethods,
    isSlow,
    meanDesigns,
    methodCatalogue,
    methodInfo,
    multiplicityMethods,
    oneSampleMethods,
    pairedDifferenceMethods,
    pairedSizeMethods,
    proportionMethods,
    ratioMethods,
    slowMethods,
    twoProportionsMethods,
} from '@trialwright/statistics';
import { expect, test } from 'vitest';
import { methodExamples } from '../scripts/examples/examples.mts';
import { checkDerivation, checkInputs } from './support/check-derivation.js';

test.each(methodExamples.map(example => [example.method, example] as const))('example of %s', (_, example) => {
    const { derivation, values, row, tolerance = 1e-6 } = example;
    checkDerivation(derivation);
    // The exact test's first design is called n₁ where it is found and n in its formulas, as the stable one.
    if (example.method !== 'exact-binomial') expect(checkInputs(derivation)).toEqual([]);
    expect(values.length).toBeGreaterThan(0);
    for (const [symbol, expected] of values) {
        const step = derivation.steps.findLast(({ symbol: name }) => name === symbol);
        expect(step, `${symbol} of ${row.case_id}`).toBeDefined();
        const scale = Math.max(1, Math.abs(expected));
        expect(
            Math.abs(step!.value - expected) / scale,
            `${symbol} of ${row.case_id}: ${step!.value}, ${expected}`,
        ).toBeLessThan(tolerance);
    }
});

test('each method of the catalogue has an example that other software confirms', () => {
    const shown = methodExamples.map(({ method }) => method);
    const expected = methodCatalogue.map(({ id }) => id);
    expect(expected.filter(id => !shown.includes(id))).toEqual([]);
    expect(shown.filter(id => !methodInfo(id))).toEqual([]);
});

test('each method that the package knows is in the catalogue', () => {
    const ids = [
        ...proportionMethods,
        ...oneSampleMethods,
        ...differenceMethods,
        ...ratioMethods,
        ...twoProportionsMethods,
        ...pairedDifferenceMethods,
        ...pairedSizeMethods,
        ...aucMethods,
        ...multiplicityMethods,
        ...boundaryKinds,
        ...meanDesigns,
        ...clusteredMethods.map(method => `clustered-${method}`),
        ...clusteredPairedMethods.map(method => `clustered-${method}`),
    ];
    expect(ids.filter(id => !methodInfo(id))).toEqual([]);
});

test('what is named as slow is in the catalogue', () => {
    expect(slowMethods.length).toBeGreaterThan(0);
    for (const id of slowMethods) {
        expect(methodInfo(id)).toBeDefined();
        expect(isSlow(id)).toBe(true);
    }
    expect(isSlow('wilson')).toBe(false);
});
