import { StatisticsError } from '../core/statistics-error.js';

/** Units (lesions) of one cluster (patient), and how many of them are successes. */
export interface ClusterCount {
    /** Whole, ≥ 1. */
    readonly n: number;
    /** Whole, 0 ≤ x ≤ n. */
    readonly x: number;
    /** How many clusters have these counts; default 1. */
    readonly times?: number;
}

/** Sums over clusters. @throws StatisticsError if there are fewer than two, or a count is no count. */
export function totalsOf(clusters: readonly ClusterCount[]): { K: number; N: number; X: number; p: number } {
    const K = clusters.reduce((sum, { times = 1 }) => sum + times, 0);
    const ok =
        K >= 2 &&
        clusters.every(
            ({ n, x, times = 1 }) =>
                Number.isInteger(n) && n >= 1 && Number.isInteger(x) && x >= 0 && x <= n && isRepetition(times),
        );
    if (!ok) {
        throw new StatisticsError('clusters', K, {
            ru: 'не менее двух кластеров, в каждом целые 0 ≤ x ≤ n, n ≥ 1, повторений не менее 1',
            en: 'at least two clusters, each with whole 0 ≤ x ≤ n, n ≥ 1, and one repetition at least',
        });
    }
    const N = clusters.reduce((sum, { n, times = 1 }) => sum + n * times, 0);
    const X = clusters.reduce((sum, { x, times = 1 }) => sum + x * times, 0);
    return { K, N, X, p: X / N };
}

/** A number of clusters that are alike. */
export function isRepetition(times: number): boolean {
    return Number.isInteger(times) && times >= 1;
}
