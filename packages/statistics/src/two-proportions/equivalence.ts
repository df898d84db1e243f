import type { Step } from '../core/derivation.js';
import { given } from '../core/step.js';
import { normalCdf, upperZ } from '../distribution/normal.js';
import { findRoot } from '../search/find-root.js';
import type { CheckedComparison } from './comparison-sizes.js';
import { underDifference, unitVariance } from './expected-variance.js';

type Facts = Omit<CheckedComparison, 'power'>;

/** Proportions under p1 − p2 = −margin and under p1 − p2 = margin. */
export interface BothNulls {
    lower: { p1: number; p2: number };
    upper: { p1: number; p2: number };
}

/** The nulls of Farrington and Manning's tests; undefined where a test takes the variance of the expected proportions. */
export function bothNulls(facts: Facts): BothNulls | undefined {
    if (facts.method !== 'farrington-manning') return undefined;
    return { lower: underDifference(facts, -facts.margin), upper: underDifference(facts, facts.margin) };
}

/**
 * Both one-sided tests reject: the sum of their powers less 1, with n2 cases in group 2 (Farrington, Manning 1990;
 * Dannenberg, Dette, Munk 1994).
 */
export function equivalencePower(facts: Facts, n2: number, nulls = bothNulls(facts)): number {
    const { p1, p2, ratio, margin, alpha } = facts;
    const z = upperZ(alpha);
    const deviation = Math.sqrt(unitVariance(facts));
    const one = (reach: number, under: { p1: number; p2: number } | undefined): number => {
        const under0 = under ? Math.sqrt(unitVariance({ ...under, ratio })) : deviation;
        return normalCdf((reach * Math.sqrt(n2) - z * under0) / deviation);
    };
    return Math.max(0, one(margin + p1 - p2, nulls?.lower) + one(margin - p1 + p2, nulls?.upper) - 1);
}

/** n2 before rounding. */
export function equivalenceSize(facts: CheckedComparison): number {
    const nulls = bothNulls(facts);
    const excess = (root: number) => equivalencePower(facts, root ** 2, nulls) - facts.power;
    let high = 2;
    while (excess(high) < 0) high *= 2;
    // With no cases at all the power is 0, and so below any target.
    return findRoot(excess, 1e-9, high) ** 2;
}

/** The proportions under both nulls. */
export function bothNullSteps(nulls: BothNulls): Step[] {
    const share = { unit: 'proportion', digits: 6 } as const;
    const name = (i: number, sign: string) => ({
        ru: `доля группы ${i} при H₀: разность ${sign}Δ`,
        en: `proportion of group ${i} under H₀: difference ${sign}Δ`,
    });
    return [
        given('p̃₁', name(1, '−'), nulls.lower.p1, share),
        given('p̃₂', name(2, '−'), nulls.lower.p2, share),
        given('q̃₁', name(1, ''), nulls.upper.p1, share),
        given('q̃₂', name(2, ''), nulls.upper.p2, share),
    ];
}
