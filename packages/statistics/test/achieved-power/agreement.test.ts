import {
    agreementTestSize,
    blandAltman,
    type ExpectedTable,
    iccTestSize,
    intraclassCorrelation,
    kappa,
    kappaTestSize,
    weightedKappaPrecisionSize,
    weightedKappaTestSize,
} from '@trialwright/statistics';
import { describe, expect, test } from 'vitest';
import { Random } from '../support/random.js';
import { near, share, upper } from '../support/repetitions.js';

test('kappa against a goal: power by simulation of two raters', () => {
    const random = new Random(8);
    const [kappa0, kappa1, yes] = [0.4, 0.7, 0.4];
    const { n } = kappaTestSize({ kappa0, kappa1, first: yes, second: yes, alpha: 0.05, sides: 1, power: 0.8 });
    const both = yes * yes + kappa1 * yes * (1 - yes);
    const shares = [both, yes - both, yes - both, 1 - 2 * yes + both];
    // Cantor's test refers the estimate to the deviation under the null: √n(κ̂ − κ0)/Q0.
    const under = (k: number) => {
        const b = yes * yes + k * yes * (1 - yes);
        const d = 1 - 2 * yes + b;
        const pe = yes * yes + (1 - yes) ** 2;
        const spread =
            b * (1 - 2 * yes * (1 - k)) ** 2 + d * (1 - 2 * (1 - yes) * (1 - k)) ** 2 + 2 * (yes - b) * (1 - k) ** 2;
        return Math.sqrt(spread - (k - pe * (1 - k)) ** 2) / (1 - pe);
    };
    const power = share(4000, () => {
        const counts = [0, 0, 0, 0];
        for (let i = 0; i < n; i++) counts[random.category(shares)]!++;
        const [a, b, c, d] = counts.map(count => count / n) as [number, number, number, number];
        const pe = (a + b) * (a + c) + (c + d) * (b + d);
        const estimate = (a + d - pe) / (1 - pe);
        return (Math.sqrt(n) * (estimate - kappa0)) / under(kappa0) >= upper(0.05);
    });
    near(power, 0.8, 0.04);
});

test('an intraclass correlation against a goal: power by simulation', () => {
    const random = new Random(9);
    const [icc0, icc1, raters] = [0.6, 0.8, 3];
    const { n } = iccTestSize({ icc0, icc1, raters, alpha: 0.05, power: 0.8 });
    const power = share(4000, () => {
        const ratings = Array.from({ length: n }, () => {
            const own = random.normal(0, Math.sqrt(icc1));
            return Array.from({ length: raters }, () => own + random.normal(0, Math.sqrt(1 - icc1)));
        });
        return intraclassCorrelation({ ratings, model: 'one-way', level: 0.9 }).lower > icc0;
    });
    near(power, 0.8, 0.03);
});

test('limits of agreement within an acceptable difference: power by simulation', () => {
    const random = new Random(10);
    const design = { bias: 0.2, standardDeviation: 1, acceptable: 2.8, power: 0.8 };
    const { n } = agreementTestSize(design);
    const power = share(4000, () => {
        const differences = Array.from({ length: n }, () => random.normal(0.2, 1));
        const { lowerLimit, upperLimit } = blandAltman({ differences, method: 'approximate' });
        return lowerLimit.lower > -2.8 && upperLimit.upper < 2.8;
    });
    near(power, 0.8, 0.03);
});

describe('weighted kappa of four grades', () => {
    const shares = [0.4, 0.3, 0.2, 0.1];
    const agreed = 0.8;
    /** A share of cases is rated alike, the others independently. */
    const cells = shares.flatMap((p, i) => shares.map((q, j) => (1 - agreed) * p * q + (i === j ? agreed * p : 0)));
    const rated = (random: Random, n: number): number[][] => {
        const table = shares.map(() => shares.map(() => 0));
        for (let i = 0; i < n; i++) {
            const cell = random.category(cells);
            table[Math.floor(cell / 4)]![cell % 4]!++;
        }
        return table;
    };

    test('power against a goal by simulation: reached by the mixture, surpassed by the largest variance', () => {
        const random = new Random(15);
        for (const [weights, kappa0] of [
            ['linear', 0.6],
            ['quadratic', 0.6],
            ['none', 0.65],
        ] as const) {
            const design = {
                kappa0,
                kappa1: agreed,
                first: shares,
                weights,
                alpha: 0.025,
                sides: 1,
                power: 0.8,
            } as const;
            const reached = (table: ExpectedTable) => {
                const { n } = weightedKappaTestSize({ ...design, table });
                return share(3000, () => {
                    const { estimate, standardError } = kappa({ table: rated(random, n), weights });
                    return (estimate - kappa0) / standardError >= upper(0.025);
                });
            };
            // The analysis takes the error that the data give, which is smaller at the expected kappa than at the goal.
            expect(reached('chance-mixture')).toBeGreaterThanOrEqual(0.78);
            expect(reached('largest-variance')).toBeGreaterThanOrEqual(0.88);
        }
    });

    test('half-width by simulation: the mean is the planned one', () => {
        const random = new Random(16);
        const design = { kappa: agreed, first: shares, halfWidth: 0.1, table: 'chance-mixture' } as const;
        const { n } = weightedKappaPrecisionSize(design);
        let sum = 0;
        for (let i = 0; i < 2000; i++) {
            const { lower, upper: high } = kappa({ table: rated(random, n), weights: 'quadratic' });
            sum += (high - lower) / 2;
        }
        near(sum / 2000, 0.1, 0.004);
    });
});
