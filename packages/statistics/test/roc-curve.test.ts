import { rocBand, rocCorners, rocPointAt } from '@trialwright/statistics';
import { describe, expect, test } from 'vitest';

/** Numbers in (0, 1), the same on every machine. */
function random(seed: number): () => number {
    let state = seed;
    return () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
    };
}

describe('corners of the empirical ROC curve', () => {
    // By hand: at or above 4 one diseased; 3 one of each; 2 one diseased; 1 two others.
    const scores = { positive: [4, 3, 2], negative: [3, 1, 1] };

    test('every corner, ties of both classes on a slant', () => {
        expect(rocCorners(scores)).toEqual([
            { falsePositiveRate: 0, truePositiveRate: 0, threshold: Number.POSITIVE_INFINITY },
            { falsePositiveRate: 0, truePositiveRate: 1 / 3, threshold: 4 },
            { falsePositiveRate: 1 / 3, truePositiveRate: 2 / 3, threshold: 3 },
            { falsePositiveRate: 1 / 3, truePositiveRate: 1, threshold: 2 },
            { falsePositiveRate: 1, truePositiveRate: 1, threshold: 1 },
        ]);
        expect(rocPointAt(scores, 2.5)).toEqual({ falsePositiveRate: 1 / 3, truePositiveRate: 2 / 3, threshold: 2.5 });
    });

    test('a straight run has corners at its ends only', () => {
        const corners = rocCorners({ positive: [9, 8, 7, 6], negative: [1, 2, 3] });
        expect(corners.map(({ falsePositiveRate, truePositiveRate }) => [falsePositiveRate, truePositiveRate])).toEqual(
            [
                [0, 0],
                [0, 1],
                [1, 1],
            ],
        );
    });

    test('thinned: few corners, none moved, none of those left out further away than the tolerance', () => {
        const next = random(7);
        const many = {
            positive: Array.from({ length: 20_000 }, () => next() ** 0.5),
            negative: Array.from({ length: 30_000 }, () => next()),
        };
        const all = rocCorners(many);
        const thin = rocCorners(many, 1 / 100);
        const known = new Set(all.map(({ threshold }) => threshold));
        expect(all.length).toBeGreaterThan(10_000);
        expect(thin.length).toBeLessThan(400);
        expect(thin.every(({ threshold }) => known.has(threshold))).toBe(true);
        expect(thin.at(-1)).toEqual(all.at(-1));
        let from = 0;
        for (const corner of all) {
            while (thin[from + 1]!.threshold > corner.threshold) from++;
            // Both ends of the stretch enclose the corner, and are not further apart than the tolerance, or it is an end.
            const gap = (one: typeof corner): number =>
                Math.max(
                    Math.abs(one.falsePositiveRate - corner.falsePositiveRate),
                    Math.abs(one.truePositiveRate - corner.truePositiveRate),
                );
            expect(Math.min(gap(thin[from]!), gap(thin[from + 1]!))).toBeLessThanOrEqual(1 / 100 + 1e-12);
        }
    });
});

describe('band of the sensitivity', () => {
    test('limits at the ends, and one by hand with R 4.2.2', () => {
        const scores = {
            positive: [3, 5, 6, 7, 8, 9, 10, 11, 12, 13],
            negative: Array.from({ length: 20 }, (_, i) => i / 2),
        };
        const [start, middle, end] = rocBand({ scores, rates: [0, 0.5, 1], level: 0.9 });
        // tail <- 1 - sqrt(.95). At 0.5 the largest k with qbeta(1 - tail, k + 1, 20 - k) <= .5 is 5, the smallest with
        // qbeta(tail, k, 21 - k) >= .5 is 15: scores above 7 (6 of 10), scores from 2.5 on (10 of 10).
        expect(middle!.lower).toBeCloseTo(0.263065996449, 10);
        expect(middle!.upper).toBe(1);
        expect(start!.lower).toBe(0);
        expect(end!.upper).toBe(1);
    });

    test('each pair of limits holds the true sensitivity at least as often as it says', () => {
        const next = random(1991);
        const rates = [0.05, 0.2, 0.5, 0.8];
        const runs = 2000;
        const covered = rates.map(() => 0);
        for (let run = 0; run < runs; run++) {
            // Non-diseased uniform, diseased the square root of a uniform: sensitivity at rate t is 1 − (1 − t)².
            const scores = {
                positive: Array.from({ length: 40 }, () => Math.sqrt(next())),
                negative: Array.from({ length: 60 }, () => next()),
            };
            rocBand({ scores, rates, level: 0.8 }).forEach(({ falsePositiveRate: t, lower, upper }, i) => {
                const truth = 1 - (1 - t) ** 2;
                if (lower <= truth && truth <= upper) covered[i]!++;
            });
        }
        for (const count of covered) expect(count / runs).toBeGreaterThan(0.8);
    });
});
