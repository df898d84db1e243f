import { betaAbove, betaBelow } from '../../distribution/beta.js';
import { findRoot } from '../../search/find-root.js';
import { clopperPearson } from './clopper-pearson.js';
import type { Limits } from './limits.js';

/** Exact interval that counts half of the observed outcome's probability; inside Clopper-Pearson's. */
export function midP(x: number, n: number, tail: number): Limits {
    const outer = clopperPearson(x, n, tail);
    const inner = { lower: x === 0 ? 0 : x / n, upper: x === n ? 1 : x / n };
    return {
        lower: x === 0 ? 0 : findRoot(p => upperMid(p, x, n) - tail, outer.lower, inner.lower),
        upper: x === n ? 1 : findRoot(p => lowerMid(p, x, n) - tail, inner.upper, outer.upper),
    };
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
