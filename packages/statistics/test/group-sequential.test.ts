import {
    type BoundaryShape,
    groupSequentialBoundaries,
    groupSequentialSize,
    StatisticsError,
    sequentialSize,
} from '@trialwright/statistics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDerivation, checkInputs } from './support/check-derivation.js';

// Expected values: nested quadrature in Python (scipy 1.17, quad and brentq; three looks: 200 Gauss points a look).
test.each([
    [0.3, 2.2062819498689987, 1.9612462874746472, 1.1292814500870236],
    [0.5, 2.178272094375733, 1.977430959459558, 1.1000824901008215],
    [0.95, 2.0419754193445954, 2.0184373068799735, 1.0140803388238955],
])('two looks, the first at %d', (first, pocock, obrien, inflation) => {
    const informationRates = [first, 1];
    const last = (kind: 'pocock' | 'obrien-fleming') =>
        groupSequentialBoundaries({ shape: { kind }, informationRates }).critical[1]!;
    expect(last('pocock')).toBeCloseTo(pocock, 10);
    expect(last('obrien-fleming')).toBeCloseTo(obrien, 10);
    const size = groupSequentialSize({ shape: { kind: 'pocock' }, informationRates, power: 0.9 });
    expect(size.inflationFactor).toBeCloseTo(inflation, 9);
});

test('three equal looks', () => {
    const informationRates = [1 / 3, 2 / 3, 1];
    const last = (kind: 'pocock' | 'obrien-fleming') =>
        groupSequentialBoundaries({ shape: { kind }, informationRates }).critical[2]!;
    expect(last('obrien-fleming')).toBeCloseTo(2.004035579595672, 10);
    expect(last('pocock')).toBeCloseTo(2.289478454847395, 10);
});

test('a two-sided test of level 2α is one-sided on each side of level α, but for crossing both', () => {
    for (const kind of ['pocock', 'obrien-fleming'] as const) {
        const informationRates = [0.5, 1];
        const one = groupSequentialSize({ shape: { kind }, informationRates, alpha: 0.025, power: 0.9 });
        const two = groupSequentialSize({ shape: { kind }, informationRates, alpha: 0.05, sides: 2, power: 0.9 });
        expect(two.boundaries.critical[1]).toBeCloseTo(one.boundaries.critical[1]!, 6);
        // Rejections on the wrong side count as power of the two-sided test: some 1e-5.
        expect(two.inflationFactor).toBeCloseTo(one.inflationFactor, 4);
    }
});

// C by a single quadrature of the bivariate normal in Python (scipy 1.17, quad and brentq).
test.each([
    [-1, 0.5, 1.9599639849973],
    [0.25, 0.5, 2.038215620426],
    [1, 0.5, 2.796509681524],
    [1, 0.3, 3.580729441577],
])("Wang and Tsiatis's boundaries, Δ = %d, first look at %d", (delta, first, c) => {
    const shape = { kind: 'wang-tsiatis', delta } as const;
    const { critical } = groupSequentialBoundaries({ shape, informationRates: [first, 1] });
    expect(critical[1]).toBeCloseTo(c, 8);
    expect(critical[0]).toBeCloseTo(c * first ** (delta - 0.5), 8);
});

test('every permitted Δ gives boundaries that spend the level, others are refused by name', () => {
    const early = Array.from({ length: 19 }, (_, k) => (k + 1) / 10_000);
    for (const delta of [-1, -0.5, 0, 0.75, 1]) {
        for (const informationRates of [
            [1e-4, 1],
            [1e-4, 2e-4, 1],
            [0.9998, 0.9999, 1],
            [...early, 1],
        ]) {
            for (const alpha of [1e-8, 0.025, 0.499]) {
                for (const sides of [1, 2] as const) {
                    const shape = { kind: 'wang-tsiatis', delta } as const;
                    const { cumulativeAlpha } = groupSequentialBoundaries({ shape, informationRates, alpha, sides });
                    expect(Math.abs(cumulativeAlpha.at(-1)! / alpha - 1)).toBeLessThan(1e-6);
                }
            }
        }
    }
    for (const delta of [-1.01, 1.5, 10, Number.NaN, Number.POSITIVE_INFINITY]) {
        const shape = { kind: 'wang-tsiatis', delta } as const;
        const call = () => groupSequentialBoundaries({ shape, informationRates: [1e-4, 1] });
        expect(call).toThrow(StatisticsError);
        expect(call).toThrow(`delta = ${delta} is not permitted; required: -1 ≤ delta ≤ 1`);
    }
});

const shapes: BoundaryShape[] = [
    { kind: 'obrien-fleming' },
    { kind: 'pocock' },
    { kind: 'wang-tsiatis', delta: 0.25 },
    { kind: 'lan-demets-obrien-fleming' },
    { kind: 'lan-demets-pocock' },
    { kind: 'kim-demets', gamma: 2 },
];

test('the level is spent in full, and a look more costs more', () => {
    const alpha = fc.constantFrom(1e-8, 1e-4, 0.025, 0.2, 0.49);
    const looks = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 });
    fc.assert(
        fc.property(fc.constantFrom(...shapes), alpha, looks, (shape, alpha, parts) => {
            const total = parts.reduce((sum, part) => sum + part, 0);
            let sum = 0;
            const informationRates = parts.map((part, i) => {
                sum += part;
                return i === parts.length - 1 ? 1 : sum / total;
            });
            const { cumulativeAlpha, critical } = groupSequentialBoundaries({ shape, informationRates, alpha });
            expect(Math.abs(cumulativeAlpha.at(-1)! / alpha - 1)).toBeLessThan(1e-6);
            for (const c of critical) expect(Number.isFinite(c)).toBe(true);
            const power = alpha < 0.2 ? 0.8 : 0.9;
            const { inflationFactor } = groupSequentialSize({ shape, informationRates, alpha, power });
            expect(inflationFactor).toBeGreaterThan(1 - 1e-9);
        }),
        { numRuns: 60 },
    );
});

test('the derivation of a size with looks leads from the boundaries to n', () => {
    for (const shape of shapes) {
        const { n, derivation } = sequentialSize({ shape, informationRates: [0.4, 0.7, 1], effect: 0.3, power: 0.9 });
        checkDerivation(derivation);
        expect(checkInputs(derivation)).toEqual([]);
        expect(derivation.steps.at(-1)).toMatchObject({ symbol: 'n', value: n });
        // ((1.959964 + 1.281552) / 0.3)² = 116.75 without looks; looks only cost.
        expect(n).toBeGreaterThanOrEqual(117);
    }
});
