import { upperZ } from '../../distribution/normal.js';
import type { Limits } from './limits.js';

/** sin²(asin √((x + ⅜)/(n + ¾)) ± z/(2√n)) (Anscombe 1948); at the ends the angle may leave [0, π/2]. */
export function arcsine(x: number, n: number, tail: number): Limits {
    const angle = Math.asin(Math.sqrt((x + 0.375) / (n + 0.75)));
    const half = upperZ(tail) / (2 * Math.sqrt(n));
    return { lower: Math.sin(angle - half) ** 2, upper: Math.sin(angle + half) ** 2 };
}
