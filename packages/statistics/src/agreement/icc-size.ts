import { ceiling } from '../core/ceiling.js';
import { checkFromBelow, checkInside, checkOneOf, checkWhole, checkWithin } from '../core/check.js';
import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import {
    derivationOf,
    levelSteps,
    roundedStep,
    sizeBeforeRounding,
    testSteps,
    unrounded,
} from '../steps/test-steps.js';
import type { KappaSize } from './kappa-size.js';

function sized(id: string, fractional: number, steps: Step[]): KappaSize {
    // One case alone has no correlation.
    const n = Math.max(2, ceiling(fractional));
    return { n, fractional, derivation: derivationOf(id, [...steps, roundedStep(fractional, n, 2)]) };
}

const labels = {
    expected: { ru: 'ожидаемая внутриклассовая корреляция', en: 'expected intraclass correlation' },
    goal: { ru: 'корреляция нулевой гипотезы', en: 'correlation of the null hypothesis' },
    raters: { ru: 'врачи (измерения на случай)', en: 'raters (measurements a case)' },
    width: { ru: 'полная ширина интервала', en: 'full width of the interval' },
    correction: {
        ru: 'поправка Бонетта: 5ρ для двух врачей при ρ ≥ 0,7, иначе 0',
        en: "Bonett's correction: 5ρ for two raters and ρ ≥ 0.7, otherwise 0",
    },
    ratio: { ru: 'логарифм отношения дисперсий', en: 'logarithm of the ratio of variances' },
};

/**
 * Cases for a full width of the interval of an intraclass correlation (Bonett 2002, Statistics in Medicine 21:
 * 1331-1335), with his correction 5ρ for two raters and ρ ≥ 0.7.
 * @throws StatisticsError if an argument is outside its range.
 */
export function iccPrecisionSize(input: { icc: number; raters: number; fullWidth: number; level?: number }): KappaSize {
    const { icc, raters: k, fullWidth, level = 0.95 } = input;
    checkWithin('icc', icc, 0, 1);
    checkWhole('raters', k, 2, 10_000);
    checkInside('fullWidth', fullWidth, 0, 2);
    checkInside('level', level, 0, 1);
    const z = upperZ((1 - level) / 2);
    const correction = k === 2 && icc >= 0.7 ? 5 * icc : 0;
    const fractional =
        (8 * z * z * (1 - icc) ** 2 * (1 + (k - 1) * icc) ** 2) / (k * (k - 1) * fullWidth ** 2) + 1 + correction;
    const inputs = { z, ρ: icc, k, w: fullWidth, C: correction };
    const template = '8 · {z}² · (1 − {ρ})² · (1 + ({k} − 1) · {ρ})² / ({k} · ({k} − 1) · {w}²) + 1 + {C}';
    return sized('bonett-size', fractional, [
        given('ρ', labels.expected, icc),
        given('k', labels.raters, k, { digits: 0 }),
        given('w', labels.width, fullWidth),
        ...levelSteps(level),
        given('C', labels.correction, correction),
        computed('n*', sizeBeforeRounding, template, inputs, fractional, unrounded),
    ]);
}

/**
 * Cases with which an intraclass correlation is shown to be above a goal
 * (Walter, Eliasziw, Donner 1998, Statistics in Medicine 17: 101-110).
 * @throws StatisticsError if an argument is outside its range.
 */
export function iccTestSize(input: {
    icc0: number;
    icc1: number;
    raters: number;
    alpha?: number;
    sides?: 1 | 2;
    power?: number;
}): KappaSize {
    const { icc0, icc1, raters: k, alpha = 0.05, sides = 1, power = 0.8 } = input;
    checkInside('icc1', icc1, 0, 1);
    checkFromBelow('icc0', icc0, 0, icc1);
    checkWhole('raters', k, 2, 10_000);
    checkInside('alpha', alpha, 0, 1);
    checkOneOf('sides', sides, [1, 2]);
    checkInside('power', power, alpha, 1);
    const odds = (icc: number): number => icc / (1 - icc);
    const logRatio = Math.log((1 + k * odds(icc0)) / (1 + k * odds(icc1)));
    const [za, zb] = [upperZ(alpha / sides), upperZ(1 - power)];
    const fractional = 1 + (2 * (za + zb) ** 2 * k) / (logRatio ** 2 * (k - 1));
    const inputs = { 'ρ₀': icc0, 'ρ₁': icc1, k };
    const last = { 'z₁': za, 'z₂': zb, k, C: logRatio };
    const ratio = 'ln((1 + {k} · {ρ₀} / (1 − {ρ₀})) / (1 + {k} · {ρ₁} / (1 − {ρ₁})))';
    const template = '1 + 2 · ({z₁} + {z₂})² · {k} / ({C}² · ({k} − 1))';
    return sized('walter-size', fractional, [
        given('ρ₁', labels.expected, icc1),
        given('ρ₀', labels.goal, icc0),
        given('k', labels.raters, k, { digits: 0 }),
        ...testSteps({ alpha, sides, power }),
        computed('C', labels.ratio, ratio, inputs, logRatio, { digits: 6 }),
        computed('n*', sizeBeforeRounding, template, last, fractional, unrounded),
    ]);
}
