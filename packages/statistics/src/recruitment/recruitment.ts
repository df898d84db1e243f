import { checkFromBelow, checkInside, checkWhole, checkWithin, maximalN } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { type RecruitmentPlan, sideRecruitment } from './side-recruitment.js';
import { recruitmentDerivation } from './recruitment-derivation.js';

/** Cases that one side (diseased, non-diseased) needs for its endpoint. */
export interface SideNeed {
    /** Whole, 1 ≤ n ≤ 10⁷. */
    n: number;
    /** Before rounding up, n − 1 < fractional ≤ n, if known: makes the single-rounding figure. */
    fractional?: number;
}

export interface RecruitmentInput {
    /** At least one of the three. */
    diseased?: SideNeed;
    nonDiseased?: SideNeed;
    /** Need that prevalence does not divide: every case counts. */
    whole?: SideNeed;
    /** Share of diseased among recruited, 0 < prevalence < 1. Absent: sides are recruited separately (case-control). */
    prevalence?: number;
    /** Cases a cluster (lesions a patient), 1 ≤ m ≤ 10⁶, need not be whole; default 1. */
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
    /** Smallest N of which, with probability `assurance`, enough are of this side and evaluable. */
    totalAssured: number;
}

export interface Recruitment {
    designEffect: number;
    diseased?: SideRecruitment;
    nonDiseased?: SideRecruitment;
    whole?: SideRecruitment;
    /** With prevalence: the largest side's total. Without: diseased plus non-diseased, or the whole's total if larger. */
    total: number;
    totalSingleRounding: number;
    totalAssured: number;
    /** The side that decides the total, with prevalence. */
    deciding?: Side;
    derivation: Derivation;
}

export type Side = 'diseased' | 'nonDiseased' | 'whole';

export const sides: readonly Side[] = ['diseased', 'nonDiseased', 'whole'];

/**
 * From the cases that an endpoint needs to the cases that must be recruited: design effect, losses, prevalence.
 * Buderer 1996; rounding up at every step, the figure of a single rounding beside it.
 * @throws StatisticsError if an argument is outside its range, no side is given, or a total exceeds 10⁹.
 */
export function recruitment(input: RecruitmentInput): Recruitment {
    const plan = planOf(input);
    const found: Partial<Record<Side, SideRecruitment>> = {};
    for (const side of sides) {
        const need = input[side];
        if (need) found[side] = sideRecruitment(plan, need, shareOf(side, plan.prevalence));
    }
    const combine = (figure: 'total' | 'totalSingleRounding' | 'totalAssured') => combined(found, plan, figure);
    const total = combine('total');
    const deciding = plan.prevalence === undefined ? undefined : sides.find(side => found[side]?.total === total);
    const result = {
        designEffect: plan.designEffect,
        ...found,
        total,
        totalSingleRounding: combine('totalSingleRounding'),
        totalAssured: combine('totalAssured'),
        ...(deciding && { deciding }),
    };
    return { ...result, derivation: recruitmentDerivation(plan, result) };
}

/** Share of the recruited that belong to a side. */
export function shareOf(side: Side, prevalence: number | undefined): number {
    if (prevalence === undefined || side === 'whole') return 1;
    checkWithin('prevalence', prevalence, 0, 1);
    return side === 'diseased' ? prevalence : 1 - prevalence;
}

function planOf(input: RecruitmentInput): RecruitmentPlan {
    const { prevalence, clusterSize = 1, icc = 0, losses = 0, assurance = 0.95 } = input;
    if (prevalence !== undefined) checkInside('prevalence', prevalence, 0, 1);
    checkWithin('clusterSize', clusterSize, 1, 1e6);
    checkWithin('icc', icc, 0, 1);
    checkFromBelow('losses', losses, 0, 1);
    checkInside('assurance', assurance, 0, 1);
    let given = 0;
    for (const side of sides) {
        const need = input[side];
        if (!need) continue;
        given++;
        checkWhole(`${side}.n`, need.n, 1, maximalN);
        if (need.fractional !== undefined) checkWithin(`${side}.fractional`, need.fractional, 0, need.n);
    }
    if (given === 0) {
        throw new StatisticsError('diseased', undefined, {
            ru: 'хотя бы одно из: diseased, nonDiseased, whole',
            en: 'at least one of: diseased, nonDiseased, whole',
        });
    }
    return { prevalence, clusterSize, icc, losses, assurance, designEffect: 1 + (clusterSize - 1) * icc };
}

function combined(
    found: Partial<Record<Side, SideRecruitment>>,
    plan: RecruitmentPlan,
    figure: 'total' | 'totalSingleRounding' | 'totalAssured',
): number {
    const of = (side: Side) => found[side]?.[figure] ?? 0;
    const parts =
        plan.prevalence === undefined
            ? of('diseased') + of('nonDiseased')
            : Math.max(of('diseased'), of('nonDiseased'));
    return Math.max(parts, of('whole'));
}
