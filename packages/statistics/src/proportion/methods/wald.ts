import { upperZ } from '../../distribution/normal.js';
import type { Limits } from './limits.js';

/** p ± z √(pq/n), not cut at 0 and 1. */
export function wald(x: number, n: number, tail: number): Limits {
    const p = x / n;
    const half = upperZ(tail) * Math.sqrt((p * (n - x)) / n / n);
    return { lower: p - half, upper: p + half };
}

/** p ± (z √(pq/n) + 1/(2n)), cut at 0 and 1. Newcombe 1998, method 2. */
export function waldCc(x: number, n: number, tail: number): Limits {
    const limits = wald(x, n, tail);
    return { lower: Math.max(0, limits.lower - 0.5 / n), upper: Math.min(1, limits.upper + 0.5 / n) };
}
