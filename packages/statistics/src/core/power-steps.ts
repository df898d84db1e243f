import type { MethodInfo } from '../catalogue/method-info.js';
import { derivationOf } from '../steps/test-steps.js';
import { upperZ } from '../distribution/normal.js';
import type { Bilingual } from './bilingual.js';
import type { Derivation, Step } from './derivation.js';
import { computed, given } from './step.js';

/** What every power function returns. */
export interface ReachedPower {
    power: number;
    derivation: Derivation;
}

export const powerLabel: Bilingual = { ru: 'мощность', en: 'power' };
const counted = { unit: 'cases', digits: 0 } as const;

/** Level of a test, and the normal quantile z₁ of its tail. */
export function levelSteps(alpha: number, sides: 1 | 2): Step[] {
    const tail = sides === 2 ? '{α} / 2' : '{α}';
    const quantile = { ru: 'квантиль нормального распределения', en: 'quantile of the normal distribution' };
    return [
        given('α', { ru: 'уровень значимости', en: 'significance level' }, alpha, { unit: 'probability' }),
        computed('z₁', quantile, `Φ⁻¹(1 − ${tail})`, { α: alpha }, upperZ(alpha / sides), { digits: 6 }),
    ];
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
    return computed('P', powerLabel, template, inputs, power, { unit: 'probability', digits: 4 });
}

/** A derivation by a method of the catalogue, or by one that is named here. */
export function derivationBy(method: string | Pick<MethodInfo, 'name' | 'source'>, steps: Step[]): Derivation {
    if (typeof method === 'string') return derivationOf(method, steps);
    return { method: method.name, source: method.source, steps, warnings: [] };
}
