import { pairedSize, pairedTest, twoProportionsSize, twoProportionsTest } from '@trialwright/statistics';
import { expect, test } from 'vitest';
import { masses, near, upper } from '../support/repetitions.js';

/** Power of a test of n pairs by enumeration of the discordant cells; the others do not matter. */
function pairedPower(n: number, p10: number, p01: number, rejects: (b: number, c: number) => boolean): number {
    const psi = p10 + p01;
    const total = masses(n, psi);
    let reached = 0;
    for (let m = 0; m <= n; m++) {
        if (total[m]! < 1e-10) continue;
        masses(m, p10 / psi).forEach((mass, b) => {
            if (mass > 1e-10 && rejects(b, m - b)) reached += total[m]! * mass;
        });
    }
    return reached;
}

test.each([
    [0.9, 0.9, 0.1, 0.8],
    [0.85, 0.8, 0.1, 0.9],
])('Farrington-Manning: power of %d against %d by enumeration', (p1, p2, margin, power) => {
    const comparison = { kind: 'non-inferiority', margin } as const;
    const { n1, n2 } = twoProportionsSize({ p1, p2, comparison, power, method: 'farrington-manning' });
    const [one, two] = [masses(n1, p1), masses(n2, p2)];
    let reached = 0;
    for (let x1 = 0; x1 <= n1; x1++) {
        for (let x2 = 0; x2 <= n2; x2++) {
            const mass = one[x1]! * two[x2]!;
            if (mass < 1e-10) continue;
            const { zFarringtonManning } = twoProportionsTest({ x1, n1, x2, n2, nullDifference: -margin });
            if (zFarringtonManning >= upper(0.025)) reached += mass;
        }
    }
    near(reached, power, 0.02);
});

test.each(['connor', 'miettinen', 'mcnemar-exact'] as const)('McNemar by %s: power by enumeration', method => {
    const design = { p10: 0.25, p01: 0.1, sides: 2, power: 0.8 } as const;
    const { n } = pairedSize({ ...design, method });
    const reached = pairedPower(n, design.p10, design.p01, (b, c) => {
        const { pMcNemar, pExact } = pairedTest({ a: n - b - c, b, c, d: 0 });
        return b > c && (method === 'mcnemar-exact' ? pExact : (pMcNemar ?? 1)) <= 0.05;
    });
    if (method === 'mcnemar-exact') expect(reached).toBeGreaterThanOrEqual(0.8 - 1e-9);
    near(reached, 0.8, 0.02);
});

test('Tango, non-inferiority: power by enumeration', () => {
    const { n } = pairedSize({ p10: 0.1, p01: 0.1, margin: 0.1, power: 0.8, method: 'tango-score' });
    const reached = pairedPower(
        n,
        0.1,
        0.1,
        (b, c) => pairedTest({ a: n - b - c, b, c, d: 0, margin: 0.1 }).zNonInferiority! >= upper(0.025),
    );
    near(reached, 0.8, 0.025);
});
