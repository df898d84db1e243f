import { detectableMargin, twoProportionsPower, twoProportionsSize, twoProportionsTest } from '@trialwright/statistics';
import { expect } from 'vitest';
import { checkDerivation } from '../support/check-derivation.js';
import { masses, upper } from '../support/repetitions.js';
import { need, number, referenceTable } from './harness.js';

/** P(both of Farrington and Manning's tests reject), summed over both binomials. */
function enumerated(plan: { p1: number; p2: number; n1: number; n2: number; margin: number; alpha: number }): number {
    const { p1, p2, n1, n2, margin, alpha } = plan;
    const z = upper(alpha);
    const second = masses(n2, p2);
    let reached = 0;
    masses(n1, p1).forEach((first, x1) => {
        second.forEach((mass, x2) => {
            if (first * mass < 1e-12) return;
            const at = (nullDifference: number) =>
                twoProportionsTest({ x1, n1, x2, n2, nullDifference }).zFarringtonManning;
            if (at(-margin) >= z && at(margin) <= -z) reached += first * mass;
        });
    });
    return reached;
}

referenceTable('20_two_groups_equivalence_n', row => {
    const margin = need(row, 'margin');
    const power = need(row, 'target_power');
    const shares = { p1: need(row, 'p1'), p2: need(row, 'p2'), alpha: need(row, 'alpha') };
    const plan = { ...shares, method: 'farrington-manning' } as const;
    const comparison = { kind: 'equivalence', margin } as const;
    const size = twoProportionsSize({ ...plan, comparison, ratio: need(row, 'ratio'), power });
    const groups = { n1: need(row, 'n1'), n2: need(row, 'n2') };
    const reached = twoProportionsPower({ ...plan, comparison, ...groups });
    for (const { derivation } of [size, reached]) checkDerivation(derivation);
    expect(reached.power).toBeGreaterThan(power - 0.002);
    expect(reached.power).toBeLessThan(power + 0.03);
    const least = detectableMargin({ ...plan, ...groups, kind: 'equivalence', power }).margin;
    expect(Math.abs(least - margin)).toBeLessThan(margin * 0.05);
    const exact = number(row.exact_power);
    return [
        { column: 'n_fractional', actual: size.fractional },
        { column: 'n1', actual: size.n1 },
        { column: 'n2', actual: size.n2 },
        ...(exact === undefined
            ? []
            : [{ column: 'exact_power', actual: enumerated({ ...shares, ...groups, margin }), tolerance: 1e-8 }]),
    ];
});
