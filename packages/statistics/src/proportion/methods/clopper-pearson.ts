import { betaLowerQuantile, betaUpperQuantile } from '../../distribution/beta.js';
import type { Limits } from './limits.js';

/** Exact interval: quantiles of Beta(x, n − x + 1) and Beta(x + 1, n − x). */
export function clopperPearson(x: number, n: number, tail: number): Limits {
    return {
        lower: x === 0 ? 0 : betaLowerQuantile(tail, x, n - x + 1),
        upper: x === n ? 1 : betaUpperQuantile(tail, x + 1, n - x),
    };
}
