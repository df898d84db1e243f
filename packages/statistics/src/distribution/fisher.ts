import gammaln from '@stdlib/math-base-special-gammaln';
import { betaAbove, betaBelow, betaLowerQuantile, betaUpperQuantile } from './beta.js';

/** P(F > f) for Fisher's F with d1, d2 > 0 degrees of freedom; from the tail itself, so that a small one keeps its digits. */
export function fisherAbove(f: number, d1: number, d2: number): number {
    if (f <= 0) return 1;
    return d1 * f > d2
        ? betaBelow(d2 / (d2 + d1 * f), d2 / 2, d1 / 2)
        : betaAbove((d1 * f) / (d2 + d1 * f), d1 / 2, d2 / 2);
}

/** f with P(F > f) = tail. */
export function fisherUpper(tail: number, d1: number, d2: number): number {
    // d1 F / (d1 F + d2) is beta; of it and its complement the smaller one has all digits.
    const share = betaUpperQuantile(tail, d1 / 2, d2 / 2);
    if (share < 0.5) return (d2 * share) / (d1 * (1 - share));
    const rest = betaLowerQuantile(tail, d2 / 2, d1 / 2);
    return (d2 * (1 - rest)) / (d1 * rest);
}

/**
 * P(F' > f) for the noncentral F with noncentrality λ ≥ 0: a Poisson(λ/2) mixture of beta tails, summed outwards from
 * its largest weight until what is left cannot change the last digits (Johnson, Kotz, Balakrishnan 1995, ch. 30). One
 * tail is computed, the others follow by P(B(a + 1, b) > x) = P(B(a, b) > x) + x^a (1 − x)^b / (a B(a, b)).
 */
export function noncentralFisherAbove(f: number, d1: number, d2: number, lambda: number): number {
    if (f <= 0) return 1;
    const x = (d1 * f) / (d1 * f + d2);
    const half = lambda / 2;
    const b = d2 / 2;
    if (half === 0) return betaAbove(x, d1 / 2, b);
    const mode = Math.floor(half);
    const start = d1 / 2 + mode;
    const above = betaAbove(x, start, b);
    const logStep = start * Math.log(x) + b * Math.log1p(-x) - logBeta(start, b) - Math.log(start);
    const step = Math.exp(logStep);
    let total = 0;
    let sum = 0;
    let tail = above;
    let increment = step;
    let weight = 1;
    for (let j = mode, a = start; weight > 1e-18 || j < mode + 2; j++, a++) {
        total += weight;
        sum += weight * tail;
        weight *= half / (j + 1);
        tail = Math.min(1, tail + increment);
        increment *= (x * (a + b)) / (a + 1);
    }
    tail = above;
    increment = step;
    weight = mode / half;
    for (let j = mode - 1, a = start; j >= 0 && weight > 1e-18; j--, a--) {
        increment *= a / (x * (a - 1 + b));
        tail = Math.max(0, tail - increment);
        total += weight;
        sum += weight * tail;
        weight *= j / half;
    }
    return sum / total;
}

function logBeta(a: number, b: number): number {
    return gammaln(a) + gammaln(b) - gammaln(a + b);
}
