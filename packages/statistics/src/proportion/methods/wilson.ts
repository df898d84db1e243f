import { upperZ } from '../../distribution/normal.js';
import type { Limits } from './limits.js';

/** Score interval (Wilson 1927). The lower limit is taken from the product of the two, without cancellation. */
export function wilson(x: number, n: number, tail: number): Limits {
    const z = upperZ(tail);
    return { lower: scoreLower(x, n, z), upper: 1 - scoreLower(n - x, n, z) };
}

/** Smaller root of (x − np)² = z² n p (1 − p). */
function scoreLower(x: number, n: number, z: number): number {
    if (x === 0) return 0;
    const root = z * Math.sqrt(z * z + (4 * x * (n - x)) / n);
    const larger = (2 * x + z * z + root) / (2 * (n + z * z));
    return (x * x) / (n * (n + z * z)) / larger;
}

/** Score interval with continuity correction: Newcombe 1998, method 4; 0 at x = 0 and 1 at x = n. */
export function wilsonCc(x: number, n: number, tail: number): Limits {
    const z = upperZ(tail);
    return { lower: correctedLower(x, n, z), upper: 1 - correctedLower(n - x, n, z) };
}

function correctedLower(x: number, n: number, z: number): number {
    if (x === 0) return 0;
    const p = x / n;
    const q = (n - x) / n;
    const root = z * Math.sqrt(Math.max(0, z * z - 2 - 1 / n + 4 * p * (n * q + 1)));
    return Math.max(0, (2 * x + z * z - 1 - root) / (2 * (n + z * z)));
}
