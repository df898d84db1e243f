import { findRoot } from '../search/find-root.js';
import type { TwoGroups } from './two-proportions-method.js';

/**
 * Maximum-likelihood estimates under p1 − p2 = difference (Miettinen, Nurminen 1985; Farrington, Manning 1990).
 * The score is monotone in p2, so its root is bracketed; the cubic's closed form loses digits at double roots.
 */
export function constrainedByDifference(data: TwoGroups, difference: number): { p1: number; p2: number } {
    const { x1, n1, x2, n2 } = data;
    if (difference === 0) {
        const p = (x1 + x2) / (n1 + n2);
        return { p1: p, p2: p };
    }
    const low = Math.max(0, -difference);
    const high = Math.min(1, 1 - difference);
    if (high - low < 1e-15) return { p1: low + difference, p2: low };
    // Likelihood equations multiplied out, so that the ends need no limits.
    const score = (p2: number) => {
        const p1 = p2 + difference;
        const one = p1 * (1 - p1);
        const two = p2 * (1 - p2);
        return (x1 - n1 * p1) * two + (x2 - n2 * p2) * one;
    };
    const p2 = rootOfScore(score, low, high);
    return { p1: Math.min(1, Math.max(0, p2 + difference)), p2 };
}

/** At the ends the multiplied score may vanish without being the maximum: step inside before bracketing. */
function rootOfScore(score: (p: number) => number, low: number, high: number): number {
    const inside = (high - low) * 1e-12;
    const a = low + inside;
    const b = high - inside;
    if (score(a) <= 0) return low;
    if (score(b) >= 0) return high;
    return findRoot(score, a, b);
}
