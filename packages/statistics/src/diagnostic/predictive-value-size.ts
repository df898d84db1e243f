import { ceiling } from '../core/ceiling.js';
import { checkInside, checkOneOf } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { upperZ } from '../distribution/normal.js';
import { predictiveValueSizeSteps } from './predictive-value-size-steps.js';
import { derivationOf } from '../steps/test-steps.js';

export interface PredictiveValueSizeInput {
    value: 'ppv' | 'npv';
    /** Expected sensitivity and specificity, inside (0, 1). */
    sensitivity: number;
    specificity: number;
    /** Stated prevalence, inside (0, 1). */
    prevalence: number;
    /** Value that is to be exceeded, below the expected one. */
    goal: number;
    /** Share of diseased among the cases of the trial, inside (0, 1). */
    share: number;
    /** One-sided level; default 0.05. */
    alpha?: number;
    /** Default 0.8. */
    power?: number;
}

export interface TwoClassSize {
    diseased: number;
    nonDiseased: number;
    /** Of both classes, before rounding up. */
    fractional: number;
    total: number;
    derivation: Derivation;
}

/**
 * Cases with which a predictive value at a stated prevalence is shown to exceed a goal
 * (Steinberg, Fine, Chappell 2009, Biostatistics 10: 94-105).
 * @throws StatisticsError if an argument is outside its range, or the goal is not below the expected value.
 */
export function predictiveValueSize(input: PredictiveValueSizeInput): TwoClassSize {
    const { value, sensitivity: se, specificity: sp, prevalence, goal, share, alpha = 0.05, power = 0.8 } = input;
    checkOneOf('value', value, ['ppv', 'npv']);
    for (const name of ['sensitivity', 'specificity', 'prevalence', 'goal', 'share'] as const) {
        checkInside(name, input[name], 0, 1);
    }
    checkInside('alpha', alpha, 0, 1);
    checkInside('power', power, alpha, 1);
    const sampled = 1 - share;
    // φ: odds against, freed of prevalence; it falls as the predictive value rises.
    const [expected, limit, spread] =
        value === 'ppv'
            ? [
                  (1 - sp) / se,
                  (prevalence * (1 - goal)) / (goal * (1 - prevalence)),
                  (1 - se) / (se * share) + sp / ((1 - sp) * sampled),
              ]
            : [
                  (1 - se) / sp,
                  ((1 - prevalence) * (1 - goal)) / (goal * prevalence),
                  se / ((1 - se) * share) + (1 - sp) / (sp * sampled),
              ];
    if (!(expected < limit)) {
        throw new StatisticsError('goal', goal, { ru: 'ниже ожидаемого значения', en: 'below the expected value' });
    }
    const z = upperZ(alpha) + upperZ(1 - power);
    const fractional = (z * z * spread) / Math.log(expected / limit) ** 2;
    const total = ceiling(fractional);
    const size = { diseased: ceiling(total * share), nonDiseased: ceiling(total * sampled), fractional, total };
    const steps = predictiveValueSizeSteps({ ...input, alpha, power, expected, limit, spread, ...size });
    return { ...size, derivation: derivationOf('steinberg-size', steps) };
}
