import { methodInfo } from '../catalogue/catalogue.js';
import type { Bilingual } from '../core/bilingual.js';
import type { Derivation, Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { zStep } from '../proportion/interval-steps.js';
import { alphaSteps, chance, counted, derivationOf } from './test-steps.js';

/** What every power function returns. */
export interface ReachedPower {
    power: number;
    derivation: Derivation;
}

export const powerLabel: Bilingual = { ru: 'мощность', en: 'power' };

/** Level of a test, the level of each tail, and the normal quantile z₁ of it. */
export function tailSteps(alpha: number, sides: 1 | 2): Step[] {
    return [...alphaSteps(alpha, sides), zStep(alpha / sides, 'z₁', sides === 2 ? 'a' : 'α')];
}

/** A stated number of cases. */
export function casesStep(symbol: string, label: Bilingual, value: number): Step {
    return given(symbol, label, value, counted);
}

/** Diseased and non-diseased cases. */
export function classCountSteps(diseased: number, nonDiseased: number): Step[] {
    return [
        casesStep('n₊', { ru: 'случаи с патологией', en: 'diseased cases' }, diseased),
        casesStep('n₋', { ru: 'случаи без патологии', en: 'non-diseased cases' }, nonDiseased),
    ];
}

/** The power by a template of its inputs. */
export function reachedStep(template: string, inputs: Record<string, number>, power: number): Step {
    return computed('P', powerLabel, template, inputs, power, chance);
}

/** The power by a formula that cannot be put in a line. */
export function foundStep(formula: string, value: number, label: Bilingual = powerLabel): Step {
    return { symbol: 'P', label, formula, value, ...chance };
}

/** A derivation of what numbers of cases reach, by the formula that the catalogue has for the size. */
export function inverseOf(id: string, steps: Step[], what: Bilingual = powerLabel): Derivation {
    const { name } = methodInfo(id)!;
    const method = { ru: `${what.ru}; формула — ${name.ru}`, en: `${what.en}; formula: ${name.en}` };
    return { ...derivationOf(id, steps), method };
}
