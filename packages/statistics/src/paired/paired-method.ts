/** Intervals of p1 − p2 where both methods read the same cases. */
export const pairedDifferenceMethods = [
    'tango',
    'newcombe-paired',
    'bonett-price',
    'agresti-min',
    'wald-paired',
    'wald-paired-cc',
] as const;
export type PairedDifferenceMethod = (typeof pairedDifferenceMethods)[number];

/** Sample sizes for paired proportions. */
export const pairedSizeMethods = ['connor', 'miettinen', 'mcnemar-exact', 'tango-score', 'wald-paired-size'] as const;
export type PairedSizeMethod = (typeof pairedSizeMethods)[number];

/** What a margin is for: method 1 is not worse by it, or the methods do not differ by it. */
export const marginKinds = ['non-inferiority', 'equivalence'] as const;
export type MarginKind = (typeof marginKinds)[number];

/** Cases by the results of methods 1 and 2; whole, ≥ 0, not all 0. */
export interface PairedTable {
    /** Both positive. */
    a: number;
    /** Only method 1 positive. */
    b: number;
    /** Only method 2 positive. */
    c: number;
    /** Both negative. */
    d: number;
}
