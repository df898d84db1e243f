/** Intervals of p1 − p2 in two independent groups. */
export const differenceMethods = [
    'newcombe-difference',
    'miettinen-nurminen',
    'mee',
    'agresti-caffo',
    'wald-difference',
] as const;
export type DifferenceMethod = (typeof differenceMethods)[number];

/** Intervals of p1 / p2 in two independent groups. */
export const ratioMethods = ['koopman', 'katz'] as const;
export type RatioMethod = (typeof ratioMethods)[number];

/** Sample sizes for two independent groups. */
export const twoProportionsMethods = [
    'z-pooled',
    'z-pooled-cc',
    'z-unpooled',
    'farrington-manning',
    'fisher-exact',
    'exact-unconditional',
    'arcsine-two-sample',
    'z-unpooled-conservative',
] as const;
export type TwoProportionsMethod = (typeof twoProportionsMethods)[number];

/** Successes and cases of two independent groups. */
export interface TwoGroups {
    /** Whole, 0 ≤ x1 ≤ n1. */
    x1: number;
    n1: number;
    /** Whole, 0 ≤ x2 ≤ n2. */
    x2: number;
    n2: number;
}
