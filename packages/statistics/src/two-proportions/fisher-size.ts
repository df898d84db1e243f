import { StatisticsError } from '../core/statistics-error.js';
import { tie } from '../one-sample/critical-count.js';
import { smallestInteger } from '../search/smallest-integer.js';
import { type CheckedComparison, comparisonSizes } from './comparison-sizes.js';
import { fisherPower } from './fisher-power.js';
import { FixedMargins } from './fixed-margins.js';

/** Largest group for which Fisher's test is computed. */
export const maximalGroup = 5000;

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
    const law = new FixedMargins(2 * to);
    const guess = comparisonSizes['z-pooled'](facts);
    const from =
        smallestInteger(n => fisherPower(proportions, n, n, law, true).randomised >= target, 1, to, guess) ?? to;
    const reaches = (n: number) => fisherPower(proportions, n, n, law, false).exact >= target;
    let stable = to;
    while (stable > from && reaches(stable - 1)) stable--;
    let first = from;
    while (first < stable && !reaches(first)) first++;
    return { first, stable };
}
