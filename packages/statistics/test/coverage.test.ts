import {
    type DifferenceMethod,
    differenceInterval,
    differenceMethods,
    pairedInterval,
    type PairedDifferenceMethod,
    type ProportionMethod,
    proportionInterval,
} from '@trialwright/statistics';
import { describe, expect, test } from 'vitest';

/** P(X = x), x = 0…n, straight from the definition. */
function masses(n: number, p: number): number[] {
    let mass = (1 - p) ** n;
    return Array.from({ length: n + 1 }, (_, x) => {
        const now = mass;
        mass *= ((n - x) / (x + 1)) * (p / (1 - p));
        return now;
    });
}

/** Coverage at p = 0.0025, 0.0075 … 0.9975, by enumeration of all outcomes. */
function coverages(method: ProportionMethod, n: number): number[] {
    const limits = Array.from({ length: n + 1 }, (_, x) => proportionInterval({ x, n, method }));
    return Array.from({ length: 200 }, (_, i) => {
        const p = (i + 0.5) / 200;
        return masses(n, p).reduce((sum, mass, x) => {
            const { lower, upper } = limits[x]!;
            return lower <= p && p <= upper ? sum + mass : sum;
        }, 0);
    });
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * What is known of the 95 % intervals (Agresti, Coull 1998; Newcombe 1998; Brown, Cai, DasGupta 2001): the exact ones
 * never fall below, Wilson, Jeffreys and mid-p are right on average, Wald is far below near the ends.
 */
describe.each([10, 30, 60])('coverage by enumeration, n = %i', n => {
    test.each(['clopper-pearson', 'blaker'] as const)('%s never falls below the level', method => {
        expect(Math.min(...coverages(method, n))).toBeGreaterThanOrEqual(0.95 - 1e-7);
    });

    test('Wilson with continuity correction hardly ever does', () => {
        expect(Math.min(...coverages('wilson-cc', n))).toBeGreaterThan(0.94);
    });

    test.each([
        ['wilson', 0.83],
        ['agresti-coull', 0.92],
        ['jeffreys', 0.8],
        ['mid-p', 0.9],
    ] as const)('%s covers 95 %% on average, and nowhere less than is known', (method, least) => {
        const values = coverages(method, n);
        expect(mean(values)).toBeGreaterThan(0.944);
        expect(mean(values)).toBeLessThan(0.98);
        expect(Math.min(...values)).toBeGreaterThan(least);
    });

    test('Wald does not: less than 93 % on average, less than a half near the ends', () => {
        const values = coverages('wald', n);
        expect(mean(values)).toBeLessThan(0.935);
        expect(Math.min(...values)).toBeLessThan(0.5);
    });

    test('order of the means: Wald, Wilson, exact', () => {
        const [wald, wilson, exact] = (['wald', 'wilson', 'clopper-pearson'] as const).map(m => mean(coverages(m, n)));
        expect(wald!).toBeLessThan(wilson!);
        expect(wilson!).toBeLessThan(exact!);
    });
});

/** Coverage of a difference at a grid of both proportions, by enumeration of all pairs of outcomes. */
function differenceCoverages(method: DifferenceMethod, n1: number, n2: number): number[] {
    const limits = Array.from({ length: n1 + 1 }, (_, x1) =>
        Array.from({ length: n2 + 1 }, (__, x2) => differenceInterval({ x1, n1, x2, n2, method })),
    );
    const grid = [0.03, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97];
    return grid.flatMap(p1 => {
        const one = masses(n1, p1);
        return grid.map(p2 => {
            const two = masses(n2, p2);
            let sum = 0;
            limits.forEach((row, x1) => {
                row.forEach(({ lower, upper }, x2) => {
                    if (lower <= p1 - p2 && p1 - p2 <= upper) sum += one[x1]! * two[x2]!;
                });
            });
            return sum;
        });
    });
}

// Newcombe 1998; Agresti, Caffo 2000: their intervals hold the level with 20 cases a group, Wald's does not.
test.each(differenceMethods)('a difference by %s: coverage by enumeration', method => {
    const values = differenceCoverages(method, 20, 15);
    if (method === 'wald-difference') {
        expect(mean(values)).toBeLessThan(0.93);
        expect(Math.min(...values)).toBeLessThan(0.7);
        return;
    }
    expect(mean(values)).toBeGreaterThan(0.945);
    expect(mean(values)).toBeLessThan(0.98);
    expect(Math.min(...values)).toBeGreaterThan(0.87);
});

/** Coverage of a paired difference for discordances p10, p01, by enumeration of all tables of n pairs. */
function pairedCoverage(method: PairedDifferenceMethod, n: number, p11: number, p10: number, p01: number): number {
    const p00 = 1 - p11 - p10 - p01;
    const logs = Array.from({ length: n + 1 }, (_, k) => {
        let sum = 0;
        for (let i = 2; i <= k; i++) sum += Math.log(i);
        return sum;
    });
    let covered = 0;
    for (let b = 0; b <= n; b++) {
        for (let c = 0; b + c <= n; c++) {
            for (let a = 0; a + b + c <= n; a++) {
                const d = n - a - b - c;
                const log = logs[n]! - logs[a]! - logs[b]! - logs[c]! - logs[d]!;
                const mass = Math.exp(log) * p11 ** a * p10 ** b * p01 ** c * p00 ** d;
                if (mass < 1e-9) continue;
                const { lower, upper } = pairedInterval({ a, b, c, d, method });
                if (lower <= p10 - p01 && p10 - p01 <= upper) covered += mass;
            }
        }
    }
    return covered;
}

// Tango 1998; Newcombe 1998c; Bonett, Price 2012.
test.each(['tango', 'newcombe-paired', 'bonett-price', 'agresti-min'] as const)(
    'a paired difference by %s: coverage by enumeration',
    method => {
        const designs = [
            [0.6, 0.1, 0.1],
            [0.7, 0.15, 0.05],
            [0.4, 0.3, 0.1],
        ] as const;
        const values = designs.map(([p11, p10, p01]) => pairedCoverage(method, 20, p11, p10, p01));
        expect(Math.min(...values)).toBeGreaterThan(0.93);
        expect(mean(values)).toBeGreaterThan(0.94);
    },
);
