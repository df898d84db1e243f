import {
    areaComparisonSize,
    aucAgainst,
    aucInterval,
    aucTestSize,
    mrmcPower,
    pairedAuc,
    pairedAucSize,
} from '@trialwright/statistics';
import { expect, test } from 'vitest';
import { Random } from '../support/random.js';
import { near, share, upper } from '../support/repetitions.js';

/** Deviation of the diseased scores from the others' that gives an area, both with variance 1. */
const shiftOf = (auc: number) => {
    // Φ(μ/√2) = A, by bisection of the error function's integral.
    const phi = (x: number) => {
        let sum = 0;
        const steps = 400;
        for (let i = 0; i < steps; i++) sum += Math.exp(-(((x * (i + 0.5)) / steps) ** 2) / 2) * (x / steps);
        return 0.5 + sum / Math.sqrt(2 * Math.PI);
    };
    let [low, high] = [0, 6];
    for (let i = 0; i < 60; i++) {
        const middle = (low + high) / 2;
        if (phi(middle) < auc) low = middle;
        else high = middle;
    }
    return low * Math.SQRT2;
};

test('an area against a goal: power by simulation of binormal scores', () => {
    const random = new Random(5);
    const { diseased, nonDiseased } = aucTestSize({ auc0: 0.7, auc1: 0.8, alpha: 0.05, sides: 1, power: 0.8 });
    const shift = shiftOf(0.8);
    const power = share(1500, () => {
        const positive = Array.from({ length: diseased }, () => random.normal(shift));
        const negative = Array.from({ length: nonDiseased }, () => random.normal());
        return (aucAgainst({ scores: { positive, negative }, goal: 0.7 }).z ?? 0) >= upper(0.05);
    });
    // Obuchowski's variance is on the safe side for areas near 0.8: the power is above the target.
    expect(power).toBeGreaterThan(0.8);
    expect(power).toBeLessThan(0.92);
});

test('two correlated areas: power by simulation', () => {
    const random = new Random(6);
    const scoresOf = (n: number, shifts: readonly [number, number], rho: number) => {
        const first: number[] = [];
        const second: number[] = [];
        for (let i = 0; i < n; i++) {
            const common = random.normal();
            const own = Math.sqrt(1 - rho);
            first.push(shifts[0] + Math.sqrt(rho) * common + own * random.normal());
            second.push(shifts[1] + Math.sqrt(rho) * common + own * random.normal());
        }
        return [first, second] as const;
    };
    const shifts = [shiftOf(0.85), shiftOf(0.75)] as const;
    // Scores correlated by 0.6 give areas correlated by some 0.55: taken from a large sample first.
    const pilot = [scoresOf(4000, shifts, 0.6), scoresOf(4000, [0, 0], 0.6)] as const;
    const large = pairedAuc({
        first: { positive: pilot[0][0], negative: pilot[1][0] },
        second: { positive: pilot[0][1], negative: pilot[1][1] },
    });
    const variances = [0, 1].map(i =>
        aucAgainst({ scores: { positive: pilot[0][i]!, negative: pilot[1][i]! }, goal: 0.5 }),
    );
    const correlation = large.covariance / (variances[0]!.standardError * variances[1]!.standardError);
    const { diseased, nonDiseased } = pairedAucSize({ auc1: 0.85, auc2: 0.75, correlation, power: 0.8 });
    const power = share(1500, () => {
        const positive = scoresOf(diseased, shifts, 0.6);
        const negative = scoresOf(nonDiseased, [0, 0], 0.6);
        const found = pairedAuc({
            first: { positive: positive[0], negative: negative[0] },
            second: { positive: positive[1], negative: negative[1] },
        });
        return found.z >= upper(0.025);
    });
    near(power, 0.82, 0.07);
});

test('several readers: power by simulation of the Obuchowski-Rockette model', () => {
    const random = new Random(12);
    const pilot = { variance: 8e-4, cov1: 3.5e-4, cov2: 3.4e-4, cov3: 2.4e-4, treatmentReader: 2e-4, pilotCases: 114 };
    const [readers, effect] = [6, 0.05];
    const { power } = mrmcPower({ pilot, readers, cases: 114, effect });
    const { variance, cov1, cov2, cov3, treatmentReader } = pilot;
    const root = {
        treatment: Math.sqrt(cov2 - cov3),
        reader: Math.sqrt(cov1 - cov3),
        rest: Math.sqrt(variance - cov1 - cov2 + cov3 + treatmentReader),
    };
    // Printed quantiles of F(0.95; 1, ν), interpolated in 1 / ν.
    const table = [
        [4, 7.70865],
        [5, 6.60789],
        [6, 5.98738],
        [8, 5.31766],
        [10, 4.9646],
        [15, 4.54308],
        [20, 4.35124],
        [30, 4.17088],
        [60, 4.00119],
        [120, 3.9201],
        [1e6, 3.84146],
    ] as const;
    const quantile = (df: number): number => {
        const i = Math.min(table.length - 2, Math.max(0, table.findIndex(([d]) => d > df) - 1));
        const [[d0, f0], [d1, f1]] = [table[i]!, table[i + 1]!];
        return f1 + ((f0 - f1) * (1 / df - 1 / d1)) / (1 / d0 - 1 / d1);
    };
    const reached = share(20_000, () => {
        const mean = [random.normal(effect, root.treatment), random.normal(0, root.treatment)];
        const areas = [0, 1].map(() => new Array<number>(readers).fill(0));
        for (let j = 0; j < readers; j++) {
            const own = random.normal(0, root.reader);
            for (const i of [0, 1]) areas[i]![j] = mean[i]! + own + random.normal(0, root.rest);
        }
        const differences = areas[0]!.map((area, j) => area - areas[1]![j]!);
        const d = differences.reduce((sum, value) => sum + value, 0) / readers;
        const ms = differences.reduce((sum, value) => sum + (value - d) ** 2, 0) / (2 * (readers - 1));
        const error = ms + readers * (cov2 - cov3);
        const df = Math.max(4, error ** 2 / (ms ** 2 / (readers - 1)));
        return (readers * d * d) / 2 / error >= quantile(df);
    });
    near(reached, power, 0.02);
});

test('an area not inferior, and equivalent, in parallel groups: power by simulation of binormal scores', () => {
    const random = new Random(21);
    const shift = shiftOf(0.8);
    const design = { auc1: 0.8, auc2: 0.8, groups: 'parallel', alpha: 0.05 } as const;
    const estimate = (diseased: number, nonDiseased: number) => {
        const positive = Array.from({ length: diseased }, () => random.normal(shift));
        const negative = Array.from({ length: nonDiseased }, () => random.normal());
        return aucInterval({ scores: { positive, negative }, method: 'delong' });
    };
    for (const [kind, groupRatio] of [
        ['non-inferiority', 1],
        ['non-inferiority', 2],
        ['equivalence', 1],
    ] as const) {
        const size = areaComparisonSize({ ...design, comparison: { kind, margin: 0.1 }, groupRatio, power: 0.8 });
        const power = share(800, () => {
            const one = estimate(size.diseased1, size.nonDiseased1);
            const two = estimate(size.diseased, size.nonDiseased);
            const half = upper(0.05) * Math.hypot(one.standardError!, two.standardError!);
            const difference = one.auc - two.auc;
            return difference - half > -0.1 && (kind === 'non-inferiority' || difference + half < 0.1);
        });
        // As against a goal: Obuchowski's variance is on the safe side for areas near 0.8.
        expect(power).toBeGreaterThan(0.78);
        expect(power).toBeLessThan(0.94);
    }
});

test('superiority in parallel groups of one size is that of uncorrelated areas', () => {
    const plan = { auc1: 0.9, auc2: 0.84, alpha: 0.05, sides: 2, power: 0.9, ratio: 2 } as const;
    const parallel = areaComparisonSize({ ...plan, groups: 'parallel', comparison: { kind: 'superiority' } });
    expect(parallel.fractional).toBeCloseTo(pairedAucSize({ ...plan, correlation: 0 }).fractional, 9);
});
