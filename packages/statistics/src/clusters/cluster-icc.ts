import { type ClusterCount, totalsOf } from './cluster-counts.js';

export interface ClusterIcc {
    /** May be negative. */
    estimate: number;
    /** Mean cluster size that the analysis of variance uses. */
    n0: number;
    /** 1 + (n0 − 1) · ICC would be the classic one; this is 1 + (Σn²/N − 1) · ICC for unequal clusters. */
    designEffect: number;
}

/**
 * Intracluster correlation of a binary outcome by the analysis of variance (Fleiss 1981; Donner 1986, International
 * Statistical Review 54: 67-82).
 * @throws StatisticsError if there are fewer than two clusters, or all have one unit.
 */
export function clusterIcc(clusters: readonly ClusterCount[]): ClusterIcc {
    const { K, N, p } = totalsOf(clusters);
    const between = clusters.reduce((sum, { n, x, times = 1 }) => sum + times * n * (x / n - p) ** 2, 0) / (K - 1);
    const within = clusters.reduce((sum, { n, x, times = 1 }) => sum + times * x * (1 - x / n), 0) / (N - K);
    const squares = clusters.reduce((sum, { n, times = 1 }) => sum + times * n * n, 0);
    const n0 = (N - squares / N) / (K - 1);
    const estimate = (between - within) / (between + (n0 - 1) * within);
    return { estimate, n0, designEffect: 1 + (squares / N - 1) * estimate };
}
