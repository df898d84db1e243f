import { exactly } from '../distribution/binomial.js';
import type { TwoGroups } from './two-proportions-method.js';

/** P(X1 = k | X1 + X2 = m): hypergeometric, from three binomial probabilities at the most likely parameter. */
export function hypergeometric(k: number, n1: number, n2: number, m: number): number {
    if (k < Math.max(0, m - n2) || k > Math.min(n1, m)) return 0;
    const p = m / (n1 + n2);
    if (m === 0 || m === n1 + n2) return 1;
    return (exactly(k, n1, p) * exactly(m - k, n2, p)) / exactly(m, n1 + n2, p);
}

/** P(X1 ≥ x1 | margins): one-sided p-value of Fisher's exact test. Terms below 1e-17 of the sum are left out. */
export function fisherGreater({ x1, n1, x2, n2 }: TwoGroups): number {
    const m = x1 + x2;
    const highest = Math.min(n1, m);
    const mode = Math.floor(((n1 + 1) * (m + 1)) / (n1 + n2 + 2));
    if (x1 <= mode) return Math.max(0, 1 - lowerTail(x1 - 1, n1, n2, m));
    let term = hypergeometric(x1, n1, n2, m);
    let sum = term;
    for (let k = x1; k < highest && term > sum * 1e-17; k++) {
        term *= ((n1 - k) * (m - k)) / ((k + 1) * (n2 - m + k + 1));
        sum += term;
    }
    return Math.min(1, sum);
}

/** P(X1 ≤ k | margins), for k below the mode. */
function lowerTail(k: number, n1: number, n2: number, m: number): number {
    const lowest = Math.max(0, m - n2);
    if (k < lowest) return 0;
    let term = hypergeometric(k, n1, n2, m);
    let sum = term;
    for (let j = k; j > lowest && term > sum * 1e-17; j--) {
        term *= (j * (n2 - m + j)) / ((n1 - j + 1) * (m - j + 1));
        sum += term;
    }
    return Math.min(1, sum);
}

/** Two-sided p-value: all tables no likelier than the observed one; ties within 1e-7 count, as in R. */
export function fisherTwoSided({ x1, n1, x2, n2 }: TwoGroups): number {
    const m = x1 + x2;
    const limit = hypergeometric(x1, n1, n2, m) * (1 + 1e-7);
    let sum = 0;
    for (let k = Math.max(0, m - n2); k <= Math.min(n1, m); k++) {
        const probability = hypergeometric(k, n1, n2, m);
        if (probability <= limit) sum += probability;
    }
    return Math.min(1, sum);
}
