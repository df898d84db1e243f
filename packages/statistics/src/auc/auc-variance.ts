import { checkInside, checkWithin } from '../core/check.js';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

/**
 * Variance of an area A with m diseased and n non-diseased (Hanley, McNeil 1982, Radiology 143: 29-36).
 * @param auc 0 ≤ A ≤ 1.
 * @param m diseased, > 0; not whole while a size is searched for.
 * @param n non-diseased, > 0.
 * @throws StatisticsError if an argument is outside its range.
 */
export function hanleyMcneilVariance(auc: number, m: number, n: number): number {
    checkWithin('auc', auc, 0, 1);
    checkInside('m', m, 0, Number.POSITIVE_INFINITY);
    checkInside('n', n, 0, Number.POSITIVE_INFINITY);
    const q1 = auc / (2 - auc);
    const q2 = (2 * auc * auc) / (1 + auc);
    return (auc * (1 - auc) + (m - 1) * (q1 - auc * auc) + (n - 1) * (q2 - auc * auc)) / (m * n);
}

/**
 * Variance of an area times the number of diseased, for planning, under the binormal model with `ratio` non-diseased
 * for each diseased (Obuchowski 1994; Obuchowski, McClish 1997, Statistics in Medicine 16: 1529-1542). The factor
 * 1.414 is theirs, and pROC's: not √2.
 * @param auc 0 < A < 1.
 * @param ratio > 0.
 * @throws StatisticsError if an argument is outside its range.
 */
export function obuchowskiVariance(auc: number, ratio: number): number {
    checkInside('auc', auc, 0, 1);
    checkInside('ratio', ratio, 0, Number.POSITIVE_INFINITY);
    // biome-ignore lint/suspicious/noApproximativeNumericConstant: the published factor, see above
    const a = quantile(auc, 0, 1) * 1.414;
    return 0.0099 * Math.exp((-a * a) / 2) * (5 * a * a + 8 + (a * a + 8) / ratio);
}
