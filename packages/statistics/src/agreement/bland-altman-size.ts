import { ceiling } from '../core/ceiling.js';
import { checkInside, checkWhole, maximalN } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import type { Derivation, Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { noncentralStudentBelow } from '../distribution/noncentral-student.js';
import { upperZ } from '../distribution/normal.js';
import { studentUpper } from '../distribution/student.js';
import {
    alphaSteps,
    chance,
    counted,
    derivationOf,
    levelSteps,
    powerStep,
    roundedStep,
    sizeBeforeRounding,
    unrounded,
} from '../steps/test-steps.js';
import type { KappaSize } from './kappa-size.js';

/** Standard error of a limit of agreement in units of the standard deviation (Bland, Altman 1999). */
function errorOfLimit(n: number, z: number): number {
    return Math.sqrt(1 / n + (z * z) / (2 * (n - 1)));
}

/** Smallest n ≥ 3 that meets a condition which, once met, stays met. */
function smallest(argument: string, value: number, meets: (n: number) => boolean): number {
    let high = 4;
    while (!meets(high)) {
        high *= 2;
        if (high > maximalN) {
            throw new StatisticsError(argument, value, {
                ru: `больше: нужно более ${maximalN} пар`,
                en: `larger: more than ${maximalN} pairs would be needed`,
            });
        }
    }
    let low = 2;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (meets(middle)) high = middle;
        else low = middle;
    }
    return high;
}

/**
 * Pairs for a full width (in standard deviations of the differences) of the interval of a limit of agreement:
 * `fractional` is the closed form 3/(w/2z)² of Bland and Altman 1986, `n` its ceiling; `byStudent` the smallest n with
 * 2t√(1/n + z²/(2(n − 1))) ≤ w.
 */
export function limitsOfAgreementSize(input: { fullWidth: number; level?: number }): KappaSize & { byStudent: number } {
    const { fullWidth, level = 0.95 } = input;
    checkInside('fullWidth', fullWidth, 0, 100);
    checkInside('level', level, 0, 1);
    const tail = (1 - level) / 2;
    const z = upperZ(tail);
    const fractional = 3 / (fullWidth / (2 * z)) ** 2;
    const byStudent = smallest(
        'fullWidth',
        fullWidth,
        n => 2 * studentUpper(tail, n - 1) * errorOfLimit(n, z) <= fullWidth,
    );
    const n = ceiling(fractional);
    const t = studentUpper(tail, byStudent - 1);
    const labels = {
        width: { ru: 'полная ширина в стандартных отклонениях разностей', en: 'full width in standard deviations' },
        byStudent: { ru: 'наименьший объём по распределению Стьюдента', en: "smallest size by Student's distribution" },
        t: { ru: 'квантиль распределения Стьюдента', en: "quantile of Student's distribution" },
        reached: { ru: 'ширина при n(t)', en: 'width at n(t)' },
    };
    const reached = 2 * t * errorOfLimit(byStudent, z);
    const template = '2 · {t} · √(1 / {n(t)} + {z}² / (2 · ({n(t)} − 1)))';
    const steps = [
        given('w', labels.width, fullWidth),
        ...levelSteps(level),
        {
            symbol: 'n(t)',
            label: labels.byStudent,
            formula: 'min{n : 2 · t⁻¹(1 − a; n − 1) · √(1 / n + z² / (2 · (n − 1))) ≤ w}',
            value: byStudent,
            ...counted,
        },
        computed('t', labels.t, 't⁻¹(1 − {a}; {n(t)} − 1)', { a: tail, 'n(t)': byStudent }, t, { digits: 6 }),
        computed('w*', labels.reached, template, { t, z, 'n(t)': byStudent }, reached, { digits: 6 }),
        computed('n*', sizeBeforeRounding, '3 / ({w} / (2 · {z}))²', { w: fullWidth, z }, fractional, unrounded),
        roundedStep(fractional, n),
    ];
    return { n, fractional, byStudent, derivation: derivationOf('limits-of-agreement-size', steps) };
}

export interface AgreementTestInput {
    /** Expected mean difference. */
    bias: number;
    /** Expected standard deviation of the differences, > 0. */
    standardDeviation: number;
    /** Largest difference that is clinically acceptable, > 0. */
    acceptable: number;
    /** 1 − confidence level of the intervals of the limits; default 0.05. */
    alpha?: number;
    /** Default 0.8. */
    power?: number;
}

export interface AgreementTestSize {
    n: number;
    /** That n reaches. */
    power: number;
    derivation: Derivation;
}

/** Power of showing that both limits of agreement, with their intervals, lie within the acceptable difference. */
export function agreementTestPower({ n, ...input }: AgreementTestInput & { n: number }): number {
    const { bias, standardDeviation: s, acceptable, alpha = 0.05 } = input;
    checkInput(input);
    checkWhole('n', n, 3);
    const z = upperZ(0.025);
    const error = errorOfLimit(n, z);
    const t = studentUpper(alpha / 2, n - 1);
    const missed = (room: number): number => noncentralStudentBelow(t, n - 1, room / (s * error));
    return Math.max(0, 1 - missed(acceptable - bias - z * s) - missed(acceptable + bias - z * s));
}

/**
 * Pairs for that power (Lu, Zhong, Liu 2016, International Journal of Biostatistics 12: 20150039).
 * @throws StatisticsError if an argument is outside its range.
 */
export function agreementTestSize(input: AgreementTestInput): AgreementTestSize {
    const { bias, standardDeviation, acceptable, power = 0.8 } = input;
    checkInput(input);
    checkInside('power', power, 0, 1);
    const least = Math.abs(bias) + upperZ(0.025) * standardDeviation;
    checkInside('acceptable', acceptable, least, Number.POSITIVE_INFINITY);
    const n = smallest('acceptable', acceptable, m => agreementTestPower({ ...input, n: m }) >= power);
    const reached = agreementTestPower({ ...input, n });
    return { n, power: reached, derivation: derivationOf('lu-size', agreementSteps({ ...input, n }, reached)) };
}

function checkInput({ bias, standardDeviation, acceptable, alpha = 0.05 }: AgreementTestInput): void {
    checkInside('bias', bias, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    checkInside('standardDeviation', standardDeviation, 0, Number.POSITIVE_INFINITY);
    checkInside('acceptable', acceptable, 0, Number.POSITIVE_INFINITY);
    checkInside('alpha', alpha, 0, 1);
}

/** Power of n pairs: t, the noncentralities of both limits, the two chances of missing. */
export function agreementSteps(input: AgreementTestInput & { n: number }, reached: number): Step[] {
    const { bias, standardDeviation: s, acceptable, alpha = 0.05, power = 0.8, n } = input;
    const z = upperZ(0.025);
    const error = errorOfLimit(n, z);
    const t = studentUpper(alpha / 2, n - 1);
    const room = (sign: 1 | -1): number => (acceptable - sign * bias - z * s) / (s * error);
    const missed = (delta: number): number => noncentralStudentBelow(t, n - 1, delta);
    const six = { digits: 6 } as const;
    const labels = {
        bias: { ru: 'ожидаемая средняя разность', en: 'expected mean difference' },
        deviation: { ru: 'стандартное отклонение разностей', en: 'standard deviation of the differences' },
        acceptable: { ru: 'допустимая разность', en: 'acceptable difference' },
        z: { ru: 'квантиль нормального распределения для 95 %', en: 'quantile of the normal distribution for 95 %' },
        n: { ru: 'наименьшее число пар', en: 'smallest number of pairs' },
        t: { ru: 'квантиль распределения Стьюдента', en: "quantile of Student's distribution" },
        error: { ru: 'стандартная ошибка границы, делённая на σ', en: 'standard error of a limit over σ' },
        room: { ru: 'параметр нецентральности', en: 'noncentrality' },
        missed: { ru: 'вероятность не подтвердить границу', en: 'probability of not showing the limit' },
        power: { ru: 'достигнутая мощность', en: 'power that is reached' },
    };
    const facts = { Δ: acceptable, δ: bias, 'z₀': z, σ: s, e: error };
    return [
        given('δ', labels.bias, bias),
        given('σ', labels.deviation, s),
        given('Δ', labels.acceptable, acceptable),
        ...alphaSteps(alpha, 2),
        powerStep(power),
        given('z₀', labels.z, z, six),
        { symbol: 'n', label: labels.n, formula: 'min{n : 1 − β₁(n) − β₂(n) ≥ 1 − β}', value: n, ...counted },
        computed('t', labels.t, 't⁻¹(1 − {a}; {n} − 1)', { a: alpha / 2, n }, t, six),
        computed('e', labels.error, '√(1 / {n} + {z₀}² / (2 · ({n} − 1)))', { n, 'z₀': z }, error, six),
        computed('λ₁', labels.room, '({Δ} − {δ} − {z₀} · {σ}) / ({σ} · {e})', facts, room(1), six),
        computed('λ₂', labels.room, '({Δ} + {δ} − {z₀} · {σ}) / ({σ} · {e})', facts, room(-1), six),
        { symbol: 'β₁', label: labels.missed, formula: 'P(T ≤ t | n − 1, λ₁)', value: missed(room(1)), ...six },
        { symbol: 'β₂', label: labels.missed, formula: 'P(T ≤ t | n − 1, λ₂)', value: missed(room(-1)), ...six },
        computed(
            '1 − β*',
            labels.power,
            'max(0, 1 − {β₁} − {β₂})',
            { 'β₁': missed(room(1)), 'β₂': missed(room(-1)) },
            reached,
            chance,
        ),
    ];
}
