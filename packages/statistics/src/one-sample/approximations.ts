import { normalCdf } from '../distribution/normal.js';
import { upperZ } from '../distribution/normal.js';
import type { CheckedHypothesis } from './check-hypothesis.js';

/** An approximate one-sample test: size before rounding, and power. */
export interface Approximation {
    size(hypothesis: CheckedHypothesis, power: number): number;
    power(hypothesis: CheckedHypothesis, n: number): number;
}

const deviation = (p: number) => Math.sqrt(p * (1 - p));
const quantiles = ({ alpha, sides }: CheckedHypothesis, power: number) => ({
    za: upperZ(alpha / sides),
    zb: upperZ(1 - power),
});

/** Variance of p0 under H0 and of p1 under H1 (Fleiss, Levin, Paik 2003). */
export const nullVariance: Approximation = {
    size(hypothesis, power) {
        const { p0, p1 } = hypothesis;
        const { za, zb } = quantiles(hypothesis, power);
        return (Math.max(0, za * deviation(p0) + zb * deviation(p1)) / (p1 - p0)) ** 2;
    },
    power({ p0, p1, alpha, sides }, n) {
        const reach = Math.abs(p1 - p0) * Math.sqrt(n) - upperZ(alpha / sides) * deviation(p0);
        return ratioCdf(reach, deviation(p1));
    },
};

/** The same with Fleiss's continuity correction. */
export const nullVarianceCc: Approximation = {
    size(hypothesis, power) {
        const n = nullVariance.size(hypothesis, power);
        const distance = Math.abs(hypothesis.p1 - hypothesis.p0);
        return n === 0 ? 0 : (n / 4) * (1 + Math.sqrt(1 + 2 / (n * distance))) ** 2;
    },
    power({ p0, p1, alpha, sides }, n) {
        const distance = Math.abs(p1 - p0) - 1 / (2 * n);
        const reach = distance * Math.sqrt(n) - upperZ(alpha / sides) * deviation(p0);
        return ratioCdf(reach, deviation(p1));
    },
};

/** Variance of p1 throughout: the Wald test (Chow, Shao, Wang 2008). */
export const alternativeVariance: Approximation = {
    size(hypothesis, power) {
        const { p0, p1 } = hypothesis;
        const { za, zb } = quantiles(hypothesis, power);
        return ((Math.max(0, za + zb) * deviation(p1)) / (p1 - p0)) ** 2;
    },
    power({ p0, p1, alpha, sides }, n) {
        const reach = Math.abs(p1 - p0) * Math.sqrt(n) - upperZ(alpha / sides) * deviation(p1);
        return ratioCdf(reach, deviation(p1));
    },
};

/** Cohen's h = 2 asin √p1 − 2 asin √p0. */
export function effectSize(p0: number, p1: number): number {
    return 2 * Math.asin(Math.sqrt(p1)) - 2 * Math.asin(Math.sqrt(p0));
}

/** Arcsine transformation (Cohen 1988); two-sided power counts both tails. */
export const arcsineTest: Approximation = {
    size(hypothesis, power) {
        const { za, zb } = quantiles(hypothesis, power);
        return (Math.max(0, za + zb) / effectSize(hypothesis.p0, hypothesis.p1)) ** 2;
    },
    power({ p0, p1, alpha, sides }, n) {
        const z = upperZ(alpha / sides);
        const shift = Math.abs(effectSize(p0, p1)) * Math.sqrt(n);
        return normalCdf(shift - z) + (sides === 2 ? normalCdf(-shift - z) : 0);
    },
};

/** Φ(a / s), where s = 0 makes a step. */
function ratioCdf(a: number, s: number): number {
    if (s > 0) return normalCdf(a / s);
    return a > 0 ? 1 : 0;
}

export const approximations = {
    'z-null-variance': nullVariance,
    'z-null-variance-cc': nullVarianceCc,
    'z-alternative-variance': alternativeVariance,
    'arcsine-test': arcsineTest,
} as const;
