import { StatisticsError } from '../core/statistics-error.js';
import { atLeast, exactly } from '../distribution/binomial.js';
import { tie } from '../one-sample/critical-count.js';
import { smallestInteger } from '../search/smallest-integer.js';
import { type CheckedComparison, comparisonSizes } from './comparison-sizes.js';
import { EqualMargins } from './equal-margins.js';

const maximalGroup = 5000;

/** Powers of Fisher's one-sided test and of its randomised form. */
interface FisherPower {
    exact: number;
    /** Rejects with a probability on the border too, so that its level is the nominal one: never below `exact`. */
    randomised: number;
}

interface Proportions {
    higher: number;
    lower: number;
    tail: number;
}

/**
 * Power in the direction of the expected difference, n cases in each group: Σ P(X2 = x2) · P(X1 ≥ c(x2)), c(x2) the
 * smallest x1 with a p-value ≤ tail. c never falls with x2. Outcomes with probability below 1e-17 are left out.
 */
function fisherPower(
    { higher, lower, tail }: Proportions,
    n: number,
    law: EqualMargins,
    randomise: boolean,
): FisherPower {
    const bound = tail * (1 + tie);
    let exact = 0;
    let border = 0;
    let critical = -1;
    for (let x2 = 0; x2 <= n; x2++) {
        const probability = exactly(x2, n, lower);
        if (probability < 1e-17) continue;
        const before = critical < 0 ? x2 : critical;
        critical = before;
        while (critical <= n && law.tail(critical, n, critical + x2) > bound) critical++;
        exact += probability * atLeast(critical, n, higher);
        if (!randomise) continue;
        // With the same margin (x1 + 1, x2 − 1) rejects from here on and (x1, x2) does not: the border of that margin.
        for (let x1 = Math.max(0, before - 1); x1 < critical; x1++) {
            const margin = x1 + x2;
            const rejected = x1 === n || x2 === 0 ? 0 : law.tail(x1 + 1, n, margin);
            const share = Math.max(0, tail - rejected) / law.probability(x1, n, margin);
            border += probability * exactly(x1, n, higher) * Math.min(1, share);
        }
    }
    return { exact, randomised: exact + border };
}

/**
 * First and stable cases a group. The randomised test is uniformly most powerful unbiased, so its power grows with n
 * and bounds Fisher's: below its crossing of the target no n suffices. From there every n is computed, up to a little
 * beyond the size with continuity correction, about which Fisher's power moves like a saw (15 % beyond it for small
 * groups, less for large ones, where the teeth are small).
 */
export function fisherSizes(facts: CheckedComparison): { first: number; stable: number } {
    const { p1, p2, alpha, sides, power } = facts;
    const target = power * (1 - tie);
    const proportions = { higher: Math.max(p1, p2), lower: Math.min(p1, p2), tail: alpha / sides };
    const corrected = comparisonSizes['z-pooled-cc'](facts);
    const to = Math.ceil(corrected * (1 + 0.15 * Math.min(1, Math.sqrt(50 / corrected)))) + 5;
    if (to > maximalGroup) {
        throw new StatisticsError('p1', p1, {
            ru: `значение дальше от p2: точный критерий Фишера вычисляется не более чем для ${maximalGroup} случаев в группе`,
            en: `a value further from p2: Fisher's exact test is computed for at most ${maximalGroup} cases a group`,
        });
    }
    const law = new EqualMargins(to);
    const guess = comparisonSizes['z-pooled'](facts);
    const from = smallestInteger(n => fisherPower(proportions, n, law, true).randomised >= target, 1, to, guess) ?? to;
    const reaches = (n: number) => fisherPower(proportions, n, law, false).exact >= target;
    let stable = to;
    while (stable > from && reaches(stable - 1)) stable--;
    let first = from;
    while (first < stable && !reaches(first)) first++;
    return { first, stable };
}
