import { atLeast, atMost } from '../distribution/binomial.js';

/**
 * Counts seen from the side towards which a test or a limit looks: successes if `up`, failures if not.
 * A count c of failures in n has P(Y ≥ c) = P(X ≤ n − c), so p near 0 and near 1 both keep their digits.
 */
export interface Direction {
    readonly up: boolean;
    /** P(count ≥ c) with success probability p. */
    atLeast(c: number, n: number, p: number): number;
    /** P(count ≤ c). */
    atMost(c: number, n: number, p: number): number;
    /** Successes of a count and back. */
    successes(count: number, n: number): number;
}

export const upwards: Direction = { up: true, atLeast, atMost, successes: count => count };

export const downwards: Direction = {
    up: false,
    atLeast: (c, n, p) => atMost(n - c, n, p),
    atMost: (c, n, p) => atLeast(n - c, n, p),
    successes: (count, n) => n - count,
};
