import { checkInside, checkWhole } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { oneSamplePower } from '../one-sample/one-sample-power.js';
import { detectable } from '../search/detectable.js';
import { jointPower } from './co-primary.js';

export interface CoPrimaryDetectableInput {
    /** Goals of both rates, inside (0, 1). */
    sensitivity: number;
    specificity: number;
    /** One-sided level of each test; default 0.025. */
    alpha?: number;
    /** Target joint power, alpha < power < 1. */
    power: number;
    /** Whole, ≥ 1. */
    diseased: number;
    nonDiseased: number;
}

export interface CoPrimaryDetectable {
    /** By how much both rates exceed their goals. */
    difference: number;
    sensitivity: number;
    specificity: number;
    derivation: Derivation;
}

/**
 * The common difference by which sensitivity and specificity must exceed their goals so that both exact tests succeed
 * with the target power. One number of cases does not determine two effects: the same difference for both is the one
 * that favours neither.
 * @throws StatisticsError if an argument is outside its range, or no difference up to 1 has the power.
 */
export function coPrimaryDetectable(input: CoPrimaryDetectableInput): CoPrimaryDetectable {
    const { sensitivity: se0, specificity: sp0, alpha = 0.025, power, diseased, nonDiseased } = input;
    checkInside('sensitivity', se0, 0, 1);
    checkInside('specificity', sp0, 0, 1);
    checkInside('alpha', alpha, 0, 1);
    checkWhole('diseased', diseased, 1);
    checkWhole('nonDiseased', nonDiseased, 1);
    const most = 1 - Math.max(se0, sp0);
    const one = (p0: number, n: number, d: number): number =>
        oneSamplePower({ p0, p1: p0 + d, n, alpha, sides: 1 }).power;
    const joint = (d: number): number => one(se0, diseased, d) * one(sp0, nonDiseased, d);
    const difference = detectable(joint, most * 1e-9, most * (1 - 1e-9), { power, alpha });
    const [sensitivity, specificity] = [se0 + difference, sp0 + difference];
    const { derivation } = jointPower({
        sensitivity: { p0: se0, p1: sensitivity },
        specificity: { p0: sp0, p1: specificity },
        alpha,
        diseased,
        nonDiseased,
    });
    return { difference, sensitivity, specificity, derivation };
}
