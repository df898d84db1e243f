import { constrainedByDifference } from './constrained-difference.js';

/** Variance of p̂1 − p̂2 times n2. */
export function unitVariance({ p1, p2, ratio }: { p1: number; p2: number; ratio: number }): number {
    return (p1 * (1 - p1)) / ratio + p2 * (1 - p2);
}

/** Estimates under p1 − p2 = difference in the limit of the expected proportions. */
export function underDifference(
    { p1, p2, ratio }: { p1: number; p2: number; ratio: number },
    difference: number,
): { p1: number; p2: number } {
    // Proportions of a large imaginary sample with n1 = ratio, n2 = 1.
    return constrainedByDifference({ x1: p1 * ratio, n1: ratio, x2: p2, n2: 1 }, difference);
}
