import { checkOneOf } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';

/** Ways to judge several hypotheses together. */
export const multiplicityMethods = [
    'bonferroni',
    'holm',
    'hochberg',
    'hommel',
    'sidak',
    'holm-sidak',
    'benjamini-hochberg',
    'benjamini-yekutieli',
    'fixed-sequence',
    'intersection-union',
] as const;

export type MultiplicityMethod = (typeof multiplicityMethods)[number];

/** Positions of values in rising order. */
function order(p: readonly number[]): number[] {
    return p.map((_, i) => i).sort((a, b) => p[a]! - p[b]!);
}

/** From the smallest p up: each at least the one before. */
function stepDown(p: readonly number[], adjusted: (value: number, rank: number) => number): number[] {
    const result = new Array<number>(p.length);
    let largest = 0;
    order(p).forEach((index, rank) => {
        largest = Math.max(largest, adjusted(p[index]!, rank));
        result[index] = Math.min(1, largest);
    });
    return result;
}

/** From the largest p down: each at most the one before. */
function stepUp(p: readonly number[], adjusted: (value: number, rank: number) => number): number[] {
    const result = new Array<number>(p.length);
    let smallest = 1;
    const rising = order(p);
    for (let rank = p.length - 1; rank >= 0; rank--) {
        smallest = Math.min(smallest, adjusted(p[rising[rank]!]!, rank));
        result[rising[rank]!] = smallest;
    }
    return result;
}

/** Hommel 1988, by the algorithm of Wright 1992. */
function hommel(p: readonly number[]): number[] {
    const k = p.length;
    const rising = order(p);
    const sorted = rising.map(index => p[index]!);
    let q = new Array<number>(k).fill(Math.min(...sorted.map((value, i) => (k * value) / (i + 1))));
    const result = [...q];
    for (let m = k - 1; m >= 2; m--) {
        const first = sorted.slice(0, k - m + 1);
        const last = sorted.slice(k - m + 1);
        const q1 = Math.min(...last.map((value, i) => (m * value) / (i + 2)));
        q = [...first.map(value => Math.min(m * value, q1)), ...last.map(() => 0)];
        for (let i = k - m + 1; i < k; i++) q[i] = q[k - m]!;
        for (let i = 0; i < k; i++) result[i] = Math.max(result[i]!, q[i]!);
    }
    const out = new Array<number>(k);
    rising.forEach((index, rank) => {
        out[index] = Math.max(result[rank]!, sorted[rank]!);
    });
    return out;
}

/**
 * p-values adjusted for their number: a hypothesis is rejected at level α if its adjusted p is at most α.
 * `fixed-sequence` takes the order as given; `intersection-union` gives all the largest (co-primary: all must succeed).
 * Bonferroni; Holm 1979; Hochberg 1988; Hommel 1988; Šidák 1967; Benjamini, Hochberg 1995; Benjamini, Yekutieli 2001.
 * @throws StatisticsError if there is none, or one is outside [0, 1].
 */
export function adjustPValues(p: readonly number[], method: MultiplicityMethod): number[] {
    checkOneOf('method', method, multiplicityMethods);
    const k = p.length;
    if (k === 0 || p.some(value => !(value >= 0 && value <= 1))) {
        throw new StatisticsError('p', p.join('; '), {
            ru: 'хотя бы одно, каждое от 0 до 1',
            en: 'at least one, each from 0 to 1',
        });
    }
    switch (method) {
        case 'bonferroni':
            return p.map(value => Math.min(1, k * value));
        case 'sidak':
            return p.map(value => sidak(value, k));
        case 'holm':
            return stepDown(p, (value, rank) => (k - rank) * value);
        case 'holm-sidak':
            return stepDown(p, (value, rank) => sidak(value, k - rank));
        case 'hochberg':
            return stepUp(p, (value, rank) => (k - rank) * value);
        case 'benjamini-hochberg':
            return stepUp(p, (value, rank) => (k * value) / (rank + 1));
        case 'benjamini-yekutieli': {
            const harmonic = p.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
            return stepUp(p, (value, rank) => (harmonic * k * value) / (rank + 1));
        }
        case 'hommel':
            return hommel(p);
        case 'fixed-sequence': {
            let largest = 0;
            return p.map(value => {
                largest = Math.max(largest, value);
                return largest;
            });
        }
        case 'intersection-union':
            return p.map(() => Math.max(...p));
    }
}

/** 1 − (1 − p)^k without loss for small p. */
function sidak(value: number, k: number): number {
    return -Math.expm1(k * Math.log1p(-value));
}
