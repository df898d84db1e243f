import { methodInfo } from '../catalogue/catalogue.js';
import type { Bilingual } from '../core/bilingual.js';
import type { Derivation, Notice, Step } from '../core/derivation.js';
import { ceiling } from '../core/ceiling.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { tailStep } from '../proportion/interval-derivation.js';
import { zStep } from '../proportion/interval-steps.js';

/** How numbers of cases are shown. */
export const counted = { unit: 'cases', digits: 0 } as const;
/** How a size before rounding is shown. */
export const unrounded = { unit: 'cases', digits: 3 } as const;
/** How an estimate or a limit on the scale of proportions is shown. */
export const share = { unit: 'proportion', digits: 4 } as const;
/** How a p-value, a level or a power is shown. */
export const chance = { unit: 'probability', digits: 4 } as const;

export const lowerLabel: Bilingual = { ru: 'нижняя граница', en: 'lower limit' };
export const upperLabel: Bilingual = { ru: 'верхняя граница', en: 'upper limit' };
export const errorLabel: Bilingual = { ru: 'стандартная ошибка', en: 'standard error' };
const quantile: Bilingual = { ru: 'квантиль нормального распределения', en: 'quantile of the normal distribution' };

/** A derivation by a method of the catalogue. */
export function derivationOf(id: string, steps: Step[], warnings: Notice[] = []): Derivation {
    const info = methodInfo(id);
    if (!info) throw new Error(`no method ${id} in the catalogue`);
    const finite = (step: Step): boolean =>
        Number.isFinite(step.value) && Object.values(step.inputs ?? {}).every(Number.isFinite);
    const determined = steps.filter(finite);
    // What the data do not determine is left out, and said.
    const all = determined.length < steps.length ? [...warnings, undeterminedNotice] : warnings;
    return { method: info.name, source: info.source, steps: determined, warnings: all };
}

/** A denominator is 0. */
export const undeterminedNotice: Notice = {
    code: 'undetermined',
    text: {
        ru: 'Знаменатель равен 0: показатель по этим данным не определён.',
        en: 'A denominator is 0: these data do not determine the figure.',
    },
};

/** α, and the level of each tail of a two-sided test. */
export function alphaSteps(alpha: number, sides: 1 | 2): Step[] {
    const first = given('α', { ru: 'уровень значимости', en: 'significance level' }, alpha, { unit: 'probability' });
    if (sides === 1) return [first];
    const label = { ru: 'уровень одного хвоста', en: 'level of each tail' };
    return [first, computed('a', label, '{α} / 2', { α: alpha }, alpha / 2, { unit: 'probability' })];
}

export function powerStep(power: number): Step {
    return given('1 − β', { ru: 'требуемая мощность', en: 'target power' }, power, { unit: 'probability' });
}

/** α, target power and their normal quantiles z₁, z₂. */
export function testSteps({ alpha, sides, power }: { alpha: number; sides: 1 | 2; power: number }): Step[] {
    const tail = alpha / sides;
    return [
        ...alphaSteps(alpha, sides),
        powerStep(power),
        zStep(tail, 'z₁', sides === 2 ? 'a' : 'α'),
        computed('z₂', quantile, 'Φ⁻¹({1 − β})', { '1 − β': power }, upperZ(1 - power), { digits: 6 }),
    ];
}

/** t of Student's distribution with `df` degrees for the tail a. */
export function studentStep(tail: number, df: string, inputs: Record<string, number>, t: number, name = 'a'): Step {
    const label = { ru: 'квантиль распределения Стьюдента', en: "quantile of Student's distribution" };
    return computed('t', label, `t⁻¹(1 − {${name}}; ${df})`, { [name]: tail, ...inputs }, t, { digits: 6 });
}

/** Confidence level and the probability beyond each limit. */
export function tailSteps(level: number, sides: 1 | 2 = 2): Step[] {
    return [
        given('1 − α', { ru: 'доверительная вероятность', en: 'confidence level' }, level, { unit: 'probability' }),
        tailStep(level, sides === 2, (1 - level) / sides),
    ];
}

/** Confidence level, probability beyond each limit, its normal quantile z. */
export function levelSteps(level: number, sides: 1 | 2 = 2): Step[] {
    return [...tailSteps(level, sides), zStep((1 - level) / sides)];
}

/** Limits estimate ∓ z·SE. */
export function waldSteps(estimate: string, facts: Record<string, number>, lower: number, upper: number): Step[] {
    return [
        computed('L', lowerLabel, `{${estimate}} − {z} · {SE}`, facts, lower, { digits: 4 }),
        computed('U', upperLabel, `{${estimate}} + {z} · {SE}`, facts, upper, { digits: 4 }),
    ];
}

/** n = ⌈n*⌉, or the least n that makes sense. */
export function roundedStep(fractional: number, n: number, least = 1): Step {
    const label = { ru: 'объём выборки, округлён вверх', en: 'sample size, rounded up' };
    const template = ceiling(fractional) < n ? `max(${least}, ⌈{n*}⌉)` : '⌈{n*}⌉';
    return computed('n', label, template, { 'n*': fractional }, n, { ...counted, rounding: 'up' });
}

/** Non-diseased for each diseased. */
export function ratioStep(ratio: number): Step {
    return given(
        'r',
        { ru: 'случаев без патологии на один с патологией', en: 'non-diseased for each diseased' },
        ratio,
    );
}

/** Diseased, non-diseased and all, from the diseased before rounding. */
export function classSteps(size: { fractional: number; diseased: number; nonDiseased: number }, ratio: number): Step[] {
    const { fractional, diseased, nonDiseased } = size;
    const up = { ...counted, rounding: 'up' } as const;
    const one = { ru: 'случаи с патологией', en: 'diseased cases' };
    const other = { ru: 'случаи без патологии', en: 'non-diseased cases' };
    const all = { ru: 'всего случаев', en: 'cases in all' };
    return [
        computed('n₊', one, '⌈{n*}⌉', { 'n*': fractional }, diseased, up),
        computed('n₋', other, '⌈{r} · {n*}⌉', { r: ratio, 'n*': fractional }, nonDiseased, up),
        computed('N', all, '{n₊} + {n₋}', { 'n₊': diseased, 'n₋': nonDiseased }, diseased + nonDiseased, counted),
    ];
}

export const beforeRounding: Bilingual = {
    ru: 'случаи с патологией до округления',
    en: 'diseased cases before rounding',
};
export const sizeBeforeRounding: Bilingual = { ru: 'объём выборки до округления', en: 'sample size before rounding' };
