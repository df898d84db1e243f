import { ceiling } from '../core/ceiling.js';
import { StatisticsError } from '../core/statistics-error.js';
import { atLeast } from '../distribution/binomial.js';
import { upperZ } from '../distribution/normal.js';
import { smallestInteger } from '../search/smallest-integer.js';
import type { SideNeed, SideRecruitment } from './recruitment.js';

/** What turns needed cases into recruited ones. */
export interface RecruitmentPlan {
    prevalence: number | undefined;
    clusterSize: number;
    icc: number;
    losses: number;
    assurance: number;
    /** 1 + (m − 1)·ICC. */
    designEffect: number;
}

const maximalTotal = 1e9;

/** The figures of one side, whose cases are `share` of the recruited. */
export function sideRecruitment(plan: RecruitmentPlan, need: SideNeed, share: number): SideRecruitment {
    const { designEffect, losses, clusterSize, assurance } = plan;
    const afterDesignEffect = ceiling(need.n * designEffect);
    const afterLosses = ceiling(afterDesignEffect / (1 - losses));
    const total = ceiling(afterLosses / share);
    if (total > maximalTotal) {
        throw new StatisticsError('prevalence', plan.prevalence, {
            ru: 'доля, при которой нужно не более 10⁹ случаев',
            en: 'a share with which at most 10⁹ cases are needed',
        });
    }
    const fractional = need.fractional ?? need.n;
    return {
        n: need.n,
        afterDesignEffect,
        clusters: ceiling(afterDesignEffect / clusterSize),
        afterLosses,
        total,
        totalSingleRounding: ceiling((fractional * designEffect) / (1 - losses) / share),
        totalAssured: assuredTotal(afterDesignEffect, share * (1 - losses), assurance),
    };
}

/** Smallest N with P(Bin(N, share) ≥ needed) ≥ assurance; the probability grows with N. */
export function assuredTotal(needed: number, share: number, assurance: number): number {
    if (share === 1) return needed;
    const z = upperZ(1 - assurance);
    const guess = (needed + z * Math.sqrt(needed * (1 - share))) / share;
    const holds = (total: number) => atLeast(needed, total, share) >= assurance;
    return smallestInteger(holds, needed, 10 * maximalTotal, guess) ?? Number.POSITIVE_INFINITY;
}
