import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** Variance of an area A with m diseased and n non-diseased (Hanley, McNeil 1982, Radiology 143: 29-36). */
export function hanleyMcneilVariance(auc: number, m: number, n: number): number {
    const q1 = auc / (2 - auc);
    const q2 = (2 * auc * auc) / (1 + auc);
    return (auc * (1 - auc) + (m - 1) * (q1 - auc * auc) + (n - 1) * (q2 - auc * auc)) / (m * n);
}

/**
 * Variance of an area times the number of diseased, for planning, under the binormal model with `ratio` non-diseased
 * for each diseased (Obuchowski 1994; Obuchowski, McClish 1997, Statistics in Medicine 16: 1529-1542). The factor
 * 1.414 is theirs, and pROC's: not √2.
 */
export function obuchowskiVariance(auc: number, ratio: number): number {
    // biome-ignore lint/suspicious/noApproximativeNumericConstant: the published factor, see above
    const a = quantile(auc, 0, 1) * 1.414;
    return 0.0099 * Math.exp((-a * a) / 2) * (5 * a * a + 8 + (a * a + 8) / ratio);
}
