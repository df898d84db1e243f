import { checkInside } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import { isRepetition } from './cluster-counts.js';
import { normalCdf, upperZ } from '../distribution/normal.js';

/** Units of one cluster (patient, or case read by several), and the sum of their differences between two methods. */
export interface DifferenceCluster {
    /** Above 0. */
    readonly n: number;
    /** −n ≤ d ≤ n. */
    readonly d: number;
    /** How many clusters have these counts; default 1. */
    readonly times?: number;
}

export interface ClusteredDifference {
    /** Σd / Σn. */
    estimate: number;
    standardError: number;
    lower: number;
    upper: number;
    /** Against a difference of `nullDifference`: z, and the one-sided p of "above" it; absent where the error is 0. */
    z?: number;
    pAbove?: number;
}

/**
 * Difference of two paired shares of units that come in clusters, by the ratio estimator with variance
 * K/(K−1) Σ(d − n D)²/N² and a normal interval (Obuchowski 1998, Statistics in Medicine 17: 1495-1507).
 * @param input `level`: 0 < level < 1, default 0.95; `nullDifference`: −1 < value < 1, default 0.
 * @throws StatisticsError if there are fewer than two clusters, or an argument is outside its range.
 */
export function clusteredDifference(input: {
    clusters: readonly DifferenceCluster[];
    level?: number;
    nullDifference?: number;
}): ClusteredDifference {
    const { clusters, level = 0.95, nullDifference = 0 } = input;
    checkInside('level', level, 0, 1);
    checkInside('nullDifference', nullDifference, -1, 1);
    const sum = (value: (cluster: DifferenceCluster) => number): number =>
        clusters.reduce((total, cluster) => total + (cluster.times ?? 1) * value(cluster), 0);
    const K = sum(() => 1);
    if (K < 2 || clusters.some(cluster => !isLegal(cluster))) {
        throw new StatisticsError('clusters', K, {
            ru: 'не менее двух кластеров, в каждом n > 0, −n ≤ d ≤ n, повторений не менее 1',
            en: 'at least two clusters, each with n > 0, −n ≤ d ≤ n, and one repetition at least',
        });
    }
    const N = sum(({ n }) => n);
    const estimate = sum(({ d }) => d) / N;
    const squares = sum(({ n, d }) => (d - n * estimate) ** 2);
    const standardError = Math.sqrt((K / (K - 1)) * squares) / N;
    const half = upperZ((1 - level) / 2) * standardError;
    const limits = { estimate, standardError, lower: estimate - half, upper: estimate + half };
    if (standardError === 0) return limits;
    const z = (estimate - nullDifference) / standardError;
    return { ...limits, z, pAbove: normalCdf(-z) };
}

function isLegal({ n, d, times = 1 }: DifferenceCluster): boolean {
    return n > 0 && Number.isFinite(n) && Math.abs(d) <= n + 1e-9 && isRepetition(times);
}
