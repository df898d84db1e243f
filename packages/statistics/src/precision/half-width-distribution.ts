import { maximalN } from '../core/check.js';
import { atMost, exactly } from '../distribution/binomial.js';
import { upperZ } from '../distribution/normal.js';
import { downwards } from '../one-sample/direction.js';
import { firstPass, lastFailure } from '../search/block-search.js';
import { smallestInteger } from '../search/smallest-integer.js';
import { tie } from '../one-sample/critical-count.js';
import { type Solution, slack } from './at-expectation.js';
import type { PrecisionFacts } from './precision-facts.js';

function halfWidth({ limits, tail }: PrecisionFacts, x: number, n: number): number {
    const { lower, upper } = limits(x, n, tail);
    return (upper - lower) / 2;
}

/** E[(U − L)/2 | p]; outcomes with probability below 1e-18 are left out. */
export function expectedHalfWidth(facts: PrecisionFacts, n: number): number {
    const mode = Math.min(n, Math.floor((n + 1) * facts.p));
    let sum = 0;
    for (const step of [1, -1]) {
        for (let x = step === 1 ? mode : mode - 1; x >= 0 && x <= n; x += step) {
            const probability = exactly(x, n, facts.p);
            if (probability < 1e-18) break;
            sum += probability * halfWidth(facts, x, n);
        }
    }
    return sum;
}

/** Smallest n with E[(U − L)/2 | p] ≤ distance; the guess makes use of E falling with √n. */
export function solveExpected(facts: PrecisionFacts, distance: number): Solution | undefined {
    const bound = distance * (1 + slack);
    // With so many cases the mean is that of the expected outcome: what this cannot reach is not searched for.
    if (halfWidth(facts, maximalN * facts.p, maximalN) > 2 * bound) return undefined;
    const known = new Map<number, number>();
    const expected = (n: number) => {
        const value = known.get(n) ?? expectedHalfWidth(facts, n);
        known.set(n, value);
        return value;
    };
    let guess = clamp((upperZ(facts.tail) ** 2 * facts.p * (1 - facts.p)) / distance ** 2);
    for (let i = 0; i < 3; i++) guess = clamp(guess * (expected(guess) / distance) ** 2);
    const n = smallestInteger(m => expected(m) <= bound, 1, maximalN, guess);
    return n === undefined ? undefined : { n, stable: n, achieved: expected(n), achievedStable: expected(n) };
}

function clamp(n: number): number {
    return Math.min(maximalN, Math.max(1, Math.ceil(n)));
}

/**
 * First and stable n with P((U − L)/2 ≤ distance | p) ≥ assurance.
 *
 * The half-width rises towards x = n/2 and falls with n, so it is short enough for at most a(n) successes or at most
 * a(n) failures, and a(n) never falls with n. Hence over a block from low to high
 * P(count_high ≤ a(low)) ≤ P(count_n ≤ a(n)) ≤ P(count_low ≤ a(high)) for successes and for failures.
 * Once the half-width at x = n/2 is short enough, so are all.
 */
export function solveAssuredHalfWidth(
    facts: PrecisionFacts,
    distance: number,
    assurance: number,
): Solution | undefined {
    const bound = distance * (1 + slack);
    const target = assurance * (1 - tie);
    const outermost = largestShort(facts, bound);
    const within = (count: number, n: number) =>
        2 * count >= n - 1 ? 1 : atMost(count, n, facts.p) + downwards.atMost(count, n, facts.p);
    const probability = (n: number) => within(outermost(n), n);
    const end = smallestInteger(n => halfWidth(facts, n / 2, n) <= bound, 1, maximalN);
    if (end === undefined) return undefined;
    const passes = (n: number) => probability(n) >= target;
    const last = lastFailure(1, end, (low, high) => within(outermost(low), high) >= target, passes);
    const first = firstPass(1, last, (low, high) => within(outermost(high), low) < target, passes) ?? last + 1;
    return { n: first, stable: last + 1, achieved: probability(first), achievedStable: probability(last + 1) };
}

/** Largest x ≤ n/2 with a half-width ≤ bound; −1 if there is none. */
function largestShort(facts: PrecisionFacts, bound: number): (n: number) => number {
    const z = upperZ(facts.tail);
    let shift = 0;
    return n => {
        const half = Math.floor(n / 2);
        const short = (x: number) => halfWidth(facts, x, n) <= bound;
        const k = (n * bound * bound) / (z * z);
        const centre = k >= 0.25 ? half : n * (0.5 - Math.sqrt(0.25 - k));
        const start = Math.min(half, Math.max(0, Math.round(centre + shift)));
        // "Not short" stays true as x grows towards n/2.
        const firstLong = smallestInteger(x => !short(x), 0, half, start) ?? half + 1;
        if (centre > 0 && centre < half) shift = firstLong - 1 - centre;
        return firstLong - 1;
    };
}
