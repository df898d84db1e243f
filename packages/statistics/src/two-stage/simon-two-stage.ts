import { checkInside, checkWhole } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import { exactly } from '../distribution/binomial.js';

export interface SimonInput {
    /** Proportion of no interest, 0 < p0 < p1. */
    p0: number;
    /** Proportion of interest, p0 < p1 < 1. */
    p1: number;
    /** One-sided level, 0 < alpha < 1. */
    alpha: number;
    /** 1 − power, 0 < beta < 1. */
    beta: number;
    /** Largest n that is tried, 1 ≤ nmax ≤ 500; default 200. */
    nmax?: number;
}

/** Stop after n1 cases if at most r1 respond; reject H0 after n cases if more than r do. */
export interface SimonDesign {
    r1: number;
    n1: number;
    r: number;
    n: number;
    /** Expected sample size under p0. */
    expectedN: number;
    /** Probability of stopping early under p0. */
    earlyStop: number;
    actualAlpha: number;
    actualPower: number;
}

export interface SimonTwoStage {
    /** Smallest expected n under p0. */
    optimal: SimonDesign;
    /** Smallest n, and among these the smallest expected n. */
    minimax: SimonDesign;
}

/**
 * Two-stage designs of a single arm: optimal and minimax (Simon 1989, Controlled Clinical Trials 10: 1-10).
 * @throws StatisticsError if an argument is outside its range, or no design up to nmax keeps both errors.
 */
export function simonTwoStage(input: SimonInput): SimonTwoStage {
    const { p0, p1, alpha, beta, nmax = 200 } = input;
    checkInside('p1', p1, 0, 1);
    checkInside('p0', p0, 0, p1);
    checkInside('alpha', alpha, 0, 1);
    checkInside('beta', beta, 0, 1);
    checkWhole('nmax', nmax, 1, 500);
    let minimax: SimonDesign | undefined;
    let optimal: SimonDesign | undefined;
    for (let n = 2; n <= nmax; n++) {
        // Even stopping at once costs at least n1 ≥ 1; a larger n cannot be optimal once E(N) of the best is below
        // every bound, but the bound is weak: the search is short enough without it.
        for (let n1 = 1; n1 < n; n1++) {
            if (optimal && minimax && n1 >= optimal.expectedN) break;
            const design = bestAt(n, n1, input, optimal?.expectedN ?? Number.POSITIVE_INFINITY, minimax);
            if (!design) continue;
            if (!minimax || (design.n === minimax.n && design.expectedN < minimax.expectedN)) minimax = design;
            if (!optimal || design.expectedN < optimal.expectedN) optimal = design;
        }
    }
    if (!optimal || !minimax) {
        throw new StatisticsError('nmax', nmax, {
            ru: 'больше: такой план не найден',
            en: 'larger: no design was found',
        });
    }
    return { optimal, minimax };
}

/** Best design with n and n1: the r1 with the smallest expected n for which some r keeps both errors. */
function bestAt(
    n: number,
    n1: number,
    { p0, p1, alpha, beta }: SimonInput,
    known: number,
    minimax: SimonDesign | undefined,
): SimonDesign | undefined {
    const first0 = masses(n1, p0);
    const first1 = masses(n1, p1);
    const tail0 = tails(n - n1, p0);
    const tail1 = tails(n - n1, p1);
    let best: SimonDesign | undefined;
    let earlyStop = 0;
    let missed = 0;
    for (let r1 = 0; r1 < n1; r1++) {
        earlyStop += first0[r1]!;
        missed += first1[r1]!;
        // Stopping early loses this power for good.
        if (missed > beta) break;
        const expectedN = n1 + (1 - earlyStop) * (n - n1);
        // Neither optimal nor minimax at this n: not worth the inner search.
        if (expectedN >= known && minimax && (minimax.n < n || expectedN >= minimax.expectedN)) continue;
        const r = smallestR(r1, n1, n, first0, tail0, alpha);
        const actualPower = rejection(r, r1, n1, first1, tail1);
        if (actualPower < 1 - beta) continue;
        if (!best || expectedN < best.expectedN) {
            const actualAlpha = rejection(r, r1, n1, first0, tail0);
            best = { r1, n1, r, n, expectedN, earlyStop, actualAlpha, actualPower };
        }
    }
    return best;
}

/** P(X = k), k = 0…n. */
function masses(n: number, p: number): Float64Array {
    return Float64Array.from({ length: n + 1 }, (_, k) => exactly(k, n, p));
}

/** P(X ≥ k), k = 0…n + 1. */
function tails(n: number, p: number): Float64Array {
    const result = new Float64Array(n + 2);
    for (let k = n; k >= 0; k--) result[k] = result[k + 1]! + exactly(k, n, p);
    return result;
}

/** P(X1 > r1 and X1 + X2 > r). */
function rejection(r: number, r1: number, n1: number, first: Float64Array, tail: Float64Array): number {
    let sum = 0;
    for (let x = r1 + 1; x <= n1; x++) sum += first[x]! * (tail[Math.max(0, r + 1 - x)] ?? 0);
    return sum;
}

/** The smallest r that keeps the level, by bisection: rejection falls as r rises. */
function smallestR(
    r1: number,
    n1: number,
    n: number,
    first0: Float64Array,
    tail0: Float64Array,
    alpha: number,
): number {
    let low = r1 - 1;
    let high = n;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (rejection(middle, r1, n1, first0, tail0) <= alpha) high = middle;
        else low = middle;
    }
    return high;
}
