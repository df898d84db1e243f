import { maximalN } from '../core/check.js';
import { firstPass, lastFailure } from '../search/block-search.js';
import { smallestInteger } from '../search/smallest-integer.js';
import { type CriticalCount, tie } from './critical-count.js';
import type { Direction } from './direction.js';

/**
 * A result is favourable if its count reaches the critical count. Two conditions on `critical`, with n + 1 standing
 * for every larger value: c(n) ≤ c(n + 1) ≤ c(n) + 1. They hold for exact tests and for the limits of intervals:
 * one more success and one more case never makes a favourable result unfavourable, nor does one failure less.
 */
export interface AssuredProblem {
    direction: Direction;
    critical: CriticalCount;
    /** Other tail of a two-sided test. */
    other?: { direction: Direction; critical: CriticalCount };
    /** Expected proportion. */
    p: number;
    /** P(favourable | p) to be reached. */
    target: number;
    /** True at n and every larger n only if the target is surely reached there; false at first, then true for ever. */
    surely: (n: number) => boolean;
}

/** P(favourable | p) with n cases. */
export function favourable(problem: AssuredProblem, n: number): number {
    const { direction, critical, other, p } = problem;
    const main = direction.atLeast(critical(n), n, p);
    return other ? main + other.direction.atLeast(other.critical(n), n, p) : main;
}

/**
 * Smallest n that reaches the target, and smallest n from which on every n does.
 *
 * Power moves like a saw, so neither can be bisected. But over a block from a to b, by c(a) ≤ c(n) ≤ c(b) and
 * n − c(n) ≥ a − c(a), and because counts of successes and of failures grow stochastically with n,
 *   P(count ≥ c(n)) ≥ P(count_a ≥ c(b)) and ≥ P(failures_b ≤ a − c(a)),
 *   P(count ≥ c(n)) ≤ P(count_b ≥ c(a)) and ≤ P(failures_a ≤ b − c(b)).
 * So one evaluation decides a block; blocks are as wide as their distance from the answer allows. Above the n where
 * `surely` holds nothing need be looked at.
 * @returns undefined if no n up to 10⁷ surely reaches the target.
 */
export function assuredSearch(problem: AssuredProblem): { first: number; stable: number } | undefined {
    const target = problem.target * (1 - tie);
    const end = smallestInteger(problem.surely, 1, maximalN);
    if (end === undefined) return undefined;
    const passes = (n: number) => favourable(problem, n) >= target;
    const last = lastFailure(1, end, (low, high) => blockAtLeast(problem, low, high) >= target, passes);
    const first = firstPass(1, last, (low, high) => blockAtMost(problem, low, high) < target, passes);
    return { first: first ?? last + 1, stable: last + 1 };
}

/** Counts of successes bound a block better where successes are rare, counts of failures where those are. */
function countsAreRare({ direction, p }: AssuredProblem): boolean {
    return direction.up ? p < 0.5 : p > 0.5;
}

/** No n in [low, high] has a smaller probability; the other tail only adds to it. */
export function blockAtLeast(problem: AssuredProblem, low: number, high: number): number {
    const { direction, critical, p } = problem;
    if (countsAreRare(problem)) return direction.atLeast(critical(high), low, p);
    const c = critical(low);
    // P(failures ≤ f) in `high` cases = P(count ≥ high − f).
    return c > low ? 0 : direction.atLeast(high - (low - c), high, p);
}

/** No n in [low, high] has a larger probability. */
function blockAtMost(problem: AssuredProblem, low: number, high: number): number {
    const { direction, critical, other, p } = problem;
    const rare = countsAreRare(problem);
    const tail = (side: { direction: Direction; critical: CriticalCount }, bySuccesses: boolean) => {
        if (bySuccesses) return side.direction.atLeast(side.critical(low), high, p);
        const c = side.critical(high);
        return c > high ? 0 : side.direction.atLeast(low - (high - c), low, p);
    };
    return tail({ direction, critical }, rare) + (other ? tail(other, !rare) : 0);
}
