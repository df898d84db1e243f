import { checkFromBelow, checkWithin } from '../core/check.js';
import { checkScores } from './auc-interval.js';
import { rising, type Scores } from './placements.js';

/** A point of an empirical ROC curve. */
export interface RocCorner {
    readonly falsePositiveRate: number;
    readonly truePositiveRate: number;
    /** Results at or above it count as positive; +∞ at the origin. */
    readonly threshold: number;
}

/**
 * Corners of the empirical ROC curve from (0, 0) to (1, 1), in rising order (Fawcett 2006, Pattern Recognition Letters
 * 27: 861-874). Equal scores of both classes make a slanting step.
 * @param tolerance 0: every corner. Above 0: corners are left out as long as the line through the others stays within
 *   this distance of each corner in both rates; those that are given stand where they are.
 * @throws StatisticsError unless both classes hold at least two scores, 0 ≤ tolerance < 1.
 */
export function rocCorners(scores: Scores, tolerance = 0): RocCorner[] {
    checkScores(scores);
    checkFromBelow('tolerance', tolerance, 0, 1);
    const positive = rising(scores.positive);
    const negative = rising(scores.negative);
    const m = positive.length;
    const n = negative.length;
    const origin = { falsePositiveRate: 0, truePositiveRate: 0, threshold: Number.POSITIVE_INFINITY };
    const kept: RocCorner[] = [origin];
    let pending: RocCorner | undefined;
    const take = (corner: RocCorner): void => {
        if (pending && distance(kept.at(-1)!, corner) > tolerance) kept.push(pending);
        pending = corner;
    };
    let before: RocCorner = origin;
    let point: RocCorner | undefined;
    let i = m;
    let j = n;
    while (i > 0 || j > 0) {
        const threshold = Math.max(i > 0 ? positive[i - 1]! : -Infinity, j > 0 ? negative[j - 1]! : -Infinity);
        while (i > 0 && positive[i - 1] === threshold) i--;
        while (j > 0 && negative[j - 1] === threshold) j--;
        const next = { falsePositiveRate: (n - j) / n, truePositiveRate: (m - i) / m, threshold };
        if (point && turns(before, point, next)) {
            take(point);
            before = point;
        }
        point = next;
    }
    take(point!);
    kept.push(point!);
    return kept;
}

/** Whether the curve turns at a point; a straight run has corners at its ends only. */
function turns(before: RocCorner, point: RocCorner, after: RocCorner): boolean {
    const straight = (rate: 'falsePositiveRate' | 'truePositiveRate'): boolean =>
        before[rate] === point[rate] && point[rate] === after[rate];
    return !straight('falsePositiveRate') && !straight('truePositiveRate');
}

function distance(a: RocCorner, b: RocCorner): number {
    return Math.max(b.falsePositiveRate - a.falsePositiveRate, b.truePositiveRate - a.truePositiveRate);
}

/**
 * The point of the curve at a threshold: shares of the classes at or above it.
 * @throws StatisticsError unless both classes hold a score, and threshold is a number; it may be infinite.
 */
export function rocPointAt({ positive, negative }: Scores, threshold: number): RocCorner {
    checkScores({ positive, negative }, 1);
    checkWithin('threshold', threshold, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    const share = (values: ArrayLike<number>): number => {
        let count = 0;
        for (let i = 0; i < values.length; i++) if (values[i]! >= threshold) count++;
        return count / values.length;
    };
    return { falsePositiveRate: share(negative), truePositiveRate: share(positive), threshold };
}
