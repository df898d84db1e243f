/** Two limits of an interval. */
export interface Limits {
    lower: number;
    upper: number;
}

/**
 * Limits of one method.
 * @param x successes, 0 ≤ x ≤ n, whole or not.
 * @param n trials.
 * @param tail probability outside each limit: (1 − level) / 2 two-sided, 1 − level one-sided.
 */
export type LimitsFunction = (x: number, n: number, tail: number) => Limits;
