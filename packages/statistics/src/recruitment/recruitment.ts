import type { Derivation } from '../core/derivation.js';

/** Cases that one side (diseased, non-diseased) needs for its endpoint. */
export interface SideNeed {
    /** Whole, n ≥ 1. */
    n: number;
    /** Before rounding up, if known: makes the single-rounding figure. */
    fractional?: number;
}

export interface RecruitmentInput {
    /** At least one of the two. Both are omitted only with `total`. */
    diseased?: SideNeed;
    nonDiseased?: SideNeed;
    /** Need that prevalence does not divide (every case counts). */
    total?: SideNeed;
    /** Share of diseased among recruited, 0 < prevalence < 1. Absent: sides are recruited separately (case-control). */
    prevalence?: number;
    /** Cases a cluster (lesions a patient), m ≥ 1; default 1. Given together with icc. */
    clusterSize?: number;
    /** Intraclass correlation, 0 ≤ icc ≤ 1; default 0. */
    icc?: number;
    /** Share of recruited that cannot be evaluated, 0 ≤ losses < 1; default 0. */
    losses?: number;
    /** Probability with which the assured total yields the needed cases, 0 < assurance < 1; default 0.95. */
    assurance?: number;
}

/** Stepwise figures of one side; each is rounded up before the next step. */
export interface SideRecruitment {
    /** As given. */
    n: number;
    /** × design effect. */
    afterDesignEffect: number;
    /** Clusters that hold `afterDesignEffect` cases. */
    clusters: number;
    /** ÷ (1 − losses): cases of this side to be recruited. */
    afterLosses: number;
    /** ÷ prevalence (or 1 − prevalence): cases of both sides to be recruited; = afterLosses without prevalence. */
    total: number;
    /** The same with one rounding at the end. */
    totalSingleRounding: number;
    /** Smallest N that yields the needed evaluable cases of this side with probability `assurance`; with prevalence or losses. */
    totalAssured?: number;
}

export interface Recruitment {
    designEffect: number;
    diseased?: SideRecruitment;
    nonDiseased?: SideRecruitment;
    whole?: SideRecruitment;
    /** With prevalence: the larger side's total. Without: the sum of the sides. */
    total: number;
    totalSingleRounding: number;
    totalAssured?: number;
    /** The side that decides the total, with prevalence. */
    deciding?: 'diseased' | 'nonDiseased' | 'whole';
    derivation: Derivation;
}

/**
 * From the cases an endpoint needs to the cases that must be recruited: design effect, losses, prevalence.
 * Buderer 1996; rounding up at every step, the figure of a single rounding beside it.
 * @throws StatisticsError if an argument is outside its range.
 */
export function recruitment(_input: RecruitmentInput): Recruitment {
    throw new Error('not yet');
}
