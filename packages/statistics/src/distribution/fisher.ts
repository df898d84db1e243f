import cdf from '@stdlib/stats-base-dists-f-cdf';
import quantile from '@stdlib/stats-base-dists-f-quantile';
import { betaAbove } from './beta.js';

/** P(F > f) for Fisher's F with d1, d2 > 0 degrees of freedom. */
export function fisherAbove(f: number, d1: number, d2: number): number {
    return f <= 0 ? 1 : 1 - cdf(f, d1, d2);
}

/** f with P(F > f) = tail. */
export function fisherUpper(tail: number, d1: number, d2: number): number {
    return quantile(1 - tail, d1, d2);
}

/**
 * P(F' > f) for the noncentral F with noncentrality λ ≥ 0: a Poisson(λ/2) mixture of beta tails, summed outwards from
 * its largest weight until what is left cannot change the last digits (Johnson, Kotz, Balakrishnan 1995, ch. 30).
 */
export function noncentralFisherAbove(f: number, d1: number, d2: number, lambda: number): number {
    if (f <= 0) return 1;
    const x = (d1 * f) / (d1 * f + d2);
    const half = lambda / 2;
    const above = (j: number): number => betaAbove(x, d1 / 2 + j, d2 / 2);
    if (half === 0) return above(0);
    const mode = Math.floor(half);
    let weight = 1;
    let total = 0;
    let sum = 0;
    for (let j = mode; weight > 1e-18 || j < mode + 2; j++) {
        total += weight;
        sum += weight * above(j);
        weight *= half / (j + 1);
    }
    weight = mode / half;
    for (let j = mode - 1; j >= 0 && weight > 1e-18; j--) {
        total += weight;
        sum += weight * above(j);
        weight *= j / half;
    }
    return sum / total;
}
