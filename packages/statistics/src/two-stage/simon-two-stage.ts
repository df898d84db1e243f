import { checkInside, checkWhole } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { binomialMasses } from '../distribution/binomial-window.js';
import { explained } from './simon-steps.js';

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
    derivation: Derivation;
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
    const search = new Search(input);
    const smallest = smallestTotal(input, search, nmax);
    let minimax: Found | undefined;
    let optimal: Found | undefined;
    for (let n = smallest; n <= nmax; n++) {
        let least = Number.POSITIVE_INFINITY;
        for (let n1 = 1; n1 < n; n1++) {
            // The largest r1 that loses no more power than beta stops most often: no r1 costs fewer cases.
            const r1 = search.largestStop(n1);
            if (r1 < 0) continue;
            const bound = expectation(search, n1, n, r1);
            least = Math.min(least, bound);
            const wanted = Math.max(optimal?.expectedN ?? Number.POSITIVE_INFINITY, worthMinimax(minimax, n));
            if (bound >= wanted) continue;
            const design = bestAt(n, n1, r1, input, search, wanted);
            if (!design) continue;
            if (!minimax || (design.n === minimax.n && design.expectedN < minimax.expectedN)) minimax = design;
            if (!optimal || design.expectedN < optimal.expectedN) optimal = design;
        }
        // The bounds grow with n: from here on nothing is better.
        if (optimal && least >= optimal.expectedN) break;
    }
    if (!optimal || !minimax) {
        throw new StatisticsError('nmax', nmax, {
            ru: 'больше: такой план не найден',
            en: 'larger: no design was found',
        });
    }
    return { optimal: explained(input, optimal, 'simon-optimal'), minimax: explained(input, minimax, 'simon-minimax') };
}

type Found = Omit<SimonDesign, 'derivation'>;

/** Expected n below which a design with n cases would be the new minimax one. */
function worthMinimax(minimax: Found | undefined, n: number): number {
    if (!minimax) return Number.POSITIVE_INFINITY;
    return minimax.n === n ? minimax.expectedN : 0;
}

/** Remembers a row a number of cases. */
function remembered<T>(make: (n: number) => T): (n: number) => T {
    const rows: T[] = [];
    return n => {
        rows[n] ??= make(n);
        return rows[n];
    };
}

/** What is known of n cases with one proportion: P(X = k), P(X ≥ k) and P(X ≤ k). */
class Tables {
    /** k = 0…n. */
    readonly masses: (n: number) => Float64Array;
    /** k = 0…n + 1. */
    readonly tails: (n: number) => Float64Array;
    /** k = 0…n. */
    readonly below: (n: number) => Float64Array;

    constructor(p: number) {
        this.masses = remembered(n => binomialMasses(n, p));
        this.tails = remembered(n => {
            const masses = this.masses(n);
            const result = new Float64Array(n + 2);
            for (let k = n; k >= 0; k--) result[k] = result[k + 1]! + masses[k]!;
            return result;
        });
        this.below = remembered(n => {
            let sum = 0;
            return this.masses(n).map(mass => {
                sum += mass;
                return sum;
            });
        });
    }
}

/** Tables of the search, and the stops that lose no more power than beta. */
class Search {
    readonly null: Tables;
    readonly alternative: Tables;
    /** Largest r < n with P(X ≤ r | p1) ≤ beta; −1 if there is none. */
    readonly largestStop: (n: number) => number;

    constructor({ p0, p1, beta }: SimonInput) {
        this.null = new Tables(p0);
        this.alternative = new Tables(p1);
        this.largestStop = remembered(n => {
            const below = this.alternative.below(n);
            let r = -1;
            while (r + 1 < n && below[r + 1]! <= beta) r++;
            return r;
        });
    }
}

function expectation(search: Search, n1: number, n: number, r1: number): number {
    return n1 + (1 - search.null.below(n1)[r1]!) * (n - n1);
}

/**
 * No two-stage test of n cases is more powerful than the randomised most powerful test of n cases in one stage: below
 * the n that this one needs there is nothing to look for.
 */
function smallestTotal({ alpha, beta }: SimonInput, search: Search, nmax: number): number {
    for (let n = 2; n <= nmax; n++) {
        const [tail0, tail1] = [search.null.tails(n), search.alternative.tails(n)];
        let c = 0;
        while (c <= n && tail0[c]! > alpha) c++;
        const share = c === 0 ? 0 : Math.min(1, (alpha - tail0[c]!) / search.null.masses(n)[c - 1]!);
        const power = tail1[c]! + (c === 0 ? 0 : share * search.alternative.masses(n)[c - 1]!);
        if (power >= (1 - beta) * (1 - 1e-9)) return n;
    }
    return nmax + 1;
}

/**
 * Best design with n and n1: the largest r1, and so the smallest expected n, for which some r keeps both errors. No r
 * above the one-stage test's has the power; where that one does not keep the level, no smaller r and no smaller r1 do.
 */
function bestAt(
    n: number,
    n1: number,
    largest: number,
    { alpha, beta }: SimonInput,
    search: Search,
    wanted: number,
): Found | undefined {
    const [first0, first1] = [search.null.masses(n1), search.alternative.masses(n1)];
    const [tail0, tail1] = [search.null.tails(n - n1), search.alternative.tails(n - n1)];
    const most = search.largestStop(n);
    for (let r1 = largest; r1 >= 0; r1--) {
        const expectedN = expectation(search, n1, n, r1);
        if (expectedN >= wanted) return undefined;
        if (rejection(most, r1, n1, first0, tail0) > alpha) return undefined;
        let r = most;
        while (r > r1 && rejection(r - 1, r1, n1, first0, tail0) <= alpha) r--;
        const actualPower = rejection(r, r1, n1, first1, tail1);
        if (actualPower < 1 - beta) continue;
        const actualAlpha = rejection(r, r1, n1, first0, tail0);
        return { r1, n1, r, n, expectedN, earlyStop: search.null.below(n1)[r1]!, actualAlpha, actualPower };
    }
    return undefined;
}

/** P(X1 > r1 and X1 + X2 > r). */
function rejection(r: number, r1: number, n1: number, first: Float64Array, tail: Float64Array): number {
    let sum = 0;
    for (let x = r1 + 1; x <= n1; x++) sum += first[x]! * (tail[Math.max(0, r + 1 - x)] ?? 0);
    return sum;
}
