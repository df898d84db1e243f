import { checkInside, checkOneOf, checkWhole } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { casesStep, inverseOf, tailSteps, type ReachedPower, reachedStep } from '../steps/power-steps.js';
import { computed, given } from '../core/step.js';
import { normalCdf, upperZ } from '../distribution/normal.js';
import { detectable } from '../search/detectable.js';

const casesLabel = { ru: 'число случаев', en: 'cases' };
const width = { ru: 'полная ширина', en: 'full width' };
const ratersLabel = { ru: 'число измерений случая', en: 'ratings a case' };

export interface IccPowerInput {
    /** Goal, 0 ≤ icc0 < icc1. */
    icc0: number;
    /** Expected, icc0 < icc1 < 1. */
    icc1: number;
    /** Whole, 2 to 10⁴. */
    raters: number;
    /** Cases, whole, ≥ 2. */
    n: number;
    alpha?: number;
    /** Default 1. */
    sides?: 1 | 2;
}

/**
 * Power of showing that an intraclass correlation is above a goal, the inverse of `iccTestSize`
 * (Walter, Eliasziw, Donner 1998).
 * @throws StatisticsError if an argument is outside its range.
 */
export function iccTestPower(input: IccPowerInput): ReachedPower {
    const { icc0, icc1, raters: k, n, alpha = 0.05, sides = 1 } = input;
    checkInside('icc1', icc1, 0, 1);
    checkInside('icc0', icc0, -1e-12, icc1);
    checkWhole('raters', k, 2, 10_000);
    checkInside('alpha', alpha, 0, 1);
    checkOneOf('sides', sides, [1, 2]);
    checkWhole('n', n, 2);
    const power = powerOf(input, icc1);
    const log = Math.log(1 + (k * icc1) / (1 - icc1)) - Math.log(1 + (k * icc0) / (1 - icc0));
    const template = 'ln((1 + {k} · {ρ₁} / (1 − {ρ₁})) / (1 + {k} · {ρ₀} / (1 − {ρ₀})))';
    const inputs = { 'ρ₀': icc0, 'ρ₁': icc1, k };
    const steps = [
        given('ρ₀', { ru: 'целевое значение', en: 'goal' }, icc0),
        given('ρ₁', { ru: 'ожидаемое значение', en: 'expected value' }, icc1),
        given('k', ratersLabel, k, { digits: 0 }),
        casesStep('n', casesLabel, n),
        computed('C', { ru: 'логарифм отношения дисперсий', en: 'log ratio of the variances' }, template, inputs, log, {
            digits: 6,
        }),
        ...tailSteps(alpha, sides),
        reachedStep(
            'Φ({C} · √(({n} − 1) · ({k} − 1) / (2 · {k})) − {z₁})',
            { C: log, n, k, 'z₁': upperZ(alpha / sides) },
            power,
        ),
    ];
    return { power, derivation: inverseOf('walter-size', steps) };
}

function powerOf({ icc0, raters: k, n, alpha = 0.05, sides = 1 }: Omit<IccPowerInput, 'icc1'>, icc1: number): number {
    const log = Math.log(1 + (k * icc1) / (1 - icc1)) - Math.log(1 + (k * icc0) / (1 - icc0));
    return normalCdf(log * Math.sqrt(((n - 1) * (k - 1)) / (2 * k)) - upperZ(alpha / sides));
}

/** Intraclass correlation above a goal that n cases tell from it with the target power. @throws StatisticsError */
export function iccDetectable(input: Omit<IccPowerInput, 'icc1'> & { power: number }): {
    icc1: number;
    derivation: Derivation;
} {
    const { power, ...rest } = input;
    checkInside('icc0', rest.icc0, -1e-12, 1);
    checkWhole('raters', rest.raters, 2, 10_000);
    checkWhole('n', rest.n, 2);
    checkInside('alpha', rest.alpha ?? 0.05, 0, 1);
    checkOneOf('sides', rest.sides ?? 1, [1, 2]);
    const icc1 = detectable(icc => powerOf(rest, icc), rest.icc0, 1 - 1e-12, { power, alpha: rest.alpha ?? 0.05 });
    return { icc1, derivation: iccTestPower({ ...rest, icc1 }).derivation };
}

/**
 * Full width of the interval of an intraclass correlation with n cases: the inverse of `iccPrecisionSize` (Bonett 2002).
 * @throws StatisticsError if an argument is outside its range, or n does not exceed the formula's correction.
 */
export function iccFullWidth(input: { icc: number; raters: number; n: number; level?: number }): {
    fullWidth: number;
    derivation: Derivation;
} {
    const { icc, raters: k, n, level = 0.95 } = input;
    checkInside('icc', icc, 0, 1);
    checkWhole('raters', k, 2, 10_000);
    checkInside('level', level, 0, 1);
    const correction = k === 2 && icc >= 0.7 ? 5 * icc : 0;
    checkWhole('n', n, Math.floor(1 + correction) + 1);
    const z = upperZ((1 - level) / 2);
    const fullWidth =
        (z * (1 - icc) * (1 + (k - 1) * icc) * Math.sqrt(8)) / Math.sqrt(k * (k - 1) * (n - 1 - correction));
    const quantile = { ru: 'квантиль нормального распределения', en: 'quantile of the normal distribution' };
    const label = { ru: 'поправка Бонетта (два измерения, ρ ≥ 0,7)', en: "Bonett's correction (two ratings, ρ ≥ 0.7)" };
    const template = '{z} · (1 − {ρ}) · (1 + ({k} − 1) · {ρ}) · √(8 / ({k} · ({k} − 1) · ({n} − 1 − {c})))';
    const steps = [
        given('ρ', { ru: 'ожидаемое значение', en: 'expected value' }, icc),
        given('k', ratersLabel, k, { digits: 0 }),
        casesStep('n', casesLabel, n),
        given('γ', { ru: 'доверительная вероятность', en: 'confidence level' }, level, { unit: 'probability' }),
        computed('z', quantile, 'Φ⁻¹((1 + {γ}) / 2)', { γ: level }, z, { digits: 6 }),
        given('c', label, correction),
        computed('w', width, template, { z, ρ: icc, k, n, c: correction }, fullWidth, { digits: 4 }),
    ];
    return { fullWidth, derivation: inverseOf('bonett-size', steps, width) };
}
