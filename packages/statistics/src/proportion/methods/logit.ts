import { upperZ } from '../../distribution/normal.js';
import type { Limits } from './limits.js';

/** Wald's interval of ln(p/q), turned back; 0 < x < n. */
export function logit(x: number, n: number, tail: number): Limits {
    const centre = Math.log(x / (n - x));
    const half = upperZ(tail) * Math.sqrt(n / x / (n - x));
    return { lower: 1 / (1 + Math.exp(half - centre)), upper: 1 / (1 + Math.exp(-half - centre)) };
}
