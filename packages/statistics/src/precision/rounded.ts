import { maximalN } from '../core/check.js';
import { firstPass, lastFailure } from '../search/block-search.js';
import { smallestInteger } from '../search/smallest-integer.js';
import { type Solution, slack } from './at-expectation.js';
import type { PrecisionFacts } from './precision-facts.js';

/**
 * First and stable n with half-width ≤ distance at the whole x nearest to n·p.
 * The half-width falls with n and rises towards p̂ = ½, and p̂ is within 1/(2n) of p: this bounds blocks of n.
 */
export function solveRounded(facts: PrecisionFacts, distance: number): Solution | undefined {
    const { p, tail, limits } = facts;
    const bound = distance * (1 + slack);
    const half = (estimate: number, n: number) => {
        const { lower, upper } = limits(estimate * n, n, tail);
        return (upper - lower) / 2;
    };
    const widest = (low: number) => {
        const reach = 0.5 / low;
        if (Math.abs(p - 0.5) <= reach) return 0.5;
        return p > 0.5 ? p - reach : p + reach;
    };
    const narrowest = (low: number) => {
        const reach = 0.5 / low;
        return p > 0.5 ? Math.min(1, p + reach) : Math.max(0, p - reach);
    };
    const atNearest = (n: number) => {
        const { lower, upper } = limits(Math.floor(n * p + 0.5), n, tail);
        return (upper - lower) / 2;
    };
    const end = smallestInteger(n => half(widest(n), n) <= bound, 1, maximalN);
    if (end === undefined) return undefined;
    const passes = (n: number) => atNearest(n) <= bound;
    const last = lastFailure(1, end, low => half(widest(low), low) <= bound, passes);
    const first = firstPass(1, last, (low, high) => half(narrowest(low), high) > bound, passes) ?? last + 1;
    return { n: first, stable: last + 1, achieved: atNearest(first), achievedStable: atNearest(last + 1) };
}
