import { exactly } from '../distribution/binomial.js';
import { tie } from '../one-sample/critical-count.js';
import { surelyPowerful } from '../one-sample/chernoff.js';
import { smallestInteger } from '../search/smallest-integer.js';
import { conditionalPowers } from './conditional-powers.js';

/** Largest n for which the exact test is computed. */
export const maximalCases = 100_000;

/**
 * First and stable n of the exact conditional McNemar test: the expectation of its power π(M) over the discordant
 * cases M ~ Bin(n, p10 + p01), right direction only.
 *
 * π moves like a saw. Its running maximum and its minimum over all larger m are monotone, so their expectations grow
 * with n, and no n below the first's or above the second's crossing of the target need be looked at.
 * @returns undefined if n exceeds 10⁵.
 */
export function mcnemarSizes(
    higher: number,
    lower: number,
    tail: number,
    power: number,
): { first: number; stable: number } | undefined {
    const psi = higher + lower;
    const share = higher / psi;
    const target = power * (1 - tie);
    const end = largestDiscordance(share, tail);
    const conditional = conditionalPowers(share, tail, end);
    const most = runningMaximum(conditional);
    const least = futureMinimum(conditional);
    const expected = (values: Float64Array, n: number) => expectation(values, n, psi);
    const guess = Math.ceil(end / psi / 4);
    const to = smallestInteger(n => expected(least, n) >= target, 1, maximalCases, guess);
    if (to === undefined) return undefined;
    const from = smallestInteger(n => expected(most, n) >= target, 1, to, to)!;
    const passes = (n: number) => expected(conditional, n) >= target;
    let stable = to;
    while (stable > from && passes(stable - 1)) stable--;
    let first = from;
    while (first < stable && !passes(first)) first++;
    return { first, stable };
}

/**
 * Power of the exact conditional test with n cases. Numbers of discordant cases so large that they never happen are
 * not looked at.
 */
export function mcnemarPower(higher: number, lower: number, tail: number, n: number): number {
    const psi = higher + lower;
    const most = Math.min(n, Math.ceil(n * psi + 10 * Math.sqrt(n * psi) + 50));
    return expectation(conditionalPowers(higher / psi, tail, most), n, psi);
}

/** From here on the test of m discordant cases surely has power 1 − 1e-12. */
function largestDiscordance(share: number, tail: number): number {
    if (share === 1) return Math.ceil(-Math.log2(tail)) + 2;
    return smallestInteger(surelyPowerful(0.5, share, tail, 1 - 1e-12), 1, maximalCases) ?? maximalCases;
}

function runningMaximum(values: Float64Array): Float64Array {
    let best = 0;
    return values.map(value => {
        best = Math.max(best, value);
        return best;
    });
}

function futureMinimum(values: Float64Array): Float64Array {
    let least = 1;
    return values
        .toReversed()
        .map(value => {
            least = Math.min(least, value);
            return least;
        })
        .reverse();
}

/** E[values(M)], M ~ Bin(n, psi); beyond the last value 1. Terms below 1e-18 are left out. */
function expectation(values: Float64Array, n: number, psi: number): number {
    const mode = Math.min(n, Math.floor((n + 1) * psi));
    const at = (m: number) => (m < values.length ? values[m]! : 1);
    const odds = psi / (1 - psi);
    const peak = exactly(mode, n, psi);
    let sum = peak * at(mode);
    for (let m = mode, mass = peak; m < n && mass > 1e-18; ) {
        mass *= ((n - m) / (m + 1)) * odds;
        m++;
        sum += mass * at(m);
    }
    for (let m = mode, mass = peak; m > 0 && mass > 1e-18; ) {
        mass *= m / ((n - m + 1) * odds);
        m--;
        sum += mass * at(m);
    }
    return sum;
}
