import { pairedDetectableMargin, pairedPower, pairedSize, pairedTest } from '@trialwright/statistics';
import { expect } from 'vitest';
import { checkDerivation } from '../support/check-derivation.js';
import { masses, upper } from '../support/repetitions.js';
import { need, number, referenceTable } from './harness.js';

const methods = { score: 'tango-score', wald: 'wald-paired-size' } as const;

/** P(both of Tango's tests reject), summed over the discordant cells; what has less than 1e-12 is left out. */
function enumerated(n: number, plan: { p10: number; p01: number; margin: number; alpha: number }): number {
    const { p10, p01, margin, alpha } = plan;
    const z = upper(alpha);
    const beyond = (b: number, c: number): boolean =>
        pairedTest({ a: n - b - c, b, c, d: 0, margin }).zNonInferiority! >= z;
    let reached = 0;
    masses(n, p10 + p01).forEach((total, m) => {
        if (total < 1e-12) return;
        masses(m, p01 / (p10 + p01)).forEach((mass, c) => {
            if (total * mass > 1e-14 && beyond(m - c, c) && beyond(c, m - c)) reached += total * mass;
        });
    });
    return reached;
}

referenceTable('18_paired_equivalence_n', row => {
    const method = methods[row.method as keyof typeof methods];
    if (!method) return undefined;
    const plan = {
        p10: need(row, 'p10'),
        p01: need(row, 'p01'),
        alpha: need(row, 'alpha'),
        kind: 'equivalence',
        method,
    } as const;
    const margin = need(row, 'margin');
    const power = need(row, 'target_power');
    const { n, fractional, derivation } = pairedSize({ ...plan, margin, power });
    const at = pairedPower({ ...plan, margin, n });
    for (const one of [derivation, at.derivation]) checkDerivation(one);
    const reached = at.power;
    expect(reached).toBeGreaterThanOrEqual(power - 1e-9);
    expect(pairedPower({ ...plan, margin, n: n - 1 }).power).toBeLessThan(power);
    const found = pairedDetectableMargin({ ...plan, n, power });
    expect(found.margin).toBeLessThanOrEqual(margin + 1e-9);
    expect(found.margin).toBeGreaterThan(margin * 0.95);
    const exact = number(row.exact_power);
    return [
        { column: 'n', actual: n },
        { column: 'n_fractional', actual: fractional },
        ...(exact === undefined
            ? []
            : [{ column: 'exact_power', actual: enumerated(need(row, 'n'), { ...plan, margin }), tolerance: 1e-8 }]),
    ];
});
