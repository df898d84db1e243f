import { StatisticsError } from '../core/statistics-error.js';
import { atLeast, exactly } from '../distribution/binomial.js';
import { type CheckedComparison, comparisonSizes } from './comparison-sizes.js';
import { fisherGreater } from './fisher.js';

const maximalGroup = 5000;

/**
 * Power of Fisher's one-sided test in the direction of the expected difference, n cases in each group:
 * Σ P(X2 = x2) · P(X1 ≥ c(x2)), c(x2) the smallest x1 with a p-value ≤ tail. c never falls with x2.
 * Outcomes with probability below 1e-17 are left out.
 */
export function fisherPower(higher: number, lower: number, tail: number, n: number): number {
    let power = 0;
    let critical = 0;
    let started = false;
    for (let x2 = 0; x2 <= n; x2++) {
        const probability = exactly(x2, n, lower);
        if (probability < 1e-17) continue;
        if (!started) critical = x2;
        started = true;
        while (critical <= n && fisherGreater({ x1: critical, n1: n, x2, n2: n }) > tail) critical++;
        if (critical > n) break;
        power += probability * atLeast(critical, n, higher);
    }
    return power;
}

/**
 * First and stable cases a group. The power moves like a saw below the corrected z size; it is computed for each n
 * from the uncorrected size, which Fisher's test never undercuts by more than 10 %, to 15 % above the corrected one.
 */
export function fisherSizes(facts: CheckedComparison): { first: number; stable: number } {
    const { p1, p2, alpha, sides, power } = facts;
    const higher = Math.max(p1, p2);
    const lower = Math.min(p1, p2);
    const reaches = (n: number) => fisherPower(higher, lower, alpha / sides, n) >= power;
    const from = Math.max(1, Math.floor(comparisonSizes['z-pooled'](facts) * 0.9) - 5);
    const to = Math.ceil(comparisonSizes['z-pooled-cc'](facts) * 1.15) + 5;
    if (to > maximalGroup) {
        throw new StatisticsError('p1', p1, {
            ru: `значение дальше от p2: точный критерий Фишера вычисляется не более чем для ${maximalGroup} случаев в группе`,
            en: `a value further from p2: Fisher's exact test is computed for at most ${maximalGroup} cases a group`,
        });
    }
    let stable = to;
    while (stable > from && reaches(stable - 1)) stable--;
    let first = from;
    while (first < stable && !reaches(first)) first++;
    return { first, stable };
}
