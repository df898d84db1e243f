import { upperZ } from '../../distribution/normal.js';
import { findRoot } from '../../search/find-root.js';
import type { Limits } from './limits.js';

/** All p whose deviance 2[ℓ(x/n) − ℓ(p)] is at most z². */
export function likelihoodRatio(x: number, n: number, tail: number): Limits {
    const z = upperZ(tail);
    return { lower: lowerLimit(x, n, z), upper: 1 - lowerLimit(n - x, n, z) };
}

function lowerLimit(x: number, n: number, z: number): number {
    if (x === 0 || z === 0) return x / n;
    const excess = (p: number) => deviance(x, n, p) - z * z;
    // With x far below 1 (planning) the root may lie below the smallest double.
    return excess(Number.MIN_VALUE) < 0 ? 0 : findRoot(excess, Number.MIN_VALUE, x / n);
}

function deviance(x: number, n: number, p: number): number {
    const successes = x === 0 ? 0 : x * Math.log(x / n / p);
    const failures = x === n ? 0 : (n - x) * (Math.log1p(-x / n) - Math.log1p(-p));
    return 2 * (successes + failures);
}
