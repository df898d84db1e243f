import { upperZ } from '../distribution/normal.js';
import type { Limits } from '../proportion/methods/limits.js';
import { wilson } from '../proportion/methods/wilson.js';
import { findRoot } from '../search/find-root.js';
import { scoreOfDifference } from './score-difference.js';
import type { DifferenceMethod, TwoGroups } from './two-proportions-method.js';

/** Limits of p1 − p2; `tail` is the probability beyond each. */
export type DifferenceLimits = (data: TwoGroups, tail: number) => Limits;

function wald({ x1, n1, x2, n2 }: TwoGroups, tail: number): Limits {
    const p1 = x1 / n1;
    const p2 = x2 / n2;
    const half = upperZ(tail) * Math.sqrt((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2);
    return { lower: p1 - p2 - half, upper: p1 - p2 + half };
}

/** Wald after one more success and one more failure in each group, cut at ±1 (Agresti, Caffo 2000). */
function agrestiCaffo({ x1, n1, x2, n2 }: TwoGroups, tail: number): Limits {
    const limits = wald({ x1: x1 + 1, n1: n1 + 2, x2: x2 + 1, n2: n2 + 2 }, tail);
    return { lower: Math.max(-1, limits.lower), upper: Math.min(1, limits.upper) };
}

/** Square-and-add from the two Wilson intervals (Newcombe 1998, method 10). */
function newcombe({ x1, n1, x2, n2 }: TwoGroups, tail: number): Limits {
    const one = wilson(x1, n1, tail);
    const two = wilson(x2, n2, tail);
    const p1 = x1 / n1;
    const p2 = x2 / n2;
    return {
        lower: p1 - p2 - Math.hypot(p1 - one.lower, two.upper - p2),
        upper: p1 - p2 + Math.hypot(one.upper - p1, p2 - two.lower),
    };
}

/** All differences whose score statistic is within ±z. */
function score(corrected: boolean): DifferenceLimits {
    return (data, tail) => {
        const z = upperZ(tail);
        const observed = data.x1 / data.n1 - data.x2 / data.n2;
        const at = (difference: number) => clamp(scoreOfDifference(data, difference, corrected));
        return {
            lower: observed <= -1 ? -1 : findRoot(difference => at(difference) - z, -1, observed),
            upper: observed >= 1 ? 1 : findRoot(difference => at(difference) + z, observed, 1),
        };
    };
}

function clamp(value: number): number {
    return Math.max(-1e9, Math.min(1e9, value));
}

export const differenceLimits: Readonly<Record<DifferenceMethod, DifferenceLimits>> = {
    'newcombe-difference': newcombe,
    'miettinen-nurminen': score(true),
    mee: score(false),
    'agresti-caffo': agrestiCaffo,
    'wald-difference': wald,
};
