import {
    type MeanDesign,
    meanDetectable,
    meanHalfWidth,
    meanPower,
    meanPrecisionSize,
    meanSize,
    meanTest,
    pairedDeviation,
    sampleOf,
    StatisticsError,
} from '@trialwright/statistics';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkDerivation } from './support/check-derivation.js';

type Sides = 1 | 2;

describe('sizes equal R 4.2.2, power.t.test(strict = TRUE), rounded up', () => {
    // difference, standard deviation, alpha, sides, power, n of each of two groups, n of one sample or of pairs
    it.each<[number, number, number, Sides, number, number, number]>([
        [1, 1, 0.05, 2, 0.8, 17, 10],
        [0.5, 1, 0.05, 2, 0.9, 86, 44],
        [5, 12, 0.025, 1, 0.8, 92, 48],
        [0.2, 1, 0.01, 2, 0.95, 893, 449],
        [3, 1, 0.05, 2, 0.8, 4, 4],
        [30, 90, 0.05, 1, 0.9, 155, 79],
    ])('%d of %d, α %d, %d-sided, power %d', (difference, standardDeviation, alpha, sides, power, group, single) => {
        const plan = { difference, standardDeviation, alpha, sides, power };
        const two = meanSize({ design: 't-two-groups', ...plan });
        expect([two.n1, two.n2, two.n]).toEqual([group, group, 2 * group]);
        for (const design of ['t-one-sample', 't-paired'] as const) {
            const one = meanSize({ design, ...plan });
            expect(one.n).toBe(single);
            expect(one.n2).toBeUndefined();
            checkDerivation(one.derivation);
            // The difference on the other side is found with as many.
            expect(meanSize({ design, ...plan, difference: -difference }).n).toBe(single);
        }
        checkDerivation(two.derivation);
    });
});

describe('power equals R 4.2.2, power.t.test(strict = TRUE)', () => {
    // difference, standard deviation, alpha, sides, n of each group; power of two groups, of one sample or pairs
    it.each<[number, number, number, Sides, number, number, number]>([
        [1, 2, 0.05, 2, 20, 0.33793902892509, 0.564504418439084],
        [0.5, 1, 0.05, 2, 10, 0.185095656291803, 0.293175606514385],
        [5, 12, 0.025, 1, 90, 0.793894938805525, 0.974404964697329],
        [0.2, 1, 0.01, 2, 500, 0.719444249297973, 0.970042435506027],
        [1, 2, 0.2, 2, 3, 0.265479112811295, 0.301027270649671],
    ])('%d of %d, α %d, %d-sided, n %d', (difference, standardDeviation, alpha, sides, n, two, one) => {
        const plan = { difference, standardDeviation, alpha, sides, n };
        expect(meanPower({ design: 't-two-groups', ...plan }).power).toBeCloseTo(two, 10);
        expect(meanPower({ design: 't-paired', ...plan }).power).toBeCloseTo(one, 10);
        const single = meanPower({ design: 't-one-sample', ...plan });
        expect(single.power).toBeCloseTo(one, 10);
        checkDerivation(single.derivation);
    });
});

describe('unequal groups and Welch: R 4.2.2, pt(qt(α, ν), ν, ncp) at Satterthwaite’s ν', () => {
    // design, difference, deviations, alpha, sides, n1, n2, power
    it.each<[MeanDesign, number, number, number, number, Sides, number, number, number]>([
        ['t-two-groups', 1, 2, 2, 0.05, 2, 30, 60, 0.599361091036307],
        ['t-two-groups', 1, 2, 2, 0.025, 1, 61, 20, 0.482809906088139],
        ['welch', 1, 1, 3, 0.05, 2, 30, 30, 0.391816511537858],
        ['welch', 1, 1, 3, 0.05, 2, 20, 60, 0.598144516831397],
        ['welch', 4, 10, 5, 0.025, 1, 80, 40, 0.82571542777147],
    ])('%s, %d', (design, difference, standardDeviation, standardDeviation2, alpha, sides, n, n2, power) => {
        const plan = { design, difference, standardDeviation, standardDeviation2, alpha, sides, n, n2 };
        const result = meanPower(plan);
        expect(result.power).toBeCloseTo(power, 10);
        checkDerivation(result.derivation);
    });

    // difference, deviations, alpha, sides, ratio, target, n1, n2, power: first n2 of a loop over n2
    it.each<[number, number, number, number, Sides, number, number, number, number, number]>([
        [1, 1, 3, 0.05, 2, 1, 0.8, 81, 81, 0.804544952381214],
        [4, 10, 5, 0.025, 1, 2, 0.9, 100, 50, 0.900561286534198],
        [0.7, 1.2, 0.8, 0.05, 2, 0.5, 0.8, 30, 59, 0.805069645439874],
    ])('Welch size, %d', (difference, s1, s2, alpha, sides, ratio, target, n1, n2, power) => {
        const plan = { design: 'welch', difference, standardDeviation: s1, standardDeviation2: s2 } as const;
        const result = meanSize({ ...plan, alpha, sides, ratio, power: target });
        expect([result.n1, result.n2]).toEqual([n1, n2]);
        expect(result.power).toBeCloseTo(power, 10);
        checkDerivation(result.derivation);
    });
});

describe('equivalence: R 4.2.2, integrate() over the distribution of the standard deviation', () => {
    // difference, margin, deviation, groups, n of each, power; α 0.05
    it.each<[number, number, number, 1 | 2, number, number]>([
        [0, 1, 2, 2, 50, 0.597872328300545],
        [0.2, 1, 2, 2, 100, 0.874886274993379],
        [0, 1, 1, 1, 12, 0.889381096038701],
        [0.1, 0.5, 0.8, 1, 30, 0.839231071356691],
        [0, 2, 1, 2, 3, 0.381498358224303],
        [0, 0.5, 1, 2, 5, 0.000498229585705841],
    ])('%d within %d', (difference, margin, standardDeviation, groups, n, power) => {
        const design = groups === 2 ? 't-two-groups' : 't-paired';
        const comparison = { kind: 'equivalence', margin } as const;
        const result = meanPower({ design, difference, standardDeviation, comparison, alpha: 0.05, n });
        expect(result.power).toBeCloseTo(power, 10);
        checkDerivation(result.derivation);
    });

    it.each<[number, number, number, number, 1 | 2, number, number]>([
        [0, 1, 2, 0.8, 2, 70, 0.805931181627358],
        [0.2, 1, 2, 0.9, 2, 109, 0.900203986190373],
        [0.1, 0.5, 0.8, 0.8, 1, 28, 0.811608322883507],
    ])('size, %d within %d', (difference, margin, standardDeviation, power, groups, n, reached) => {
        const design = groups === 2 ? 't-two-groups' : 't-one-sample';
        const comparison = { kind: 'equivalence', margin } as const;
        const result = meanSize({ design, difference, standardDeviation, comparison, alpha: 0.05, power });
        expect(result.n).toBe(groups * n);
        expect(result.power).toBeCloseTo(reached, 10);
    });
});

test('non-inferiority is superiority over the margin', () => {
    const common = { standardDeviation: 12, alpha: 0.025, power: 0.9, ratio: 1.5 };
    const shifted = meanSize({ design: 't-two-groups', difference: 5, ...common });
    const higher = { kind: 'non-inferiority', margin: 4 } as const;
    const lower = { ...higher, better: 'lower' } as const;
    for (const [difference, comparison] of [
        [1, higher],
        [-1, lower],
    ] as const) {
        const result = meanSize({ design: 't-two-groups', difference, comparison, ...common });
        expect(result.n).toBe(shifted.n);
        checkDerivation(result.derivation);
        const { n1, n2 } = result;
        const { margin } = meanDetectable({
            design: 't-two-groups',
            standardDeviation: 12,
            alpha: 0.025,
            comparison,
            difference,
            n: n1!,
            n2: n2!,
            power: result.power,
        });
        expect(margin).toBeCloseTo(4, 8);
    }
});

// n, deviation, alpha, power; difference of two groups, of one sample: R 4.2.2, power.t.test(delta = NULL)
test.each([
    [40, 2, 0.05, 0.8, 1.26859705827482, 0.90851387936707],
    [12, 1, 0.05, 0.9, 1.38515982288025, 1.02947149237638],
])('detectable difference with %d', (n, standardDeviation, alpha, power, two, one) => {
    const plan = { n, standardDeviation, alpha, power, sides: 2 } as const;
    const groups = meanDetectable({ design: 't-two-groups', ...plan });
    expect(groups.difference).toBeCloseTo(two, 8);
    checkDerivation(groups.derivation);
    expect(meanDetectable({ design: 't-paired', ...plan, direction: 'below' }).difference).toBeCloseTo(-one, 8);
});

// deviation, half-width, level; n and reached of one mean, n a group and reached of two: R 4.2.2, qt() in a loop over n
test.each([
    [10, 2, 0.95, 99, 1.99446483493221, 194, 1.99630128940918],
    [1, 0.5, 0.99, 31, 0.49391379993126, 56, 0.49537243589872],
    [3, 1, 0.9, 27, 0.984738965107666, 50, 0.99633073023944],
])('half-width %d, %d', (standardDeviation, halfWidth, level, n, reached, group, reachedByGroups) => {
    const one = meanPrecisionSize({ design: 't-paired', standardDeviation, halfWidth, level });
    expect(one.n).toBe(n);
    expect(one.halfWidth).toBeCloseTo(reached, 10);
    checkDerivation(one.derivation);
    expect(meanHalfWidth({ design: 't-one-sample', standardDeviation, level, n }).halfWidth).toBe(one.halfWidth);
    const two = meanPrecisionSize({ design: 't-two-groups', standardDeviation, halfWidth, level });
    expect([two.n1, two.n2]).toEqual([group, group]);
    expect(two.halfWidth).toBeCloseTo(reachedByGroups, 10);
    checkDerivation(two.derivation);
    checkDerivation(meanHalfWidth({ design: 'welch', standardDeviation, level, n, n2: 2 * n }).derivation);
});

describe('tests and intervals equal R 4.2.2, t.test', () => {
    const x = [12.1, 9.8, 11.4, 10.7, 13.2, 8.9, 10.1, 12.6];
    const y = [9.9, 8.7, 10.8, 9.1, 11, 8.2, 9.5, 10.4];
    const differences = x.map((value, i) => value - y[i]!);
    // design, samples, null value, level; estimate, standard error, ν, t, p, limits
    it.each<[MeanDesign, number[], number[] | undefined, number, number, number[]]>([
        [
            't-one-sample',
            x,
            undefined,
            10,
            0.95,
            [11.1, 0.52508502712826, 7, 2.09489881289513, 0.0744297096403318, 9.85837121070426, 12.3416287892957],
        ],
        [
            't-paired',
            differences,
            undefined,
            0,
            0.95,
            [1.4, 0.26117864712546, 7, 5.36031568969531, 0.00105243068951928, 0.782410637008943, 2.01758936299106],
        ],
        [
            't-two-groups',
            x,
            y,
            0,
            0.95,
            [1.4, 0.634147346555087, 14, 2.20768880861096, 0.0444546696757986, 0.0398892129302525, 2.76011078706975],
        ],
        [
            'welch',
            x,
            y,
            0,
            0.95,
            [
                1.4, 0.634147346555087, 12.3043560238458, 2.20768880861096, 0.0469512665796915, 0.0220926630604064,
                2.77790733693959,
            ],
        ],
        [
            'welch',
            x,
            y,
            -0.5,
            0.9,
            [
                1.4, 0.634147346555087, 12.3043560238458, 2.99614909740059, 0.0108759143063749, 0.272091924354072,
                2.52790807564593,
            ],
        ],
        [
            't-two-groups',
            x,
            y.slice(0, 5),
            0.5,
            0.95,
            [1.2, 0.759814570680361, 11, 0.921277410320255, 0.376668724574099, -0.472340594488876, 2.87234059448887],
        ],
    ])('%s', (design, first, second, nullValue, level, expected) => {
        const groups = second ? { first: sampleOf(first), second: sampleOf(second) } : { first: sampleOf(first) };
        const result = meanTest({ design, ...groups, nullValue, level });
        const { estimate, standardError, df, t, p, lower, upper } = result;
        [estimate, standardError, df, t!, p!, lower, upper].forEach((value, i) => {
            expect(value).toBeCloseTo(expected[i]!, 10);
        });
        checkDerivation(result.derivation);
    });

    it('one-sided p-values', () => {
        const result = meanTest({ design: 'welch', first: sampleOf(x), second: sampleOf(y), nullValue: -0.5 });
        expect(result.pAbove).toBeCloseTo(0.00543795715318744, 10);
        expect(result.pBelow).toBeCloseTo(0.994562042846812, 10);
    });

    it('has no answer where nothing varies, but an estimate', () => {
        const flat = { n: 5, mean: 3, standardDeviation: 0 };
        const result = meanTest({ design: 'welch', first: flat, second: { ...flat, mean: 2 } });
        expect(result).toMatchObject({ estimate: 1, lower: 1, upper: 1, standardError: 0 });
        expect(result.t ?? result.p).toBeUndefined();
        checkDerivation(result.derivation);
    });
});

test('power at the size is the target’s, one case fewer is too few', () => {
    const design = fc.constantFrom<MeanDesign>('t-one-sample', 't-paired', 't-two-groups', 'welch');
    const inputs = fc.record({
        design,
        difference: fc.double({ min: 0.15, max: 3, noNaN: true }),
        alpha: fc.constantFrom(0.01, 0.025, 0.05),
        sides: fc.constantFrom<Sides>(1, 2),
        power: fc.double({ min: 0.5, max: 0.97, noNaN: true }),
    });
    fc.assert(
        fc.property(inputs, ({ power, ...rest }) => {
            const plan = { ...rest, standardDeviation: 1 };
            const size = meanSize({ ...plan, power });
            const n = size.n2 ?? size.n;
            expect(meanPower({ ...plan, n }).power).toBeGreaterThanOrEqual(power);
            if (n > 2) expect(meanPower({ ...plan, n: n - 1 }).power).toBeLessThan(power);
            expect(meanSize({ ...plan, power: (power + 0.5) / 2 }).n).toBeLessThanOrEqual(size.n);
            const { difference: _, ...open } = plan;
            const found = meanDetectable({ ...open, n, power });
            expect(found.difference).toBeLessThanOrEqual(plan.difference * (1 + 1e-9));
            expect(meanPower({ ...plan, difference: found.difference, n }).power).toBeCloseTo(power, 8);
        }),
        { numRuns: 60, seed: 5 },
    );
});

test('bounds: large and small sizes, and errors that name the argument', () => {
    const large = meanSize({ design: 't-two-groups', difference: 0.002, standardDeviation: 1, power: 0.8 });
    // Normal approximation: 2 (1.959964 + 0.841621)² / 0.002² = 3924440.
    expect(Math.abs(large.n1! - 3_924_440)).toBeLessThan(5);
    expect(meanPower({ design: 't-one-sample', difference: 50, standardDeviation: 1, n: 1_000_000 }).power).toBe(1);
    expect(meanSize({ design: 't-paired', difference: 1e6, standardDeviation: 1, power: 0.9 }).n).toBe(2);
    const plan = { design: 't-two-groups', difference: 1, standardDeviation: 1, power: 0.8 } as const;
    const wrong: [object, string][] = [
        [{ standardDeviation: 0 }, 'standardDeviation'],
        [{ difference: 0 }, 'difference'],
        [{ alpha: 0.5 }, 'alpha'],
        [{ power: 0.02 }, 'power'],
        [{ standardDeviation2: 2 }, 'standardDeviation2'],
        [{ comparison: { kind: 'equivalence', margin: 1 } }, 'margin'],
        [{ comparison: { kind: 'non-inferiority', margin: 1, better: 'lower' } }, 'margin'],
        [{ comparison: { kind: 'equivalence', margin: 2 }, sides: 2 }, 'sides'],
    ];
    for (const [change, argument] of wrong) {
        try {
            meanSize({ ...plan, ...change });
            expect.unreachable(argument);
        } catch (error) {
            expect(error).toBeInstanceOf(StatisticsError);
            expect((error as StatisticsError).argument).toBe(argument);
        }
    }
});

test('deviation of differences within pairs', () => {
    expect(pairedDeviation(3, 4, 0)).toBeCloseTo(5, 12);
    expect(pairedDeviation(3, 4, 1)).toBeCloseTo(1, 12);
    expect(pairedDeviation(3, 4, -1)).toBeCloseTo(7, 12);
});
