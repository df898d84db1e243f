import { checkInside, checkOneOf, checkWhole } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { classCountSteps, inverseOf, tailSteps, type ReachedPower, reachedStep } from '../steps/power-steps.js';
import { StatisticsError } from '../core/statistics-error.js';
import { computed, given } from '../core/step.js';
import { normalCdf, upperZ } from '../distribution/normal.js';
import type { PredictiveValueSizeInput } from './predictive-value-size.js';

export interface PredictiveValuePowerInput extends Omit<PredictiveValueSizeInput, 'share' | 'power'> {
    /** Whole, ≥ 1. */
    diseased: number;
    nonDiseased: number;
}

interface Facts {
    /** φ expected: odds against the value, freed of prevalence. */
    expected: number;
    /** Odds of prevalence that turn φ into a value. */
    odds: number;
    /** Standard error of ln φ. */
    error: number;
    alpha: number;
    z: number;
    steps: Step[];
}

function factsOf(input: Omit<PredictiveValuePowerInput, 'goal'>): Facts {
    const { value, sensitivity: se, specificity: sp, prevalence, diseased, nonDiseased, alpha = 0.05 } = input;
    checkOneOf('value', value, ['ppv', 'npv']);
    for (const name of ['sensitivity', 'specificity', 'prevalence'] as const) checkInside(name, input[name], 0, 1);
    checkInside('alpha', alpha, 0, 1);
    checkWhole('diseased', diseased, 1);
    checkWhole('nonDiseased', nonDiseased, 1);
    const ppv = value === 'ppv';
    const expected = ppv ? (1 - sp) / se : (1 - se) / sp;
    const error = ppv
        ? Math.sqrt((1 - se) / (se * diseased) + sp / ((1 - sp) * nonDiseased))
        : Math.sqrt(se / ((1 - se) * diseased) + (1 - sp) / (sp * nonDiseased));
    const inputs = { Se: se, Sp: sp, 'n₊': diseased, 'n₋': nonDiseased };
    const share = { unit: 'proportion' } as const;
    const steps = [
        given('Se', { ru: 'ожидаемая чувствительность', en: 'expected sensitivity' }, se, share),
        given('Sp', { ru: 'ожидаемая специфичность', en: 'expected specificity' }, sp, share),
        given('π', { ru: 'распространённость', en: 'prevalence' }, prevalence, share),
        ...classCountSteps(diseased, nonDiseased),
        computed(
            'φ₁',
            { ru: 'ожидаемое φ, не зависящее от распространённости', en: 'expected φ, free of prevalence' },
            ppv ? '(1 − {Sp}) / {Se}' : '(1 − {Se}) / {Sp}',
            inputs,
            expected,
            { digits: 6 },
        ),
        computed(
            's',
            { ru: 'стандартная ошибка ln φ', en: 'standard error of ln φ' },
            ppv
                ? '√((1 − {Se}) / ({Se} · {n₊}) + {Sp} / ((1 − {Sp}) · {n₋}))'
                : '√({Se} / ((1 − {Se}) · {n₊}) + (1 − {Sp}) / ({Sp} · {n₋}))',
            inputs,
            error,
            { digits: 6 },
        ),
        ...tailSteps(alpha, 1),
    ];
    const odds = ppv ? prevalence / (1 - prevalence) : (1 - prevalence) / prevalence;
    return { expected, odds, error, alpha, z: upperZ(alpha), steps };
}

/** φ of a value: prevalence odds · (1 − G) / G. */
function goalSteps(value: 'ppv' | 'npv', goal: number, prevalence: number, odds: number): Step[] {
    const share = { unit: 'proportion', digits: 4 } as const;
    const template = value === 'ppv' ? '{π} · (1 − {G}) / ({G} · (1 − {π}))' : '(1 − {π}) · (1 − {G}) / ({G} · {π})';
    const label = { ru: 'φ при целевом значении', en: 'φ at the goal' };
    return [
        given('G', { ru: 'целевое значение', en: 'goal' }, goal, share),
        computed('φ₀', label, template, { π: prevalence, G: goal }, (odds * (1 - goal)) / goal, { digits: 6 }),
    ];
}

/**
 * Power of showing that a predictive value at a stated prevalence exceeds a goal, the inverse of `predictiveValueSize`.
 * @throws StatisticsError if an argument is outside its range, or the goal is not below the expected value.
 */
export function predictiveValuePower(input: PredictiveValuePowerInput): ReachedPower {
    checkInside('goal', input.goal, 0, 1);
    const { expected, odds, error, z, steps } = factsOf(input);
    const limit = (odds * (1 - input.goal)) / input.goal;
    if (!(expected < limit)) {
        throw new StatisticsError('goal', input.goal, {
            ru: 'ниже ожидаемого значения',
            en: 'below the expected value',
        });
    }
    const power = normalCdf(Math.log(limit / expected) / error - z);
    const last = reachedStep(
        'Φ(ln({φ₀} / {φ₁}) / {s} − {z₁})',
        { 'φ₀': limit, 'φ₁': expected, s: error, 'z₁': z },
        power,
    );
    const goal = goalSteps(input.value, input.goal, input.prevalence, odds);
    return { power, derivation: inverseOf('steinberg-size', [...steps, ...goal, last]) };
}

/** Highest goal that a predictive value is shown to exceed with the target power. @throws StatisticsError */
export function predictiveValueDetectable(input: Omit<PredictiveValuePowerInput, 'goal'> & { power: number }): {
    goal: number;
    derivation: Derivation;
} {
    const { power, ...rest } = input;
    const { expected, odds, error, alpha, z, steps } = factsOf(rest);
    checkInside('power', power, alpha, 1);
    const limit = expected * Math.exp((z + upperZ(1 - power)) * error);
    const goal = odds / (odds + limit);
    const shown = goalSteps(rest.value, goal, rest.prevalence, odds);
    const last = reachedStep(
        'Φ(ln({φ₀} / {φ₁}) / {s} − {z₁})',
        { 'φ₀': limit, 'φ₁': expected, s: error, 'z₁': z },
        power,
    );
    return { goal, derivation: inverseOf('steinberg-size', [...steps, ...shown, last]) };
}
