import cdf from '@stdlib/stats-base-dists-t-cdf';
import quantile from '@stdlib/stats-base-dists-t-quantile';

/** P(T > t) for Student's t with ν > 0 degrees of freedom, whole or not. */
export function studentAbove(t: number, df: number): number {
    return cdf(-t, df);
}

/** t with P(T > t) = tail, 0 < tail < 1. */
export function studentUpper(tail: number, df: number): number {
    return -quantile(tail, df);
}
