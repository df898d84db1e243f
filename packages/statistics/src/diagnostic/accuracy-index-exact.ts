import { BinomialWindow } from '../distribution/binomial-window.js';
import { tie } from '../one-sample/critical-count.js';

/** A test of the sum of sensitivity and specificity by its Wald interval. */
export interface SumTest {
    sensitivity: number;
    specificity: number;
    /** Of the sum; the expected sum lies on the side that is to be shown. */
    goal: number;
    /** Normal quantile of the tail. */
    z: number;
}

/**
 * Power of the test with n1 diseased and n2 non-diseased, by enumeration of both binomials: it rejects where the sum of
 * the observed rates lies more than z standard errors, estimated from the data, beyond the goal. Outcomes with
 * probability below 1e-18 are left out.
 */
export function sumTestPower(test: SumTest, n1: number, n2: number): number {
    const { sensitivity, specificity, goal, z } = test;
    // To show that the sum is low is to show that the sum of the errors is high.
    const upwards = sensitivity + specificity > goal;
    const [se, sp, bound] = upwards ? [sensitivity, specificity, goal] : [1 - sensitivity, 1 - specificity, 2 - goal];
    const first = new BinomialWindow(n1, se);
    const second = new BinomialWindow(n2, sp);
    let power = 0;
    for (let x = first.from; x <= first.to; x++) {
        const p = x / n1;
        const variance = (p * (1 - p)) / n1;
        const rejects = (y: number): boolean => {
            const q = y / n2;
            return p + q - z * Math.sqrt(variance + (q * (1 - q)) / n2) > bound;
        };
        power += first.at(x) * probabilityOf(rejects, second, z);
    }
    return Math.min(1, power);
}

/** Above a few cases the lower limit rises with y, so that one border parts what rejects from what does not. */
function probabilityOf(rejects: (y: number) => boolean, window: BinomialWindow, z: number): number {
    if (window.from < (z * z) / 2) {
        let sum = 0;
        for (let y = window.from; y <= window.to; y++) if (rejects(y)) sum += window.at(y);
        return sum;
    }
    let low = window.from - 1;
    let high = window.to + 1;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (rejects(middle)) high = middle;
        else low = middle;
    }
    return window.atLeast(high);
}

/** Largest class for which the power is enumerated in a search; beyond it the normal formula is as good. */
export const largestEnumerated = 10_000;

/**
 * Smallest number of diseased from which on the power stays at least the target, with ⌈ratio · n⌉ non-diseased. The
 * power moves like a saw about a rising curve; it is looked at up to a number of cases with a margin of several teeth.
 * @param guess the normal formula's size.
 * @returns undefined if a class exceeds `largestEnumerated`.
 */
export function sumTestSize(test: SumTest, ratio: number, power: number, guess: number): number | undefined {
    const target = power * (1 - tie);
    const others = (n: number): number => Math.max(1, Math.ceil(n * ratio - 1e-9));
    const powerAt = (n: number): number => sumTestPower(test, n, others(n));
    const margin = (n: number): number => (1 - power) * Math.min(0.3, 6 / Math.sqrt(n + others(n)));
    let end = Math.max(1, Math.ceil(guess));
    const beyond = (): boolean => Math.max(end, others(end)) > largestEnumerated;
    while (!beyond() && powerAt(end) < target + margin(end)) end = Math.ceil(end * 1.02) + 1;
    end += Math.ceil(30 / Math.min(1, ratio));
    if (beyond()) return undefined;
    let stable = end;
    while (stable > 1 && powerAt(stable - 1) >= target) stable--;
    return stable;
}
