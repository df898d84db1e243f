import { groupSequentialBoundaries, groupSequentialSize, simonTwoStage } from '@trialwright/statistics';
import { expect, test } from 'vitest';
import { Random } from '../support/random.js';
import { masses, near, share, upper } from '../support/repetitions.js';

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
