import { checkInside, checkWhole } from '../core/check.js';
import { upperZ } from '../distribution/normal.js';
import { studentUpper } from '../distribution/student.js';
import { detectable } from '../search/detectable.js';
import { agreementTestPower, type AgreementTestInput } from './bland-altman-size.js';

/**
 * Smallest acceptable difference within which n pairs show both limits of agreement with the target power: the
 * inverse of `agreementTestSize`.
 * @throws StatisticsError if an argument is outside its range.
 */
export function agreementDetectable(
    input: Omit<AgreementTestInput, 'acceptable' | 'power'> & { n: number; power: number },
): { acceptable: number } {
    const { power, ...rest } = input;
    const { n, bias, standardDeviation: s, alpha = 0.05 } = rest;
    checkWhole('n', n, 3);
    checkInside('bias', bias, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    checkInside('standardDeviation', s, 0, Number.POSITIVE_INFINITY);
    checkInside('alpha', alpha, 0, 1);
    const least = Math.abs(bias) + upperZ(0.025) * s;
    const powerAt = (acceptable: number) => agreementTestPower({ ...rest, acceptable });
    // Twenty standard errors of a limit beyond its expected place.
    const most = least + 20 * studentUpper(alpha / 2, n - 1) * s * Math.sqrt(1 / n + 2 / (n - 1));
    return { acceptable: detectable(powerAt, least, most, { power, alpha: Math.min(alpha, power / 2) }) };
}

/**
 * Full width, in standard deviations of the differences, of the interval of a limit of agreement with n pairs: the
 * inverse of `limitsOfAgreementSize`. `fullWidth` by the closed form of Bland and Altman 1986, `byStudent` by
 * 2t√(1/n + z²/(2(n − 1))).
 * @throws StatisticsError if an argument is outside its range.
 */
export function limitsOfAgreementWidth(input: { n: number; level?: number }): { fullWidth: number; byStudent: number } {
    const { n, level = 0.95 } = input;
    checkWhole('n', n, 3);
    checkInside('level', level, 0, 1);
    const tail = (1 - level) / 2;
    const z = upperZ(tail);
    const byStudent = 2 * studentUpper(tail, n - 1) * Math.sqrt(1 / n + (z * z) / (2 * (n - 1)));
    return { fullWidth: 2 * z * Math.sqrt(3 / n), byStudent };
}
