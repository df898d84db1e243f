import { upperZ } from '../../distribution/normal.js';
import type { Limits } from './limits.js';
import { wald } from './wald.js';

/** Wald's interval after adding z²/2 successes and z²/2 failures; not cut at 0 and 1. */
export function agrestiCoull(x: number, n: number, tail: number): Limits {
    const z = upperZ(tail);
    return wald(x + (z * z) / 2, n + z * z, tail);
}

/** Wald's interval after adding two successes and two failures, whatever the level; cut at 0 and 1. */
export function plusFour(x: number, n: number, tail: number): Limits {
    const limits = wald(x + 2, n + 4, tail);
    return { lower: Math.max(0, limits.lower), upper: Math.min(1, limits.upper) };
}
