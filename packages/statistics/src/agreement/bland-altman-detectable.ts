import { checkInside, checkWhole } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { computed } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { studentUpper } from '../distribution/student.js';
import { detectable } from '../search/detectable.js';
import { casesStep, inverseOf, type ReachedPower } from '../steps/power-steps.js';
import { levelSteps, studentStep } from '../steps/test-steps.js';
import { agreementSteps, agreementTestPower, type AgreementTestInput } from './bland-altman-size.js';

/**
 * Smallest acceptable difference within which n pairs show both limits of agreement with the target power: the
 * inverse of `agreementTestSize`.
 * @throws StatisticsError if an argument is outside its range.
 */
export function agreementDetectable(
    input: Omit<AgreementTestInput, 'acceptable' | 'power'> & { n: number; power: number },
): { acceptable: number; derivation: Derivation } {
    const { power, ...rest } = input;
    const { n, bias, standardDeviation: s, alpha = 0.05 } = rest;
    checkWhole('n', n, 3);
    checkInside('bias', bias, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    checkInside('standardDeviation', s, 0, Number.POSITIVE_INFINITY);
    checkInside('alpha', alpha, 0, 1);
    const least = Math.abs(bias) + upperZ(0.025) * s;
    const powerAt = (acceptable: number) => agreementTestPower({ ...rest, acceptable });
    // Power at twice as many errors of a limit beyond its expected place, until it suffices.
    const error = studentUpper(alpha / 2, n - 1) * s * Math.sqrt(1 / n + 2 / (n - 1));
    let most = least + 2 * error;
    while (powerAt(most) < power && most < least + 1e6 * error) most = least + 2 * (most - least);
    // Below the level there is nothing to detect, but the power of this test may be 0: any target is legal.
    const acceptable = detectable(powerAt, least, most, { power, alpha: Math.min(alpha, power / 2) });
    return { acceptable, derivation: agreementPower({ ...rest, acceptable }).derivation };
}

/** `agreementTestPower` with its derivation. */
export function agreementPower(input: Omit<AgreementTestInput, 'power'> & { n: number }): ReachedPower {
    const power = agreementTestPower(input);
    const pairs = casesStep('n', { ru: 'число пар', en: 'pairs' }, input.n);
    // The size's steps, with n given instead of sought.
    const steps = agreementSteps(input, power).flatMap(step =>
        step.symbol === '1 − β' ? [] : step.symbol === 'n' ? [pairs] : [step],
    );
    return { power, derivation: inverseOf('lu-size', steps) };
}

/**
 * Full width, in standard deviations of the differences, of the interval of a limit of agreement with n pairs: the
 * inverse of `limitsOfAgreementSize`. `fullWidth` by the closed form of Bland and Altman 1986, `byStudent` by
 * 2t√(1/n + z²/(2(n − 1))).
 * @throws StatisticsError if an argument is outside its range.
 */
export function limitsOfAgreementWidth(input: { n: number; level?: number }): {
    fullWidth: number;
    byStudent: number;
    derivation: Derivation;
} {
    const { n, level = 0.95 } = input;
    checkWhole('n', n, 3);
    checkInside('level', level, 0, 1);
    const tail = (1 - level) / 2;
    const z = upperZ(tail);
    const t = studentUpper(tail, n - 1);
    const fullWidth = 2 * z * Math.sqrt(3 / n);
    const byStudent = 2 * t * Math.sqrt(1 / n + (z * z) / (2 * (n - 1)));
    const width = { ru: 'полная ширина в стандартных отклонениях разностей', en: 'full width in standard deviations' };
    const exact = { ru: 'она же по распределению Стьюдента', en: "the same by Student's distribution" };
    const steps = [
        casesStep('n', { ru: 'число пар', en: 'pairs' }, n),
        ...levelSteps(level),
        computed('w', width, '2 · {z} · √(3 / {n})', { z, n }, fullWidth, { digits: 6 }),
        studentStep(tail, '{n} − 1', { n }, t),
        computed('w(t)', exact, '2 · {t} · √(1 / {n} + {z}² / (2 · ({n} − 1)))', { t, z, n }, byStudent, { digits: 6 }),
    ];
    return { fullWidth, byStudent, derivation: inverseOf('limits-of-agreement-size', steps, width) };
}
