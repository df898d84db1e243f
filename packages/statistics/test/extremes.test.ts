import {
    achievedPrecision,
    oneSampleMethods,
    oneSamplePower,
    oneSampleSize,
    precisionSampleSize,
    proportionInterval,
    proportionMethods,
} from '@trialwright/statistics';
import { describe, expect, test } from 'vitest';

const levels = [1 - 1e-8, 0.999, 0.95, 0.5];
const guarded = ['clopper-pearson', 'wilson', 'wilson-cc', 'jeffreys', 'mid-p', 'likelihood-ratio', 'blaker'];

describe.each(proportionMethods)('interval by %s', method => {
    test.each([1, 2, 10, 1000, 1_000_000])('n = %i, x at and near the ends', n => {
        for (const level of levels) {
            for (const x of [0, 1, Math.floor(n / 2), n - 1, n]) {
                if (method === 'logit' && (x === 0 || x === n)) continue;
                const { lower, upper, estimate } = proportionInterval({ x, n, method, level });
                // The arcsine's angle may leave [0, π/2] in tiny samples; a warning says so.
                if (method !== 'arcsine' || n > 2) expect(lower).toBeLessThanOrEqual(upper);
                expect(Number.isFinite(lower + upper)).toBe(true);
                if (!guarded.includes(method)) continue;
                expect(lower).toBeGreaterThanOrEqual(0);
                expect(upper).toBeLessThanOrEqual(1);
                expect(lower).toBeLessThanOrEqual(estimate + 1e-15);
                expect(upper).toBeGreaterThanOrEqual(estimate - 1e-15);
                if (x === 0) expect(lower).toBe(0);
                if (x === n) expect(upper).toBe(1);
            }
        }
    });
});

test('Clopper-Pearson at the ends is (a)^(1/n)', () => {
    for (const n of [1, 10, 1_000_000]) {
        for (const level of levels) {
            const a = (1 - level) / 2;
            const { lower } = proportionInterval({ x: n, n, method: 'clopper-pearson', level });
            expect(Math.abs(lower - a ** (1 / n))).toBeLessThan(1e-13);
        }
    }
});

test.each([1e-9, 1 - 1e-9])('p = %d', p => {
    const criterion = { kind: 'half-width', distance: 0.05 } as const;
    for (const method of ['wald', 'wilson', 'agresti-coull', 'clopper-pearson', 'jeffreys'] as const) {
        const { n, achieved } = precisionSampleSize({ p, method, criterion });
        expect(n).toBeGreaterThanOrEqual(1);
        expect(achieved).toBeLessThanOrEqual(0.05);
        const { lower, upper } = achievedPrecision({ p, n: 1_000_000, method });
        expect(upper - lower).toBeLessThan(1e-4);
    }
});

test.each([1e-8, 1e-6, 0.025, 0.5])('alpha = %d', alpha => {
    for (const method of oneSampleMethods) {
        for (const sides of [1, 2] as const) {
            const { n, stable } = oneSampleSize({ p0: 0.8, p1: 0.9, alpha, sides, power: 0.9, method });
            expect(stable).toBeGreaterThanOrEqual(n);
            const { power } = oneSamplePower({ p0: 0.8, p1: 0.9, alpha, sides, n: stable, method });
            expect(power).toBeGreaterThan(0.88);
        }
    }
});

test.each([
    [1e-9, 0.5],
    [0.5, 1e-9],
    [0.5, 1 - 1e-9],
    [1 - 1e-9, 0.5],
    [1e-9, 1 - 1e-9],
    [1e-6, 1e-5],
])('goal %d, expected %d', (p0, p1) => {
    const { stable, stableDesign } = oneSampleSize({ p0, p1, power: 0.8 });
    expect(stableDesign?.actualPower).toBeGreaterThanOrEqual(0.8);
    expect(stableDesign?.actualAlpha).toBeLessThanOrEqual(0.025);
    expect(oneSamplePower({ p0, p1, n: stable }).power).toBe(stableDesign?.actualPower);
});

test('power with p1 = 0 and 1, n = 1 and 10⁶', () => {
    for (const method of oneSampleMethods) {
        for (const n of [1, 1_000_000]) {
            for (const p1 of [0, 1]) {
                const { power } = oneSamplePower({ p0: 0.5, p1, n, method });
                expect(power).toBeGreaterThanOrEqual(0);
                expect(power).toBeLessThanOrEqual(1);
            }
        }
    }
});
