/** Designs in which means are compared. Names, sources and advice: `methodInfo(id)`. */
export const meanDesigns = ['t-one-sample', 't-paired', 't-two-groups', 'welch'] as const;

export type MeanDesign = (typeof meanDesigns)[number];

/** What is to be shown about the difference; all in the measure's own unit. */
export type MeanComparison =
    /** The difference is not 0, or on the side of the expected one. */
    | { kind: 'superiority' }
    /** Not worse by the margin or more, margin > 0; `better` tells which values are good. Default higher. */
    | { kind: 'non-inferiority'; margin: number; better?: 'higher' | 'lower' }
    /** |difference| < margin: two one-sided tests, each at alpha. */
    | { kind: 'equivalence'; margin: number };

export interface MeanHypothesis {
    design: MeanDesign;
    /** Expected difference: mean − goal; mean of the differences within pairs; mean of group 1 − mean of group 2. */
    difference: number;
    /** Expected standard deviation, > 0: of the values; of the differences within pairs; of each group (Welch: group 1). */
    standardDeviation: number;
    /** Welch only: of group 2; default that of group 1. */
    standardDeviation2?: number;
    /** Default superiority. */
    comparison?: MeanComparison;
    /** 0 < alpha < 0.5; default 0.025 one-sided, 0.05 two-sided. */
    alpha?: number;
    /** Two-sided for superiority only; default 1. */
    sides?: 1 | 2;
    /** Two groups: n1 / n2, 0.01 ≤ ratio ≤ 100; default 1. */
    ratio?: number;
}
