import { exactly } from '../distribution/binomial.js';
import { smallestInteger } from '../search/smallest-integer.js';
import type { TwoGroups } from './two-proportions-method.js';

/** P(X1 = k | X1 + X2 = m): hypergeometric, from three binomial probabilities at the most likely parameter. */
export function hypergeometric(k: number, n1: number, n2: number, m: number): number {
    if (k < Math.max(0, m - n2) || k > Math.min(n1, m)) return 0;
    const p = m / (n1 + n2);
    if (m === 0 || m === n1 + n2) return 1;
    return (exactly(k, n1, p) * exactly(m - k, n2, p)) / exactly(m, n1 + n2, p);
}

/** P(X1 ≥ x1 | margins): one-sided p-value of Fisher's exact test. Terms below 1e-17 of the sum are left out. */
export function fisherGreater({ x1, n1, x2, n2 }: TwoGroups): number {
    const m = x1 + x2;
    if (x1 <= modeOf(n1, n2, m)) return Math.max(0, 1 - lowerTail(x1 - 1, n1, n2, m));
    return upperTail(x1, n1, n2, m);
}

function modeOf(n1: number, n2: number, m: number): number {
    return Math.floor(((n1 + 1) * (m + 1)) / (n1 + n2 + 2));
}

/** P(X1 ≥ k | margins), for k at or above the mode. */
function upperTail(k: number, n1: number, n2: number, m: number): number {
    const highest = Math.min(n1, m);
    if (k > highest) return 0;
    let term = hypergeometric(k, n1, n2, m);
    let sum = term;
    for (let j = k; j < highest && term > sum * 1e-17; j++) {
        term *= ((n1 - j) * (m - j)) / ((j + 1) * (n2 - m + j + 1));
        sum += term;
    }
    return Math.min(1, sum);
}

/** P(X1 ≤ k | margins), for k below the mode. */
function lowerTail(k: number, n1: number, n2: number, m: number): number {
    const lowest = Math.max(0, m - n2);
    if (k < lowest) return 0;
    let term = hypergeometric(k, n1, n2, m);
    let sum = term;
    for (let j = k; j > lowest && term > sum * 1e-17; j--) {
        term *= (j * (n2 - m + j)) / ((n1 - j + 1) * (m - j + 1));
        sum += term;
    }
    return Math.min(1, sum);
}

/**
 * Two-sided p-value: all tables no likelier than the observed one; ties within 1e-7 count, as in R. Probabilities rise
 * to the mode and fall after it, so these tables are two tails, and their inner ends are found by bisection.
 */
export function fisherTwoSided({ x1, n1, x2, n2 }: TwoGroups): number {
    const m = x1 + x2;
    const [lowest, mode, highest] = [Math.max(0, m - n2), modeOf(n1, n2, m), Math.min(n1, m)];
    const limit = hypergeometric(x1, n1, n2, m) * (1 + 1e-7);
    const unlikely = (k: number) => hypergeometric(k, n1, n2, m) <= limit;
    if (unlikely(mode)) return 1;
    const likelyFrom = smallestInteger(k => !unlikely(k), lowest, mode)!;
    const unlikelyFrom = smallestInteger(unlikely, mode, highest) ?? highest + 1;
    return Math.min(1, lowerTail(likelyFrom - 1, n1, n2, m) + upperTail(unlikelyFrom, n1, n2, m));
}
