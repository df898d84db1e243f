import {
    detectableMargin,
    detectableProportion,
    type TwoProportionsMethod,
    twoProportionsPower,
} from '@trialwright/statistics';
import { describe, expect, it } from 'vitest';
import { kebab, need } from '../reference-tables/harness.js';
import { checkDerivation } from '../support/check-derivation.js';
import { type Sides, sides, sizedBy } from '../support/sized-by.js';

describe('two proportions', () => {
    const names: Record<string, TwoProportionsMethod> = {
        arcsine: 'arcsine-two-sample',
        z_unpooled_csw: 'z-unpooled-conservative',
        z_unpooled_tost_exactpower: 'z-unpooled',
        fisher_exact: 'fisher-exact',
    };
    sizedBy('04a_two_prop_n', row => {
        if (/unconditional|stable/.test(row.method!)) return undefined;
        const method = names[row.method!] ?? (kebab(row.method!) as TwoProportionsMethod);
        const ratio = need(row, 'ratio_n1_n2');
        const [n1, n2] = [need(row, 'n1'), need(row, 'n2')];
        // Exact power of large groups takes long, and smaller ones show the same.
        if (method === 'fisher-exact' && n1 > 150) return undefined;
        const kind = row.hypothesis === 'noninferiority' ? 'non-inferiority' : row.hypothesis;
        const comparison = { kind, margin: need(row, 'margin') } as never;
        const plan = {
            p1: need(row, 'p1'),
            p2: need(row, 'p2'),
            comparison,
            alpha: need(row, 'alpha'),
            sides: sides(row),
            method,
        };
        const power = (groups: { n1: number; n2: number }) => twoProportionsPower({ ...plan, ...groups }).power;
        const fewer =
            n2 > 1 && n1 > 1 ? power({ n1: Math.max(1, Math.floor((n2 - 1) * ratio)), n2: n2 - 1 }) : undefined;
        return { target: need(row, 'target_power'), at: power({ n1, n2 }), fewer };
    });

    // n a group, p1, p2, alpha, sides, power: R 4.2.2, power.prop.test
    it.each<[number, number, number, number, Sides, number]>([
        [100, 0.9, 0.8, 0.05, 2, 0.50819106818774],
        [50, 0.75, 0.5, 0.05, 2, 0.74016590133139],
        [201, 0.85, 0.75, 0.025, 1, 0.70904491235502],
        [30, 0.2, 0.5, 0.1, 2, 0.79769783866467],
    ])('pooled z equals power.prop.test, %d of %d and %d', (n, p1, p2, alpha, both, power) => {
        const result = twoProportionsPower({ p1, p2, n1: n, n2: n, alpha, sides: both, method: 'z-pooled' });
        expect(result.power).toBeCloseTo(power, 12);
        checkDerivation(result.derivation);
    });

    // n a group, p of one, alpha, power, p of the other: R 4.2.2, power.prop.test(p2 = NULL)
    it.each([
        [100, 0.5, 0.05, 0.9, 0.72122661855425],
        [60, 0.2, 0.05, 0.8, 0.43585717211423],
    ])('detectable proportion, %d against %d', (n, p2, alpha, power, p1) => {
        const result = detectableProportion({ p2, n1: n, n2: n, alpha, sides: 2, power, method: 'z-pooled' });
        expect(result.p1).toBeCloseTo(p1, 9);
        checkDerivation(result.derivation);
    });

    // n1, n2, p1, p2, alpha, power: R 4.2.2, Σ dbinom · dbinom over all outcomes with phyper ≤ alpha
    it.each([
        [40, 40, 0.9, 0.6, 0.025, 0.85236901058263],
        [30, 60, 0.8, 0.5, 0.025, 0.74841107105667],
        [70, 25, 0.95, 0.7, 0.05, 0.85550934096105],
        [15, 12, 0.9, 0.4, 0.05, 0.85768296097727],
    ])('Fisher, groups of %d and %d', (n1, n2, p1, p2, alpha, power) => {
        const plan = { alpha, method: 'fisher-exact' } as const;
        const result = twoProportionsPower({ p1, p2, n1, n2, ...plan });
        expect(result.power).toBeCloseTo(power, 10);
        checkDerivation(result.derivation);
        expect(twoProportionsPower({ p1: p2, p2: p1, n1: n2, n2: n1, ...plan }).power).toBeCloseTo(power, 10);
        const found = detectableProportion({ p2, n1, n2, ...plan, power: result.power });
        expect(found.p1).toBeCloseTo(p1, 8);
    });

    it.each<['non-inferiority' | 'equivalence', TwoProportionsMethod]>([
        ['non-inferiority', 'farrington-manning'],
        ['non-inferiority', 'z-unpooled'],
        ['equivalence', 'z-unpooled'],
        ['equivalence', 'z-unpooled-conservative'],
    ])('detectable margin of %s by %s', (kind, method) => {
        const plan = { p1: 0.86, p2: 0.88, n1: 420, n2: 300, alpha: 0.025, method };
        const { margin, derivation } = detectableMargin({ ...plan, kind, power: 0.8 });
        checkDerivation(derivation);
        expect(twoProportionsPower({ ...plan, comparison: { kind, margin } }).power).toBeCloseTo(0.8, 10);
    });

    it.each(['z-pooled', 'z-pooled-cc', 'z-unpooled', 'farrington-manning', 'arcsine-two-sample'] as const)(
        '%s: derivation recomputes',
        method =>
            checkDerivation(twoProportionsPower({ p1: 0.7, p2: 0.85, n1: 120, n2: 80, method, sides: 2 }).derivation),
    );
});
