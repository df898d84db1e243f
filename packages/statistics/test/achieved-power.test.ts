import {
    agreementTestSize,
    aucAgainst,
    aucTestSize,
    blandAltman,
    clusteredProportion,
    comparePredictiveValues,
    groupSequentialBoundaries,
    groupSequentialSize,
    iccTestSize,
    intraclassCorrelation,
    kappaTestSize,
    mrmcPower,
    pairedAuc,
    pairedAucSize,
    pairedSize,
    pairedTest,
    positiveLikelihoodRatio,
    predictiveValue,
    predictiveValueSize,
    simonTwoStage,
    twoProportionsSize,
    twoProportionsTest,
} from '@trialwright/statistics';
import { expect, test } from 'vitest';
import { Random } from './support/random.js';

/** Share of repetitions for which something holds. */
function share(repetitions: number, holds: (index: number) => boolean): number {
    let count = 0;
    for (let i = 0; i < repetitions; i++) if (holds(i)) count++;
    return count / repetitions;
}

function near(actual: number, expected: number, tolerance: number): void {
    expect(Math.abs(actual - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(tolerance);
}

const upper = (tail: number) => ({ 0.025: 1.959963984540054, 0.05: 1.6448536269514722 })[tail]!;

/** P(X = x), straight from the definition. */
function masses(n: number, p: number): number[] {
    let mass = (1 - p) ** n;
    return Array.from({ length: n + 1 }, (_, x) => {
        const now = mass;
        mass *= ((n - x) / (x + 1)) * (p / (1 - p));
        return now;
    });
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

/** Every two-stage rule up to n, by brute force. */
test('Simon: optimal and minimax among all rules, by brute force', () => {
    const [p0, p1, alpha, beta] = [0.1, 0.35, 0.1, 0.2];
    const law = new Map<string, number[]>();
    const of = (n: number, p: number) => {
        const key = `${n} ${p}`;
        const found = law.get(key) ?? masses(n, p);
        law.set(key, found);
        return found;
    };
    const rejection = (n1: number, r1: number, n: number, r: number, p: number) => {
        let sum = 0;
        of(n1, p).forEach((first, x1) => {
            if (x1 <= r1) return;
            of(n - n1, p).forEach((second, x2) => {
                if (x1 + x2 > r) sum += first * second;
            });
        });
        return sum;
    };
    let optimal = Number.POSITIVE_INFINITY;
    let minimax = Number.POSITIVE_INFINITY;
    let smallest = 0;
    for (let n = 2; n <= 26; n++) {
        for (let n1 = 1; n1 < n; n1++) {
            for (let r1 = 0; r1 < n1; r1++) {
                const stop = of(n1, p0).reduce((sum, mass, x) => (x <= r1 ? sum + mass : sum), 0);
                const expected = n1 + (1 - stop) * (n - n1);
                for (let r = r1; r < n; r++) {
                    if (rejection(n1, r1, n, r, p0) > alpha) continue;
                    if (rejection(n1, r1, n, r, p1) < 1 - beta) break;
                    smallest ||= n;
                    optimal = Math.min(optimal, expected);
                    if (n === smallest) minimax = Math.min(minimax, expected);
                    break;
                }
            }
        }
    }
    const found = simonTwoStage({ p0, p1, alpha, beta, nmax: 26 });
    expect(found.minimax.n).toBe(smallest);
    expect(found.minimax.expectedN).toBeCloseTo(minimax, 10);
    expect(found.optimal.expectedN).toBeCloseTo(optimal, 10);
    for (const { n1, r1, n, r, actualAlpha, actualPower } of [found.optimal, found.minimax]) {
        expect(actualAlpha).toBeCloseTo(rejection(n1, r1, n, r, p0), 12);
        expect(actualPower).toBeCloseTo(rejection(n1, r1, n, r, p1), 12);
    }
});

test('interim looks: level and power by simulation of the partial sums', () => {
    const random = new Random(11);
    const informationRates = [0.25, 0.5, 0.8, 1];
    for (const kind of ['obrien-fleming', 'lan-demets-pocock'] as const) {
        const design = { shape: { kind }, informationRates, alpha: 0.05 };
        const { critical } = groupSequentialBoundaries(design);
        const { inflationFactor, expectedFactorH1 } = groupSequentialSize({ ...design, power: 0.8 });
        const drift = Math.sqrt(inflationFactor) * (upper(0.05) + 0.8416212335729143);
        const run = (theta: number) => {
            let sum = 0;
            let before = 0;
            for (const [k, t] of informationRates.entries()) {
                sum += random.normal(theta * (t - before), Math.sqrt(t - before));
                before = t;
                if (sum / Math.sqrt(t) >= critical[k]!) return { rejected: true, ended: t };
            }
            return { rejected: false, ended: 1 };
        };
        near(
            share(60_000, () => run(0).rejected),
            0.05,
            0.003,
        );
        let ended = 0;
        const power = share(60_000, () => {
            const end = run(drift);
            ended += end.ended;
            return end.rejected;
        });
        near(power, 0.8, 0.006);
        near((inflationFactor * ended) / 60_000, expectedFactorH1, 0.006);
    }
});

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

test('a predictive value against a goal: power by simulation', () => {
    const random = new Random(7);
    const input = { sensitivity: 0.85, specificity: 0.8, prevalence: 0.2, share: 0.4, alpha: 0.05, power: 0.8 };
    const goal = 0.42;
    const { diseased, nonDiseased } = predictiveValueSize({ ...input, value: 'ppv', goal });
    const power = share(3000, () => {
        const tp = random.binomial(diseased, 0.85);
        const tn = random.binomial(nonDiseased, 0.8);
        // A lower limit of a two-sided 90 % interval is one-sided at 5 %.
        const { lower } = predictiveValue({
            value: 'ppv',
            tp,
            diseased,
            tn,
            nonDiseased,
            prevalence: 0.2,
            level: 0.9,
            method: 'logit',
        });
        return lower > goal;
    });
    // The same simulation in Python (numpy, 200,000 repetitions): 0.8436; the logarithm is not quite normal.
    near(power, 0.8436, 0.025);
});

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

test('likelihood ratio: Simel’s interval covers by simulation', () => {
    const random = new Random(13);
    const truth = 0.85 / 0.2;
    const covered = share(20_000, () => {
        const tp = random.binomial(120, 0.85);
        const fp = random.binomial(150, 0.2);
        const { lower, upper: high } = positiveLikelihoodRatio({ cells: { tp, fn: 120 - tp, fp, tn: 150 - fp } });
        return lower <= truth && truth <= high;
    });
    near(covered, 0.95, 0.01);
});

test('clusters: the interval by the effective size covers where one of independent units does not', () => {
    const random = new Random(14);
    const patients = 60;
    const covered = share(6000, () => {
        const clusters = Array.from({ length: patients }, () => {
            const n = 1 + Math.floor(random.uniform() * 4);
            // A patient's own chance, 0.8 on average: beta-like mixture of two points.
            const p = random.uniform() < 0.8 ? 0.9 : 0.4;
            return { n, x: random.binomial(n, p) };
        });
        const { lower, upper: high } = clusteredProportion({ clusters, method: 'wilson' });
        return lower <= 0.8 && 0.8 <= high;
    });
    near(covered, 0.95, 0.015);
});

test('predictive values of two methods: level of the weighted score test by simulation', () => {
    const random = new Random(15);
    // Both methods: Se 0.8, Sp 0.8, agreeing more than by chance; prevalence 0.3.
    const positiveCells = [0.7, 0.1, 0.1, 0.1];
    const negativeCells = [0.1, 0.1, 0.1, 0.7];
    const draw = (n: number, shares: readonly number[]) => {
        const counts = [0, 0, 0, 0];
        for (let i = 0; i < n; i++) counts[random.category(shares)]!++;
        return { a: counts[0]!, b: counts[1]!, c: counts[2]!, d: counts[3]! };
    };
    const level = share(6000, () => {
        const sick = random.binomial(400, 0.3);
        const found = comparePredictiveValues({
            diseased: draw(sick, positiveCells),
            nonDiseased: draw(400 - sick, negativeCells),
        });
        return found.ppvWeightedScore.p <= 0.05;
    });
    near(level, 0.05, 0.01);
});
