import {
    type OneSampleSize,
    oneSampleSize,
    pairedSize,
    type ProportionMethod,
    precisionSampleSize,
    recruitment,
    twoProportionsSize,
} from '@trialwright/statistics';
import { expect, test } from 'vitest';

const half = (p: number, distance: number, method: ProportionMethod) =>
    precisionSampleSize({ p, method, criterion: { kind: 'half-width', distance } });

test('Hajian-Tilaki 2014: Se 0.80 ± 0.07, prevalence 0.10 → 1255 by a single rounding, 1260 stepwise', () => {
    const result = recruitment({ diseased: half(0.8, 0.07, 'wald'), prevalence: 0.1 });
    expect([result.totalSingleRounding, result.total]).toEqual([1255, 1260]);
    expect(result.derivation.warnings.map(warning => warning.code)).toEqual(['single-rounding-differs']);
});

test('Se 0.95, full width 0.10, Clopper-Pearson, prevalence 0.10 → 940', () => {
    const criterion = { kind: 'full-width', distance: 0.1 } as const;
    const { n } = precisionSampleSize({ p: 0.95, method: 'clopper-pearson', criterion });
    expect(n).toBe(94);
    expect(recruitment({ diseased: { n }, prevalence: 0.1 }).total).toBe(940);
});

test.each([
    [0.85, 40],
    [0.86, 43],
    [0.87, 47],
])('Se 0.99, lower limit %f, assurance .95, one-sided .05, exact → %d', (limit, expected) => {
    const criterion = { kind: 'lower-limit-assured', limit, assurance: 0.95 } as const;
    const result = precisionSampleSize({ p: 0.99, method: 'clopper-pearson', criterion, level: 0.95, sides: 'one' });
    const test: OneSampleSize = oneSampleSize({ p0: limit, p1: 0.99, alpha: 0.05, power: 0.95 });
    expect([result.n, result.stable]).toEqual([test.n, test.stable]);
    expect(result.stable).toBe(expected);
});

test.each([
    ['wald', 139],
    ['wilson', 141],
    ['agresti-coull', 147],
    ['clopper-pearson', 158],
] as const)('0.90 ± 0.05 by %s → %d', (method, n) => {
    expect(half(0.9, 0.05, method).n).toBe(n);
});

test('0.90 ± 0.05 at prevalence 0.3: 464 stepwise, 461 by a single rounding', () => {
    const result = recruitment({ diseased: half(0.9, 0.05, 'wald'), prevalence: 0.3 });
    expect([result.total, result.totalSingleRounding]).toEqual([464, 461]);
});

test('0.95 against 0.98 at 90 %: the exact size is 440 (lrstat prints 415, which is not stable)', () => {
    expect(oneSampleSize({ p0: 0.95, p1: 0.98, alpha: 0.025, power: 0.9 }).stable).toBe(440);
});

test.each([
    [0.9, 232],
    [0.8, 173],
    [0.5, 87],
])('GOST R ISO 11453, table 5: .9 against .8, one-sided .05, Fisher, power %f → %d a group', (power, expected) => {
    expect(twoProportionsSize({ p1: 0.9, p2: 0.8, alpha: 0.05, power, method: 'fisher-exact' }).n1).toBe(expected);
});

test('non-inferiority .85 / .85, margin .10, one-sided .025, power .8 → 201 a group', () => {
    const comparison = { kind: 'non-inferiority', margin: 0.1 } as const;
    const design = { p1: 0.85, p2: 0.85, comparison, power: 0.8 };
    expect(twoProportionsSize({ ...design, method: 'z-unpooled' }).n1).toBe(201);
});

test('McNemar, ratio 2.5, discordant .35, two-sided .05, power .8 → 120 pairs', () => {
    expect(pairedSize({ p10: 0.25, p01: 0.1, sides: 2, power: 0.8, method: 'connor' }).n).toBe(120);
});
