import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** Φ(x). */
export function normalCdf(x: number): number {
    return cdf(x, 0, 1);
}

/** z with P(Z > z) = tail; from the tail itself, so that tails of 1e-8 lose no digits. */
export function upperZ(tail: number): number {
    return -quantile(tail, 0, 1);
}
