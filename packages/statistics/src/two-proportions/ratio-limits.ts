import { upperZ } from '../distribution/normal.js';
import type { Limits } from '../proportion/methods/limits.js';
import { findRoot } from '../search/find-root.js';
import type { DifferenceLimits } from './difference-limits.js';
import type { RatioMethod, TwoGroups } from './two-proportions-method.js';

/** exp(ln(p̂1/p̂2) ± z √(1/x1 − 1/n1 + 1/x2 − 1/n2)); 0 or ∞ where a count is 0 (Katz 1978). */
function katz({ x1, n1, x2, n2 }: TwoGroups, tail: number): Limits {
    if (x1 === 0 || x2 === 0) return { lower: 0, upper: Number.POSITIVE_INFINITY };
    const half = upperZ(tail) * Math.sqrt(1 / x1 - 1 / n1 + 1 / x2 - 1 / n2);
    const ratio = x1 / n1 / (x2 / n2);
    return { lower: ratio * Math.exp(-half), upper: ratio * Math.exp(half) };
}

/** All ratios whose score statistic is within ±z (Koopman 1984). */
function koopman(data: TwoGroups, tail: number): Limits {
    const { x1, n1, x2, n2 } = data;
    const z = upperZ(tail);
    const at = (log: number) => scoreOfRatio(data, Math.exp(log));
    const observed = x1 === 0 || x2 === 0 ? undefined : Math.log(x1 / n1 / (x2 / n2));
    const reach = 60;
    return {
        lower: x1 === 0 ? 0 : Math.exp(findRoot(log => at(log) - z, -reach, observed ?? reach)),
        upper: x2 === 0 ? Number.POSITIVE_INFINITY : Math.exp(findRoot(log => at(log) + z, observed ?? -reach, reach)),
    };
}

/** (p̂1 − φ p̂2) / √(p̃1 q̃1/n1 + φ² p̃2 q̃2/n2) with the estimates under p1 = φ p2. */
export function scoreOfRatio({ x1, n1, x2, n2 }: TwoGroups, ratio: number): number {
    const one = (n1 + x2) * ratio;
    const two = n2 + x1;
    // The smaller root of (n1 + n2) φ p² − (one + two) p + x1 + x2 = 0; its discriminant is a sum, so nothing cancels.
    const discriminant = (one - two) ** 2 + 4 * ratio * (n1 - x1) * (n2 - x2);
    const p2 = Math.min(1, 1 / ratio, (2 * (x1 + x2)) / (one + two + Math.sqrt(discriminant)));
    const p1 = Math.min(1, ratio * p2);
    const variance = (p1 * (1 - p1)) / n1 + (ratio * ratio * p2 * (1 - p2)) / n2;
    const distance = x1 / n1 - (ratio * x2) / n2;
    if (variance <= 0) return distance === 0 ? 0 : Math.sign(distance) * 1e9;
    return distance / Math.sqrt(variance);
}

export const ratioLimits: Readonly<Record<RatioMethod, DifferenceLimits>> = { koopman, katz };
