import { checkInside, checkWhole } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { exactly } from '../distribution/binomial.js';
import { type AssuredProblem, blockAtLeast } from '../one-sample/assured-search.js';
import { exactCritical } from '../one-sample/critical-count.js';
import { downwards, upwards } from '../one-sample/direction.js';
import { oneSamplePower } from '../one-sample/one-sample-power.js';
import { oneSampleSize } from '../one-sample/one-sample-size.js';
import { lastFailure } from '../search/block-search.js';
import { derivationOf } from '../steps/test-steps.js';
import { diseasedOf } from './class-split.js';
import { coPrimarySteps, jointPowerSteps } from './co-primary-steps.js';

/** A goal and what is expected. */
export interface Goal {
    /** 0 < p0 < 1. */
    p0: number;
    /** 0 < p1 < 1, not p0. */
    p1: number;
}

export interface CoPrimary {
    sensitivity: Goal;
    specificity: Goal;
    /** One-sided level of each test: co-primary endpoints need no split; default 0.025. */
    alpha?: number;
}

export interface JointPower {
    sensitivity: number;
    specificity: number;
    /** Both succeed: the product, since the diseased and the non-diseased are different people. */
    joint: number;
}

function powerOf(goal: Goal, n: number, alpha: number): number {
    return n === 0 ? 0 : oneSamplePower({ ...goal, n, alpha, sides: 1 }).power;
}

/**
 * Joint power of co-primary sensitivity and specificity by exact binomial tests.
 * @throws StatisticsError if an argument is outside its range.
 */
export function jointPower(
    input: CoPrimary & { diseased: number; nonDiseased: number },
): JointPower & { derivation: Derivation } {
    const power = jointPowerOf(input);
    return { ...power, derivation: derivationOf('intersection-union', jointPowerSteps(input, power)) };
}

function jointPowerOf(input: CoPrimary & { diseased: number; nonDiseased: number }): JointPower {
    const { alpha = 0.025, diseased, nonDiseased } = input;
    checkWhole('diseased', diseased, 0);
    checkWhole('nonDiseased', nonDiseased, 0);
    const sensitivity = powerOf(input.sensitivity, diseased, alpha);
    const specificity = powerOf(input.specificity, nonDiseased, alpha);
    return { sensitivity, specificity, joint: sensitivity * specificity };
}

/**
 * The same where N cases are recruited and the number of diseased among them is binomial: the mean over it.
 * Without diseased or without non-diseased the trial cannot succeed.
 */
export function jointPowerOfTotal(input: CoPrimary & { total: number; prevalence: number }): number {
    const { alpha = 0.025, total, prevalence } = input;
    checkWhole('total', total, 1, 100_000);
    checkInside('prevalence', prevalence, 0, 1);
    let sum = 0;
    for (let diseased = 1; diseased < total; diseased++) {
        const weight = exactly(diseased, total, prevalence);
        // Numbers of diseased that never happen cannot move the last digit.
        if (weight < 1e-18) continue;
        const first = powerOf(input.sensitivity, diseased, alpha);
        sum += weight * first * powerOf(input.specificity, total - diseased, alpha);
    }
    return sum;
}

export interface CoPrimarySize {
    /** Each at the stated power: the joint power is then lower. */
    each: { diseased: number; nonDiseased: number; jointPower: number };
    /** Each at the root of the stated power: the joint power is at least the stated one. */
    root: { diseased: number; nonDiseased: number; jointPower: number };
    /** Smallest N from which on ⌈N·prevalence⌉ diseased and the rest reach the joint power for every larger N. */
    total?: { n: number; jointPower: number };
    derivation: Derivation;
}

/**
 * Sizes for co-primary sensitivity and specificity (exact, one-sided, stable).
 * @throws StatisticsError if an argument is outside its range.
 */
export function coPrimarySize(input: CoPrimary & { power: number; prevalence?: number }): CoPrimarySize {
    const { alpha = 0.025, power, prevalence } = input;
    checkInside('alpha', alpha, 0, 1);
    checkInside('power', power, alpha, 1);
    const sized = (target: number) => {
        const of = (goal: Goal): number => oneSampleSize({ ...goal, alpha, sides: 1, power: target }).stable;
        const diseased = of(input.sensitivity);
        const nonDiseased = of(input.specificity);
        return { diseased, nonDiseased, jointPower: jointPowerOf({ ...input, diseased, nonDiseased }).joint };
    };
    const each = sized(power);
    const root = sized(Math.sqrt(power));
    const explained = (size: Omit<CoPrimarySize, 'derivation'>): CoPrimarySize => {
        const steps = coPrimarySteps(input, size, jointPowerOf({ ...input, ...root }));
        return { ...size, derivation: derivationOf('intersection-union', steps) };
    };
    if (prevalence === undefined) return explained({ each, root });
    checkInside('prevalence', prevalence, 0, 1);
    return explained({ each, root, total: stableTotal(input, power, prevalence, root) });
}

/** The last total that fails, below one at which both sides have the root of the power for good. */
function stableTotal(
    input: CoPrimary,
    power: number,
    prevalence: number,
    root: { diseased: number; nonDiseased: number },
): { n: number; jointPower: number } {
    const joint = (n: number): number => {
        const diseased = diseasedOf(n, prevalence);
        return jointPowerOf({ ...input, diseased, nonDiseased: n - diseased }).joint;
    };
    const end = Math.ceil(Math.max(root.diseased / prevalence, root.nonDiseased / (1 - prevalence))) + 2;
    if (end > 10_000_000)
        throw new StatisticsError('prevalence', prevalence, {
            ru: 'не столь близко к 0 или 1',
            en: 'less close to 0 or 1',
        });
    const { alpha = 0.025 } = input;
    const [sensitivity, specificity] = [sideOf(input.sensitivity, alpha), sideOf(input.specificity, alpha)];
    // Both counts grow with n, so the product of both sides' least powers bounds a block of totals.
    const blockPasses = (low: number, high: number): boolean => {
        const [least, most] = [diseasedOf(low, prevalence), diseasedOf(high, prevalence)];
        if (least < 1 || low - least < 1) return false;
        return blockAtLeast(sensitivity, least, most) * blockAtLeast(specificity, low - least, high - most) >= power;
    };
    const n = lastFailure(2, end - 1, blockPasses, total => joint(total) >= power) + 1;
    return { n, jointPower: joint(n) };
}

/** The exact test of one side, for bounds over blocks. */
function sideOf({ p0, p1 }: Goal, alpha: number): AssuredProblem {
    const direction = p1 > p0 ? upwards : downwards;
    const critical = exactCritical(direction, p0, alpha);
    return { direction, critical, p: p1, target: 1, surely: () => true };
}
