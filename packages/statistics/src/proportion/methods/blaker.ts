import { atLeast, atMost } from '../../distribution/binomial.js';
import { findRoot } from '../../search/find-root.js';
import { clopperPearson } from './clopper-pearson.js';
import type { Limits } from './limits.js';

/** Exact interval by Blaker's acceptability, inside Clopper-Pearson's; x whole. `tail` is half of 1 − level. */
export function blaker(x: number, n: number, tail: number): Limits {
    return { lower: lowerLimit(x, n, tail), upper: 1 - lowerLimit(n - x, n, tail) };
}

/**
 * The acceptability of p is P(X ≥ x) + P(X ≤ k), k the largest with P(X ≤ k) ≤ P(X ≥ x). It starts below 1 − level at
 * Clopper-Pearson's limit, where P(X ≥ x) = tail. While k stays it has one minimum and no maximum inside; where k
 * rises it jumps to 2 P(X ≥ x), which is at least 1 − level. So the limit is either the crossing before the
 * first rise or that rise.
 */
function lowerLimit(x: number, n: number, tail: number): number {
    if (x === 0) return 0;
    const start = clopperPearson(x, n, tail).lower;
    const k = largestNotAbove(atLeast(x, n, start), x, n, start);
    const excess = (p: number) => atLeast(x, n, p) + atMost(k, n, p) - 2 * tail;
    if (excess(start) >= 0) return start;
    const rise = findRoot(p => atMost(k + 1, n, p) - atLeast(x, n, p), start, 1);
    return excess(rise) >= 0 ? findRoot(excess, start, rise) : rise;
}

/** Largest k < x with P(X ≤ k | p) ≤ bound; −1 if there is none. */
function largestNotAbove(bound: number, x: number, n: number, p: number): number {
    let low = -1;
    let high = x;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (atMost(middle, n, p) <= bound) low = middle;
        else high = middle;
    }
    return low;
}
