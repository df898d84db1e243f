import type { Placements } from './placements.js';

/** Sample covariance of two vectors of equal length n, divided by n: covariance of their means. */
function covarianceOfMeans(a: Float64Array, b: Float64Array): number {
    const n = a.length;
    let meanA = 0;
    let meanB = 0;
    for (let i = 0; i < n; i++) {
        meanA += a[i]!;
        meanB += b[i]!;
    }
    meanA /= n;
    meanB /= n;
    let sum = 0;
    for (let i = 0; i < n; i++) sum += (a[i]! - meanA) * (b[i]! - meanB);
    return sum / (n - 1) / n;
}

/** Sample variances of the placements of both classes, the parts of DeLong's variance. */
export function placementVariances({ positive, negative }: Placements): { positive: number; negative: number } {
    return {
        positive: covarianceOfMeans(positive, positive) * positive.length,
        negative: covarianceOfMeans(negative, negative) * negative.length,
    };
}

/**
 * Covariance of two areas measured on the same cases (DeLong, DeLong, Clarke-Pearson 1988); of one with itself, its
 * variance. Needs two cases of each class.
 */
export function delongCovariance(a: Placements, b: Placements): number {
    return covarianceOfMeans(a.positive, b.positive) + covarianceOfMeans(a.negative, b.negative);
}

/** The same by the jackknife over cases (Efron 1982), as RJafroc does. */
export function jackknifeCovariance(a: Placements, b: Placements): number {
    const left = leftOut(a);
    const right = leftOut(b);
    const n = left.length;
    return covarianceOfMeans(left, right) * (n - 1) * (n - 1);
}

/** The area without each case in turn. */
function leftOut({ auc, positive, negative }: Placements): Float64Array {
    const m = positive.length;
    const n = negative.length;
    const values = new Float64Array(m + n);
    for (let i = 0; i < m; i++) values[i] = (m * auc - positive[i]!) / (m - 1);
    for (let j = 0; j < n; j++) values[m + j] = (n * auc - negative[j]!) / (n - 1);
    return values;
}
