import { betaAbove, betaBelow } from '../../distribution/beta.js';
import { findRoot } from '../../search/find-root.js';
import { clopperPearson } from './clopper-pearson.js';
import type { Limits } from './limits.js';

/** Exact interval that counts half of the observed outcome's probability; inside Clopper-Pearson's. */
export function midP(x: number, n: number, tail: number): Limits {
    const outer = clopperPearson(x, n, tail);
    const estimate = x / n;
    const lower = (p: number) => upperMid(p, x, n) - tail;
    const upper = (p: number) => lowerMid(p, x, n) - tail;
    return {
        lower: x === 0 ? 0 : lower(estimate) > 0 ? findRoot(lower, outer.lower, estimate) : beyond(lower, estimate, 1),
        upper: x === n ? 1 : upper(estimate) > 0 ? findRoot(upper, estimate, outer.upper) : beyond(upper, estimate, 0),
    };
}

/** One-sided levels near and below ½ put a limit on the other side of the estimate. */
function beyond(excess: (p: number) => number, estimate: number, end: 0 | 1): number {
    return excess(end) <= 0 ? end : findRoot(excess, estimate, end);
}

/** P(X > x) + ½ P(X = x), 0 < x ≤ n. */
function upperMid(p: number, x: number, n: number): number {
    const above = x === n ? 0 : betaBelow(p, x + 1, n - x);
    return (betaBelow(p, x, n - x + 1) + above) / 2;
}

/** P(X < x) + ½ P(X = x), 0 ≤ x < n. */
function lowerMid(p: number, x: number, n: number): number {
    const below = x === 0 ? 0 : betaAbove(p, x, n - x + 1);
    return (betaAbove(p, x + 1, n - x) + below) / 2;
}
