import { checkInside, checkOneOf, checkWhole } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { casesStep, inverseOf, tailSteps, type ReachedPower, reachedStep } from '../steps/power-steps.js';
import { StatisticsError } from '../core/statistics-error.js';
import { computed, given } from '../core/step.js';
import { normalCdf, upperZ } from '../distribution/normal.js';
import { detectable } from '../search/detectable.js';
import { moments } from './kappa.js';
import { distance, type KappaTestInput, tableOf } from './kappa-size.js';
import type { Shares } from './square-table.js';

const casesLabel = { ru: 'число случаев', en: 'cases' };
const nullLabel = { ru: 'каппа при H₀', en: 'kappa under H₀' };
const expectedLabel = { ru: 'ожидаемая каппа', en: 'expected kappa' };
const halfWidthLabel = { ru: 'полуширина', en: 'half-width' };
const deviation = (table: Shares): number => moments(table, 'none').standardError;

export type KappaPowerInput = Omit<KappaTestInput, 'power'> & {
    /** Cases, whole, ≥ 2. */
    n: number;
};

/**
 * Power of the test of two raters' kappa, the inverse of `kappaTestSize` (Cantor 1996).
 * @throws StatisticsError if an argument is outside its range.
 */
export function kappaTestPower(input: KappaPowerInput): ReachedPower {
    const { kappa0, kappa1, first, second, alpha = 0.05, sides = 2, n } = input;
    checkInside('kappa0', kappa0, -1, 1);
    checkInside('kappa1', kappa1, -1, 1);
    checkInside('first', first, 0, 1);
    checkInside('second', second, 0, 1);
    checkInside('alpha', alpha, 0, 1);
    checkOneOf('sides', sides, [1, 2]);
    checkWhole('n', n, 2);
    const z = upperZ(alpha / sides);
    const [s0, s1] = [kappa0, kappa1].map(kappa => deviation(tableOf(first, second, kappa))) as [number, number];
    if (!(s1 > 0)) {
        throw new StatisticsError('kappa1', kappa1, {
            ru: 'каппа, которая возможна при этих долях положительных заключений',
            en: 'a kappa that raters with these positive shares can have',
        });
    }
    const power = normalCdf((Math.abs(kappa1 - kappa0) * Math.sqrt(n) - z * s0) / s1);
    const inputs = { 'κ₀': kappa0, 'κ₁': kappa1, 's₀': s0, 's₁': s1, 'z₁': z, n };
    const share = { unit: 'proportion' } as const;
    const rater = (i: number) => ({
        ru: `доля положительных заключений врача ${i}`,
        en: `positive share of rater ${i}`,
    });
    const error = (h: string) => ({
        ru: `√n · стандартная ошибка каппы при ${h}`,
        en: `√n · standard error of kappa under ${h}`,
    });
    const steps = [
        given('κ₀', nullLabel, kappa0),
        given('κ₁', expectedLabel, kappa1),
        given('q₁', rater(1), first, share),
        given('q₂', rater(2), second, share),
        casesStep('n', casesLabel, n),
        given('s₀', error('H₀'), s0, { digits: 6 }),
        given('s₁', error('H₁'), s1, { digits: 6 }),
        ...tailSteps(alpha, sides),
        reachedStep('Φ((|{κ₁} − {κ₀}| · √({n}) − {z₁} · {s₀}) / {s₁})', inputs, power),
    ];
    return { power, derivation: inverseOf('cantor-size', steps) };
}

/** Kappa above kappa0 that n cases tell from it with the target power. @throws StatisticsError */
export function kappaTestDetectable(input: Omit<KappaPowerInput, 'kappa1'> & { power: number }): {
    kappa1: number;
    derivation: Derivation;
} {
    const { power, ...rest } = input;
    const at = (kappa1: number) => kappaTestPower({ ...rest, kappa1 });
    const { kappa0, first, second, alpha = 0.05 } = rest;
    checkInside('alpha', alpha, 0, 1);
    checkInside('first', first, 0, 1);
    checkInside('second', second, 0, 1);
    // No two raters with different shares can agree fully: beyond this kappa no table exists.
    const chance = first * second + (1 - first) * (1 - second);
    const most = (1 - Math.abs(first - second) - chance) / (1 - chance) - 1e-9;
    checkInside('kappa0', kappa0, -1, most);
    const kappa1 = detectable(kappa => at(kappa).power, kappa0, most, { power, alpha });
    return { kappa1, derivation: at(kappa1).derivation };
}

/**
 * Half-width of kappa's interval with n cases, both raters with the same positive share: the inverse of
 * `kappaPrecisionSize`.
 * @throws StatisticsError if an argument is outside its range.
 */
export function kappaHalfWidth(input: { kappa: number; share: number; n: number; level?: number }): {
    halfWidth: number;
    derivation: Derivation;
} {
    const { kappa, share, n, level = 0.95 } = input;
    checkInside('kappa', kappa, -1, 1);
    checkInside('share', share, 0, 1);
    checkInside('level', level, 0, 1);
    checkWhole('n', n, 2);
    const z = upperZ((1 - level) / 2);
    const s = deviation(tableOf(share, share, kappa));
    const halfWidth = (z * s) / Math.sqrt(n);
    const quantile = { ru: 'квантиль нормального распределения', en: 'quantile of the normal distribution' };
    const steps = [
        given('κ', expectedLabel, kappa),
        given('q', { ru: 'доля положительных заключений', en: 'positive share' }, share, { unit: 'proportion' }),
        casesStep('n', casesLabel, n),
        given('s', { ru: '√n · стандартная ошибка каппы', en: '√n · standard error of kappa' }, s, { digits: 6 }),
        given('γ', { ru: 'доверительная вероятность', en: 'confidence level' }, level, { unit: 'probability' }),
        computed('z', quantile, 'Φ⁻¹((1 + {γ}) / 2)', { γ: level }, z, { digits: 6 }),
        computed('h', halfWidthLabel, '{z} · {s} / √({n})', { z, s, n }, halfWidth, {
            digits: 4,
        }),
    ];
    return { halfWidth, derivation: inverseOf('kappa-precision-size', steps, halfWidthLabel) };
}

export interface KappaFitPowerInput {
    kappa0: number;
    kappa1: number;
    /** Positive share, inside (0, 1). */
    share: number;
    /** 2 to 20; default 2. */
    raters?: number;
    alpha?: number;
    sides?: 1 | 2;
    /** Cases, whole, ≥ 2. */
    n: number;
}

/**
 * Power of the goodness-of-fit test of kappa with several raters, the inverse of `kappaFitTestSize`
 * (Donner, Eliasziw 1992).
 * @throws StatisticsError if an argument is outside its range.
 */
export function kappaFitTestPower(input: KappaFitPowerInput): ReachedPower {
    const { kappa0, kappa1, share, raters = 2, alpha = 0.05, sides = 2, n } = input;
    checkInside('kappa0', kappa0, -0.999, 1);
    checkInside('kappa1', kappa1, 0, 1);
    checkInside('share', share, 0, 1);
    checkWhole('raters', raters, 2, 20);
    checkInside('alpha', alpha, 0, 1);
    checkOneOf('sides', sides, [1, 2]);
    checkWhole('n', n, 2);
    const z = upperZ(alpha / sides);
    const D = distance(raters, share, kappa1, kappa0);
    const power = normalCdf(Math.sqrt(n * D) - z);
    const step = {
        symbol: 'D',
        label: { ru: 'расстояние хи-квадрат на один случай', en: 'chi-square distance a case' },
        formula:
            'Σ (P(j | κ₁) − P(j | κ₀))² / P(j | κ₀), P(j | κ) = (1 − κ) · P(X = j | k, q) + κ · (q | j = k; 1 − q | j = 0)',
        value: D,
        digits: 6,
    };
    const steps = [
        given('κ₀', nullLabel, kappa0),
        given('κ₁', expectedLabel, kappa1),
        given('q', { ru: 'доля положительных заключений', en: 'positive share' }, share, { unit: 'proportion' }),
        given('k', { ru: 'число врачей', en: 'raters' }, raters, { digits: 0 }),
        casesStep('n', casesLabel, n),
        step,
        ...tailSteps(alpha, sides),
        reachedStep('Φ(√({n} · {D}) − {z₁})', { n, D, 'z₁': z }, power),
    ];
    return { power, derivation: inverseOf('donner-eliasziw-size', steps) };
}

/** Kappa above kappa0 that n cases tell from it by the goodness-of-fit test. @throws StatisticsError */
export function kappaFitDetectable(input: Omit<KappaFitPowerInput, 'kappa1'> & { power: number }): {
    kappa1: number;
    derivation: Derivation;
} {
    const { power, ...rest } = input;
    const { kappa0, alpha = 0.05 } = rest;
    checkInside('kappa0', kappa0, -0.999, 1);
    checkInside('alpha', alpha, 0, 1);
    const at = (kappa1: number) => kappaFitTestPower({ ...rest, kappa1 });
    const weak = Math.max(1e-9, kappa0);
    const kappa1 = detectable(kappa => at(kappa).power, weak, 1 - 1e-9, { power, alpha });
    return { kappa1, derivation: at(kappa1).derivation };
}
