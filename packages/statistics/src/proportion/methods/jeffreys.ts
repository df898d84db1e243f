import { betaLowerQuantile, betaUpperQuantile } from '../../distribution/beta.js';
import type { Limits } from './limits.js';

/** Equal-tailed quantiles of Beta(x + ½, n − x + ½); 0 at x = 0 and 1 at x = n (Brown, Cai, DasGupta 2001). */
export function jeffreys(x: number, n: number, tail: number): Limits {
    return {
        lower: x === 0 ? 0 : betaLowerQuantile(tail, x + 0.5, n - x + 0.5),
        upper: x === n ? 1 : betaUpperQuantile(tail, x + 0.5, n - x + 0.5),
    };
}
