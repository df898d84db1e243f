import { checkInside, checkOneOf } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { classCountSteps, inverseOf, tailSteps, type ReachedPower, reachedStep } from '../steps/power-steps.js';
import { computed, given } from '../core/step.js';
import { normalCdf, upperZ } from '../distribution/normal.js';
import { detectable } from '../search/detectable.js';
import { areaError, areaSteps, checkCases, checkLevel } from './auc-power.js';
import type { PairedAucSizeInput } from './auc-size.js';

export interface PairedAucPowerInput extends Omit<PairedAucSizeInput, 'ratio' | 'power'> {
    /** Whole, ≥ 2. */
    diseased: number;
    nonDiseased: number;
}

/**
 * Power of a comparison of two areas on the same cases, the inverse of `pairedAucSize`; of a two-sided test in the
 * direction of the expected difference.
 * @throws StatisticsError if an argument is outside its range.
 */
export function pairedAucPower(input: PairedAucPowerInput): ReachedPower {
    const { auc1, auc2, correlation: r, diseased, nonDiseased, nullArea = 'first' } = input;
    checkInside('auc1', auc1, 0, 1);
    checkInside('auc2', auc2, 0, 1);
    checkInside('correlation', r, -1, 1);
    checkOneOf('nullArea', nullArea, ['first', 'second']);
    checkCases(input);
    const { alpha, sides } = checkLevel(input);
    const cases = { diseased, nonDiseased };
    const [s1, s2] = [areaError(auc1, cases), areaError(auc2, cases)];
    const z = upperZ(alpha / sides);
    const underNull = Math.sqrt(2 * (1 - r)) * (nullArea === 'first' ? s1 : s2);
    const underAlternative = Math.sqrt(s1 * s1 + s2 * s2 - 2 * r * s1 * s2);
    const power = normalCdf((Math.abs(auc1 - auc2) - z * underNull) / underAlternative);
    const name = (i: number) => ({ ru: `ожидаемая площадь способа ${i}`, en: `expected area of method ${i}` });
    const error = (h: string) => ({
        ru: `стандартная ошибка разности при ${h}`,
        en: `error of the difference under ${h}`,
    });
    const inputs = { 'A₁': auc1, 'A₂': auc2, 's₁': s1, 's₂': s2, r, 'z₁': z, 'e₀': underNull, 'e₁': underAlternative };
    const steps = [
        ...classCountSteps(diseased, nonDiseased),
        ...areaSteps('₁', auc1, name(1), cases),
        ...areaSteps('₂', auc2, name(2), cases),
        given('r', { ru: 'корреляция оценок', en: 'correlation of the estimates' }, r),
        computed('e₀', error('H₀'), `{s${nullArea === 'first' ? '₁' : '₂'}} · √(2 · (1 − {r}))`, inputs, underNull, {
            digits: 6,
        }),
        computed('e₁', error('H₁'), '√({s₁}² + {s₂}² − 2 · {r} · {s₁} · {s₂})', inputs, underAlternative, {
            digits: 6,
        }),
        ...tailSteps(alpha, sides),
        reachedStep('Φ((|{A₁} − {A₂}| − {z₁} · {e₀}) / {e₁})', inputs, power),
    ];
    return { power, derivation: inverseOf('obuchowski-paired-size', steps) };
}

/** Area of method 1 nearest to that of method 2 that these cases tell from it. @throws StatisticsError */
export function pairedAucDetectable(
    input: Omit<PairedAucPowerInput, 'auc1'> & { power: number; direction?: 'above' | 'below' },
): { auc1: number; difference: number; derivation: Derivation } {
    const { power, direction = 'above', ...rest } = input;
    checkOneOf('direction', direction, ['above', 'below']);
    const { alpha } = checkLevel(rest);
    const at = (auc1: number) => pairedAucPower({ ...rest, auc1 });
    const end = direction === 'above' ? 1 - 1e-9 : 1e-9;
    // At equal areas and full correlation there is no error to divide by: begin beside them.
    const beside = rest.auc2 + (end - rest.auc2) * 1e-9;
    const auc1 = detectable(value => at(value).power, beside, end, { power, alpha });
    return { auc1, difference: auc1 - rest.auc2, derivation: at(auc1).derivation };
}
