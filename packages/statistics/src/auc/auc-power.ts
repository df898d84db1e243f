import { checkInside, checkOneOf, checkWhole } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { classCountSteps, inverseOf, tailSteps, type ReachedPower, reachedStep } from '../steps/power-steps.js';
import { computed, given } from '../core/step.js';
import { normalCdf, upperZ } from '../distribution/normal.js';
import { detectable } from '../search/detectable.js';
import { levelSteps } from '../steps/test-steps.js';
import type { AucVariance } from './auc-size.js';
import { hanleyMcneilVariance, obuchowskiVariance } from './auc-variance.js';

interface Cases {
    /** Whole, ≥ 2. */
    diseased: number;
    nonDiseased: number;
    /** Default obuchowski. */
    variance?: AucVariance;
}

interface Level {
    /** Level of the whole test, 0 < alpha < 1; default 0.05. */
    alpha?: number;
    /** Default 2. */
    sides?: 1 | 2;
}

/** @throws StatisticsError */
export function checkCases({ diseased, nonDiseased, variance = 'obuchowski' }: Cases): void {
    checkWhole('diseased', diseased, 2);
    checkWhole('nonDiseased', nonDiseased, 2);
    checkOneOf('variance', variance, ['obuchowski', 'hanley-mcneil']);
}

/** @throws StatisticsError */
export function checkLevel({ alpha = 0.05, sides = 2 }: Level): { alpha: number; sides: 1 | 2 } {
    checkInside('alpha', alpha, 0, 1);
    checkOneOf('sides', sides, [1, 2]);
    return { alpha, sides };
}

/** Foreseen standard error of an area. */
export function areaError(auc: number, { diseased, nonDiseased, variance = 'obuchowski' }: Cases): number {
    if (variance === 'hanley-mcneil') return Math.sqrt(hanleyMcneilVariance(auc, diseased, nonDiseased));
    return Math.sqrt(obuchowskiVariance(auc, nonDiseased / diseased) / diseased);
}

/** Area and its standard error, with the formula of the variance in words of its source. */
export function areaSteps(index: string, auc: number, label: Step['label'], cases: Cases): Step[] {
    const value = areaError(auc, cases);
    const area = given(`A${index}`, label, auc, { unit: 'proportion' });
    const error = { ru: 'её стандартная ошибка', en: 'its standard error' };
    const symbol = `s${index}`;
    const A = `{A${index}}`;
    if (cases.variance === 'hanley-mcneil') {
        const q1 = `(${A} / (2 − ${A}) − ${A}²)`;
        const q2 = `(2 · ${A}² / (1 + ${A}) − ${A}²)`;
        const sum = `${A} · (1 − ${A}) + ({n₊} − 1) · ${q1} + ({n₋} − 1) · ${q2}`;
        const inputs = { [`A${index}`]: auc, 'n₊': cases.diseased, 'n₋': cases.nonDiseased };
        return [area, computed(symbol, error, `√((${sum}) / ({n₊} · {n₋}))`, inputs, value, { digits: 6 })];
    }
    // biome-ignore lint/suspicious/noApproximativeNumericConstant: the published factor, see obuchowskiVariance
    const b = -1.414 * upperZ(auc);
    const binormal = { ru: 'параметр бинормальной модели', en: 'parameter of the binormal model' };
    const B = `b${index}`;
    const sum = `(5 · {${B}}² + 8) / {n₊} + ({${B}}² + 8) / {n₋}`;
    const inputs = { [B]: b, 'n₊': cases.diseased, 'n₋': cases.nonDiseased };
    return [
        area,
        computed(B, binormal, `1.414 · Φ⁻¹(${A})`, { [`A${index}`]: auc }, b, { digits: 6 }),
        computed(symbol, error, `√(0.0099 · exp(−{${B}}² / 2) · (${sum}))`, inputs, value, { digits: 6 }),
    ];
}

const goalLabel = { ru: 'целевое значение площади', en: 'goal for the area' };
const expectedLabel = { ru: 'ожидаемая площадь', en: 'expected area' };
const methodOf = (variance: AucVariance = 'obuchowski') =>
    variance === 'obuchowski' ? 'obuchowski-size' : 'hanley-mcneil-size';

export interface AucPowerInput extends Cases, Level {
    /** Goal and expected area, inside (0, 1). */
    auc0: number;
    auc1: number;
}

/**
 * Power of showing that an area differs from a goal, the inverse of `aucTestSize`; of a two-sided test in the
 * direction of the expected area.
 * @throws StatisticsError if an argument is outside its range.
 */
export function aucTestPower(input: AucPowerInput): ReachedPower {
    const { auc0, auc1, diseased, nonDiseased, variance } = input;
    checkInside('auc0', auc0, 0, 1);
    checkInside('auc1', auc1, 0, 1);
    checkCases(input);
    const { alpha, sides } = checkLevel(input);
    const z = upperZ(alpha / sides);
    const [s0, s1] = [areaError(auc0, input), areaError(auc1, input)];
    const power = normalCdf((Math.abs(auc1 - auc0) - z * s0) / s1);
    const inputs = { 'A₀': auc0, 'A₁': auc1, 's₀': s0, 's₁': s1, 'z₁': z };
    const steps = [
        ...classCountSteps(diseased, nonDiseased),
        ...areaSteps('₀', auc0, goalLabel, input),
        ...areaSteps('₁', auc1, expectedLabel, input),
        ...tailSteps(alpha, sides),
        reachedStep('Φ((|{A₁} − {A₀}| − {z₁} · {s₀}) / {s₁})', inputs, power),
    ];
    return { power, derivation: inverseOf(methodOf(variance), steps) };
}

/** Area nearest to a goal that these cases tell from it with the target power. @throws StatisticsError */
export function aucDetectable(input: Omit<AucPowerInput, 'auc1'> & { power: number; direction?: 'above' | 'below' }): {
    auc1: number;
    derivation: Derivation;
} {
    const { power, direction = 'above', ...rest } = input;
    checkOneOf('direction', direction, ['above', 'below']);
    const { alpha } = checkLevel(rest);
    const end = direction === 'above' ? 1 - 1e-9 : 1e-9;
    const at = (auc1: number) => aucTestPower({ ...rest, auc1 });
    const auc1 = detectable(value => at(value).power, rest.auc0, end, { power, alpha });
    return { auc1, derivation: at(auc1).derivation };
}

/**
 * Probability with which a limit of the interval stays within a half-width of the expected area.
 * @throws StatisticsError if an argument is outside its range.
 */
export function aucPrecisionAssurance(
    input: Cases & { auc: number; halfWidth: number; level?: number; sides?: 1 | 2 },
): { assurance: number; derivation: Derivation } {
    const { auc, halfWidth, diseased, nonDiseased, level = 0.95, sides = 2, variance } = input;
    checkInside('auc', auc, 0, 1);
    checkInside('halfWidth', halfWidth, 0, 1);
    checkInside('level', level, 0, 1);
    checkOneOf('sides', sides, [1, 2]);
    checkCases(input);
    const error = areaError(auc, input);
    const z = upperZ((1 - level) / sides);
    const assurance = normalCdf(halfWidth / error - z);
    const label = { ru: 'вероятность достичь границы', en: 'probability of reaching the limit' };
    const steps = [
        ...classCountSteps(diseased, nonDiseased),
        ...areaSteps('', auc, expectedLabel, input),
        given('d', { ru: 'полуширина', en: 'half-width' }, halfWidth, { unit: 'proportion' }),
        ...levelSteps(level, sides),
        computed('γ', label, 'Φ({d} / {s} − {z})', { d: halfWidth, s: error, z }, assurance, {
            unit: 'probability',
            digits: 4,
        }),
    ];
    const id = variance === 'hanley-mcneil' ? 'hanley-mcneil-precision' : 'obuchowski-precision';
    return { assurance, derivation: inverseOf(id, steps, label) };
}

/**
 * Half-width of the interval of an area that numbers of cases give, the inverse of `aucPrecisionSize`.
 * @throws StatisticsError if an argument is outside its range.
 */
export function aucPlannedHalfWidth(
    input: Cases & { auc: number; level?: number; sides?: 1 | 2; assurance?: number },
): { halfWidth: number; derivation: Derivation } {
    const { auc, diseased, nonDiseased, level = 0.95, sides = 2, assurance, variance } = input;
    checkInside('auc', auc, 0, 1);
    checkInside('level', level, 0, 1);
    checkOneOf('sides', sides, [1, 2]);
    if (assurance !== undefined) checkInside('assurance', assurance, 0, 1);
    checkCases(input);
    const error = areaError(auc, input);
    const limit = upperZ((1 - level) / sides);
    const more = assurance === undefined ? 0 : upperZ(1 - assurance);
    const halfWidth = (limit + more) * error;
    const quantile = { ru: 'квантиль нормального распределения', en: 'quantile of the normal distribution' };
    const z = sides === 2 ? 'Φ⁻¹((1 + {γ}) / 2)' : 'Φ⁻¹({γ})';
    const assured =
        assurance === undefined
            ? []
            : [
                  given('g', { ru: 'гарантия', en: 'assurance' }, assurance, { unit: 'probability' }),
                  computed('z₂', quantile, 'Φ⁻¹({g})', { g: assurance }, more, { digits: 6 }),
              ];
    const label = { ru: 'полуширина', en: 'half-width' };
    const template = assurance === undefined ? '{z₁} · {s}' : '({z₁} + {z₂}) · {s}';
    const steps = [
        ...classCountSteps(diseased, nonDiseased),
        ...areaSteps('', auc, expectedLabel, input),
        given('γ', { ru: 'доверительная вероятность', en: 'confidence level' }, level, { unit: 'probability' }),
        computed('z₁', quantile, z, { γ: level }, limit, { digits: 6 }),
        ...assured,
        computed('h', label, template, { 'z₁': limit, 'z₂': more, s: error }, halfWidth, {
            unit: 'proportion',
            digits: 4,
        }),
    ];
    return {
        halfWidth,
        derivation: inverseOf(
            variance === 'hanley-mcneil' ? 'hanley-mcneil-precision' : 'obuchowski-precision',
            steps,
            label,
        ),
    };
}
