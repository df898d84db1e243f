import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** Φ(x). */
export function normalCdf(x: number): number {
    return cdf(x, 0, 1);
}

/**
 * z with P(Z > z) = tail. The library's quantile goes through 1 − 2·tail, which leaves of a tail of 1e-12 four digits:
 * small tails are refined by Halley's method on the tail itself.
 */
export function upperZ(tail: number): number {
    const first = -quantile(tail, 0, 1);
    if (!(tail > 0 && tail < 0.01)) return first;
    // Below 1e-17 the library gives infinity: a start from the density's logarithm.
    let z = tail < 1e-14 ? Math.sqrt(-2 * Math.log(tail) - Math.log(-4 * Math.PI * Math.log(tail))) : first;
    for (let i = 0; i < 4; i++) {
        const ratio = (normalCdf(-z) - tail) / (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI));
        const step = ratio / (1 + (z * ratio) / 2);
        z += step;
        if (Math.abs(step) <= 1e-15 * z) break;
    }
    return z;
}
