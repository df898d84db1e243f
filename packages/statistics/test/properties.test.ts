import {
    oneSampleDetectable,
    oneSampleMethods,
    oneSamplePower,
    oneSampleSize,
    type PrecisionCriterion,
    precisionSampleSize,
    proportionInterval,
    proportionMethods,
    recruitment,
} from '@trialwright/statistics';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const close = (a: number, b: number, tolerance = 1e-10) => expect(Math.abs(a - b)).toBeLessThan(tolerance);
const counts = fc.integer({ min: 1, max: 400 }).chain(n => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const level = fc.constantFrom(0.8, 0.9, 0.95, 0.99, 0.999);

describe.each(proportionMethods)('interval by %s', method => {
    const legal = counts.filter(([x, n]) => method !== 'logit' || (x > 0 && x < n));

    test('mirrors when successes and failures change places', () => {
        fc.assert(
            fc.property(legal, level, ([x, n], level) => {
                const one = proportionInterval({ x, n, method, level });
                const other = proportionInterval({ x: n - x, n, method, level });
                close(one.lower, 1 - other.upper);
                close(one.upper, 1 - other.lower);
            }),
        );
    });

    test('widens with the level', () => {
        fc.assert(
            fc.property(legal, ([x, n]) => {
                const narrow = proportionInterval({ x, n, method, level: 0.9 });
                const wide = proportionInterval({ x, n, method, level: 0.95 });
                // The arcsine's angle may leave [0, π/2]; at the ends its limits are no limits.
                if (method === 'arcsine' && (x < 3 || n - x < 3)) return;
                // Agresti-Coull's centre moves with the level.
                if (method === 'agresti-coull' && (x < 3 || n - x < 3)) return;
                expect(wide.lower).toBeLessThanOrEqual(narrow.lower + 1e-12);
                expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper - 1e-12);
            }),
        );
    });
});

test('mid-p, Blaker and Jeffreys lie inside Clopper-Pearson, Agresti-Coull outside Wilson', () => {
    fc.assert(
        fc.property(counts, level, ([x, n], level) => {
            const outer = proportionInterval({ x, n, method: 'clopper-pearson', level });
            for (const method of ['mid-p', 'blaker', 'jeffreys'] as const) {
                const inner = proportionInterval({ x, n, method, level });
                expect(inner.lower).toBeGreaterThanOrEqual(outer.lower - 1e-12);
                expect(inner.upper).toBeLessThanOrEqual(outer.upper + 1e-12);
            }
            const wilson = proportionInterval({ x, n, method: 'wilson', level });
            const agresti = proportionInterval({ x, n, method: 'agresti-coull', level });
            expect(agresti.lower).toBeLessThanOrEqual(wilson.lower + 1e-12);
            expect(agresti.upper).toBeGreaterThanOrEqual(wilson.upper - 1e-12);
        }),
    );
});

/** P(interval holds p) by enumeration of all outcomes. */
function coverage(method: 'clopper-pearson' | 'blaker', n: number, p: number): number {
    let sum = 0;
    for (let x = 0, mass = (1 - p) ** n; x <= n; mass *= ((n - x) / (x + 1)) * (p / (1 - p)), x++) {
        const { lower, upper } = proportionInterval({ x, n, method });
        if (lower <= p && p <= upper) sum += mass;
    }
    return sum;
}

test('exact intervals cover at least at their level, by enumeration', () => {
    for (const n of [5, 12, 30]) {
        for (let i = 1; i < 80; i++) {
            const p = i / 80;
            expect(coverage('clopper-pearson', n, p)).toBeGreaterThanOrEqual(0.95 - 1e-9);
            expect(coverage('blaker', n, p)).toBeGreaterThanOrEqual(0.95 - 1e-6);
        }
    }
});

const share = fc.integer({ min: 2, max: 98 }).map(percent => percent / 100);

test('exact one-sample sizes are first and stable, by brute force', () => {
    const alpha = fc.constantFrom(0.001, 0.025, 0.05, 0.2);
    const power = fc.constantFrom(0.55, 0.8, 0.9, 0.99);
    const sides = fc.constantFrom(1 as const, 2 as const);
    fc.assert(
        fc.property(share, share, alpha, power, sides, (p0, p1, alpha, power, sides) => {
            fc.pre(Math.abs(p0 - p1) >= 0.08);
            const { n, stable } = oneSampleSize({ p0, p1, alpha, power, sides });
            expect(n).toBeLessThanOrEqual(stable);
            const reaches = (m: number) => oneSamplePower({ p0, p1, alpha, sides, n: m }).power >= power;
            for (let m = 1; m < n; m++) expect(reaches(m)).toBe(false);
            expect(reaches(n)).toBe(true);
            if (stable > 1 && stable > n) expect(reaches(stable - 1)).toBe(false);
            for (let m = stable; m <= 2 * stable + 50; m++) expect(reaches(m)).toBe(true);
        }),
        { numRuns: 150 },
    );
});

test('one-sample size mirrors when success and failure change places', () => {
    fc.assert(
        fc.property(share, share, (p0, p1) => {
            fc.pre(Math.abs(p0 - p1) >= 0.05);
            const round = (p: number) => Math.round(p * 100) / 100;
            const one = oneSampleSize({ p0, p1, power: 0.8 });
            const other = oneSampleSize({ p0: round(1 - p0), p1: round(1 - p1), power: 0.8 });
            expect([one.n, one.stable]).toEqual([other.n, other.stable]);
        }),
    );
});

const overOutcomes: PrecisionCriterion[] = [
    { kind: 'half-width-rounded', distance: 0.15 },
    { kind: 'lower-limit-assured', limit: 0.5, assurance: 0.8 },
    { kind: 'upper-limit-assured', limit: 0.98, assurance: 0.8 },
    { kind: 'assured-half-width', distance: 0.15, assurance: 0.8 },
    { kind: 'expected-half-width', distance: 0.15 },
];

/** The same question, asked of every n by enumeration of all outcomes. */
function meets(
    criterion: PrecisionCriterion,
    method: (typeof proportionMethods)[number],
    p: number,
    n: number,
): boolean {
    const limits = Array.from({ length: n + 1 }, (_, x) => proportionInterval({ x, n, method }));
    const half = (x: number) => (limits[x]!.upper - limits[x]!.lower) / 2;
    let mass = (1 - p) ** n;
    let sum = 0;
    for (let x = 0; x <= n; mass *= ((n - x) / (x + 1)) * (p / (1 - p)), x++) {
        if (criterion.kind === 'expected-half-width') sum += mass * half(x);
        if (criterion.kind === 'assured-half-width' && half(x) <= criterion.distance) sum += mass;
        if (criterion.kind === 'lower-limit-assured' && limits[x]!.lower >= criterion.limit) sum += mass;
        if (criterion.kind === 'upper-limit-assured' && limits[x]!.upper <= criterion.limit) sum += mass;
    }
    if (criterion.kind === 'half-width-rounded') return half(Math.floor(n * p + 0.5)) <= criterion.distance;
    if (criterion.kind === 'expected-half-width') return sum <= criterion.distance;
    return sum >= (criterion as { assurance: number }).assurance;
}

test.each(overOutcomes)('$kind: first and stable n by brute force', criterion => {
    for (const method of [
        'clopper-pearson',
        'wilson',
        'jeffreys',
        'mid-p',
        'agresti-coull',
        'wald-cc',
        'blaker',
    ] as const) {
        for (const p of [0.75, 0.85]) {
            if (method === 'blaker' && criterion.kind.includes('-half-width')) continue;
            if (method === 'blaker' && criterion.kind === 'half-width-rounded') continue;
            const { n, stable } = precisionSampleSize({ p, method, criterion });
            const passes = (m: number) => meets(criterion, method, p, m);
            for (let m = 1; m < n; m += 1) expect(passes(m), `${method} ${p} ${m} < ${n}`).toBe(false);
            expect(passes(n), `${method} ${p} ${n}`).toBe(true);
            if (stable > n) expect(passes(stable - 1)).toBe(false);
            for (let m = stable; m <= stable * 1.3 + 10; m++) expect(passes(m), `${method} ${p} ${m}`).toBe(true);
        }
    }
});

test('sizes grow with power, level, assurance and with a nearer goal', () => {
    fc.assert(
        fc.property(fc.constantFrom(0.7, 0.75, 0.8), fc.constantFrom(0.88, 0.9, 0.95), (p0, p1) => {
            const stable = (more: object) => oneSampleSize({ p0, p1, power: 0.8, ...more }).stable;
            expect(stable({ power: 0.9 })).toBeGreaterThanOrEqual(stable({}));
            expect(stable({ alpha: 0.01 })).toBeGreaterThanOrEqual(stable({}));
            expect(stable({ p0: p0 + 0.02 })).toBeGreaterThanOrEqual(stable({}));
        }),
    );
});

test('recruitment: rounding up stepwise is never below a single rounding, and losses divide', () => {
    fc.assert(
        fc.property(
            fc.integer({ min: 1, max: 5000 }),
            share,
            fc.integer({ min: 0, max: 90 }).map(percent => percent / 100),
            fc.integer({ min: 0, max: 100 }).map(percent => percent / 100),
            (n, prevalence, losses, icc) => {
                const plan = { diseased: { n, fractional: n - 0.5 }, prevalence, losses, clusterSize: 2, icc };
                const result = recruitment(plan);
                expect(result.total).toBeGreaterThanOrEqual(result.totalSingleRounding);
                expect(result.totalAssured).toBeGreaterThanOrEqual(result.diseased!.afterDesignEffect);
                expect(result.diseased!.afterLosses * (1 - losses)).toBeGreaterThan(
                    result.diseased!.afterDesignEffect - 1e-6,
                );
            },
        ),
    );
});

test('the detectable proportion has the target power, and nothing nearer to the goal has', () => {
    for (const method of oneSampleMethods) {
        for (const sides of [1, 2] as const) {
            for (const direction of ['above', 'below'] as const) {
                const design = { p0: 0.8, n: 137, method, sides };
                const { p1 } = oneSampleDetectable({ ...design, direction, power: 0.8 });
                expect(Math.abs(oneSamplePower({ ...design, p1 }).power - 0.8)).toBeLessThan(1e-9);
                const nearer = p1 + (direction === 'above' ? -1e-4 : 1e-4);
                expect(oneSamplePower({ ...design, p1: nearer }).power).toBeLessThan(0.8);
            }
        }
    }
    expect(() => oneSampleDetectable({ p0: 0.9, n: 5, power: 0.8, direction: 'above' })).toThrow('n = 5');
});
