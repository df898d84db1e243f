import { pairedPower, twoProportionsPower } from '@trialwright/statistics';
import { describe, expect, it } from 'vitest';
import { masses } from '../support/repetitions.js';

const tail = (values: readonly number[], from: number): number =>
    values.slice(Math.max(0, from)).reduceRight((sum, value) => sum + value, 0);

/** Smallest count from which on the tail is at most the level. */
const criticalOf = (values: readonly number[], level: number): number => {
    let c = values.length;
    while (c > 0 && tail(values, c - 1) <= level * (1 + 1e-11)) c--;
    return c;
};

describe('powers by recurrence equal those of the definition', () => {
    it.each([
        [1, 0.3, 0.1, 0.05],
        [40, 0.3, 0.1, 0.025],
        [150, 0.25, 0.2, 0.05],
        [300, 0.2, 0, 0.0625],
        [200, 0.5, 0.45, 0.5],
        [260, 0.4, 0.1, 1e-6],
    ])('McNemar, %d pairs, %d and %d, level %d', (n, p10, p01, alpha) => {
        let power = 0;
        masses(n, p10 + p01).forEach((weight, m) => {
            const c = criticalOf(masses(m, 0.5), alpha);
            const share = p10 / (p10 + p01);
            power += weight * (share === 1 ? Number(c <= m) : tail(masses(m, share), c));
        });
        expect(pairedPower({ p10, p01, n, alpha, method: 'mcnemar-exact' }).power).toBeCloseTo(power, 11);
    });

    it.each([
        [1, 1, 0.9, 0.1, 0.3],
        [80, 5, 0.7, 0.3, 0.2],
        [5, 80, 0.7, 0.3, 0.2],
        [60, 90, 0.8, 0.6, 0.025],
        [150, 150, 0.6, 0.5, 0.05],
        [130, 70, 0.3, 0.2, 0.4],
        [90, 120, 0.5, 0.2, 1e-6],
    ])('Fisher, groups of %d and %d, %d against %d, level %d', (n1, n2, p1, p2, alpha) => {
        const choose = (n: number): number[] => {
            let log = 0;
            return Array.from({ length: n + 1 }, (_, k) => {
                if (k > 0) log += Math.log((n - k + 1) / k);
                return log;
            });
        };
        const [one, two, both] = [choose(n1), choose(n2), choose(n1 + n2)];
        const rejects = (x1: number, x2: number): boolean => {
            const m = x1 + x2;
            let p = 0;
            for (let k = Math.min(n1, m); k >= x1; k--)
                if (m - k <= n2) p += Math.exp(one[k]! + two[m - k]! - both[m]!);
            return p <= alpha * (1 + 1e-11);
        };
        const [first, second] = [masses(n1, p1), masses(n2, p2)];
        let power = 0;
        for (let x1 = 0; x1 <= n1; x1++)
            for (let x2 = 0; x2 <= n2; x2++) if (rejects(x1, x2)) power += first[x1]! * second[x2]!;
        expect(twoProportionsPower({ p1, p2, n1, n2, alpha, method: 'fisher-exact' }).power).toBeCloseTo(power, 11);
    });
});
