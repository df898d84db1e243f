import { BinomialWindow } from '../distribution/binomial-window.js';
import { tie } from '../one-sample/critical-count.js';
import { FisherCritical } from './fisher-critical.js';
import type { FixedMargins } from './fixed-margins.js';

/** Powers of Fisher's one-sided test and of its randomised form. */
export interface FisherPower {
    exact: number;
    /** Rejects with a probability on the border too, so that its level is the nominal one: never below `exact`. */
    randomised: number;
}

/** The group with the higher expected proportion is group 1. */
export interface FisherTest {
    higher: number;
    lower: number;
    /** Level in the direction of the expected difference. */
    tail: number;
}

/**
 * Power in the direction of the expected difference: Σ P(X2 = x2) · P(X1 ≥ c(x2)), c(x2) the smallest x1 with a
 * p-value ≤ tail. c never falls with x2. Outcomes with probability below 1e-17 are left out.
 */
export function fisherPower(
    { higher, lower, tail }: FisherTest,
    n1: number,
    n2: number,
    law: FixedMargins,
    randomise: boolean,
): FisherPower {
    const bound = tail * (1 + tie);
    let exact = 0;
    let border = 0;
    let critical = -1;
    const group1 = new BinomialWindow(n1, higher);
    const group2 = new BinomialWindow(n2, lower, 1e-17);
    const walk = new FisherCritical(law, bound, n1, n2, group2.from);
    for (let x2 = group2.from; x2 <= group2.to; x2++) {
        const probability = group2.at(x2);
        const before = critical < 0 ? Math.floor((x2 * n1) / n2) : critical;
        critical = walk.next(x2);
        exact += probability * group1.atLeast(critical);
        if (!randomise) continue;
        // With the same margin (x1 + 1, x2 − 1) rejects from here on and (x1, x2) does not: the border of that margin.
        for (let x1 = Math.max(0, before - 1); x1 < critical; x1++) {
            const mass = group1.at(x1);
            if (mass === 0) continue;
            const margin = x1 + x2;
            const rejected = x1 === n1 || x2 === 0 ? 0 : law.tail(x1 + 1, n1, n2, margin);
            const share = Math.max(0, tail - rejected) / law.probability(x1, n1, n2, margin);
            border += probability * mass * Math.min(1, share);
        }
    }
    return { exact, randomised: exact + border };
}
