/** Tests of one proportion against a goal. Names, sources and advice: `methodInfo(id)`. */
export const oneSampleMethods = [
    'exact-binomial',
    'z-null-variance',
    'z-null-variance-cc',
    'z-alternative-variance',
    'arcsine-test',
] as const;

export type OneSampleMethod = (typeof oneSampleMethods)[number];

/** The goal and the level of a one-sample test. */
export interface OneSampleHypothesis {
    /** The goal, 0 < p0 < 1: H0 is p ≤ p0 if p1 > p0, p ≥ p0 if p1 < p0 (two-sided: p = p0). */
    p0: number;
    /** The expected proportion, 0 < p1 < 1 (power: 0 ≤ p1 ≤ 1), not p0. */
    p1: number;
    /** Level of the whole test, 0 < alpha < 1; two-sided: half of it in each tail. Default 0.025 one-sided, 0.05 two-sided. */
    alpha?: number;
    /** Default 1. */
    sides?: 1 | 2;
    /** Default `exact-binomial`. */
    method?: OneSampleMethod;
}

/** An exact test with a given n. */
export interface ExactDesign {
    n: number;
    /**
     * Critical value in the direction of p1: reject if X ≥ critical (p1 > p0) or X ≤ critical (p1 < p0).
     * n + 1 or −1: no result rejects.
     */
    critical: number;
    /** Two-sided: critical value of the other tail. */
    criticalOther?: number;
    /** P(reject | p0). */
    actualAlpha: number;
    /** P(reject | p1). */
    actualPower: number;
}
