import { ceiling } from '../core/ceiling.js';
import { checkInside, maximalN } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import { noncentralStudentBelow } from '../distribution/noncentral-student.js';
import { upperZ } from '../distribution/normal.js';
import { studentUpper } from '../distribution/student.js';
import type { KappaSize } from './kappa-size.js';

/** Standard error of a limit of agreement in units of the standard deviation (Bland, Altman 1999). */
function errorOfLimit(n: number, z: number): number {
    return Math.sqrt(1 / n + (z * z) / (2 * (n - 1)));
}

/** Smallest n ≥ 3 that meets a condition which, once met, stays met. */
function smallest(argument: string, meets: (n: number) => boolean): number {
    let high = 4;
    while (!meets(high)) {
        high *= 2;
        if (high > maximalN) {
            throw new StatisticsError(argument, `n > ${maximalN}`, { ru: 'достижимое', en: 'one that can be reached' });
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
    const byStudent = smallest('fullWidth', n => 2 * studentUpper(tail, n - 1) * errorOfLimit(n, z) <= fullWidth);
    return { n: ceiling(fractional), fractional, byStudent };
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

/** Power of showing that both limits of agreement, with their intervals, lie within the acceptable difference. */
export function agreementTestPower({ n, ...input }: AgreementTestInput & { n: number }): number {
    const { bias, standardDeviation: s, acceptable, alpha = 0.05 } = input;
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
export function agreementTestSize(input: AgreementTestInput): { n: number; power: number } {
    const { bias, standardDeviation, acceptable, alpha = 0.05, power = 0.8 } = input;
    checkInside('standardDeviation', standardDeviation, 0, Number.POSITIVE_INFINITY);
    checkInside('alpha', alpha, 0, 1);
    checkInside('power', power, 0, 1);
    const least = Math.abs(bias) + upperZ(0.025) * standardDeviation;
    checkInside('acceptable', acceptable, least, Number.POSITIVE_INFINITY);
    const n = smallest('acceptable', m => agreementTestPower({ ...input, n: m }) >= power);
    return { n, power: agreementTestPower({ ...input, n }) };
}
