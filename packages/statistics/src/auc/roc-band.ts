import { checkInside, checkWithin } from '../core/check.js';
import { paper } from '../core/source.js';
import { atLeast, atMost } from '../distribution/binomial.js';
import { clopperPearson } from '../proportion/methods/clopper-pearson.js';
import { checkScores } from './auc-interval.js';
import { rising, type Scores } from './placements.js';

/** Limits of the sensitivity at a false-positive rate. */
export interface RocBandPoint {
    readonly falsePositiveRate: number;
    readonly lower: number;
    readonly upper: number;
}

/** Where the band comes from. */
export const rocBandSource = paper(
    'Hilgers 1991',
    'Hilgers R.A. Distribution-free confidence bounds for ROC curves. Methods of Information in Medicine 1991; 30: 96–101',
);

/**
 * Pointwise limits of the sensitivity at given false-positive rates, without assumptions on the distributions: the
 * threshold of each rate is bounded by order statistics of the non-diseased (a beta quantile), the sensitivity there by
 * Clopper and Pearson. Both fail with probability a = 1 − √(1 − α/2) at most and are independent, so each limit holds
 * with probability 1 − α/2 at least. Conservative, most of all with few or tied scores.
 * @param rates false-positive rates, 0 ≤ rate ≤ 1.
 * @param level confidence level 1 − α of each pair of limits, 0 < level < 1.
 * @throws StatisticsError if an argument is outside its range.
 */
export function rocBand({
    scores,
    rates,
    level = 0.95,
}: {
    scores: Scores;
    rates: readonly number[];
    level?: number;
}): RocBandPoint[] {
    checkScores(scores);
    for (const rate of rates) checkWithin('rates', rate, 0, 1);
    checkInside('level', level, 0, 1);
    const positive = rising(scores.positive);
    const negative = rising(scores.negative);
    const m = positive.length;
    const n = negative.length;
    const tail = 1 - Math.sqrt(1 - (1 - level) / 2);
    return rates.map(rate => {
        // A limit of Clopper and Pearson is beyond the rate where the rate makes the count too improbable: one value of the
        // distribution instead of its inverse.
        // Scores above the (k+1)-th highest of the non-diseased: their rate is at most `rate`, with confidence.
        const k = rate === 1 ? n : last(n, count => atMost(count, n, rate) <= tail);
        const above = k < 0 ? 0 : m - firstAbove(positive, k === n ? -Infinity : negative[n - 1 - k]!);
        // Scores from the k-th highest on: their rate is at least `rate`, with confidence.
        const most = Math.max(
            1,
            first(n, count => atLeast(count, n, rate) <= tail),
        );
        const from = most > n ? m : m - firstAtLeast(positive, negative[n - most]!);
        return {
            falsePositiveRate: rate,
            lower: k < 0 ? 0 : clopperPearson(above, m, tail).lower,
            upper: most > n ? 1 : clopperPearson(from, m, tail).upper,
        };
    });
}

/** Largest count 0 … n for which a falling property holds; −1 if none. */
function last(n: number, holds: (count: number) => boolean): number {
    let low = -1;
    let high = n + 1;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (holds(middle)) low = middle;
        else high = middle;
    }
    return low;
}

/** Smallest count 0 … n for which a rising property holds; n + 1 if none. */
function first(n: number, holds: (count: number) => boolean): number {
    return last(n, count => !holds(count)) + 1;
}

function firstAtLeast(values: Float64Array, value: number): number {
    return last(values.length - 1, i => values[i]! < value) + 1;
}

function firstAbove(values: Float64Array, value: number): number {
    return last(values.length - 1, i => values[i]! <= value) + 1;
}
