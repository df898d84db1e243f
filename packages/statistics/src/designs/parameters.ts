import { methodInfo } from '../catalogue/catalogue.js';
import type { Bilingual } from '../core/bilingual.js';
import { maximalN } from '../core/check.js';
import type { ChoiceParameter, DependentDefault, NumberParameter, Range, SharesParameter } from './parameter.js';

const inside: Range = { above: 0, below: 1 };

type Advice = Pick<NumberParameter, 'usual' | 'help'> & { default?: number | DependentDefault };

/** A proportion inside (0, 1). */
export function proportion(name: Bilingual, advice: Advice = {}) {
    return { kind: 'proportion', name, range: inside, ...advice } as const satisfies NumberParameter;
}

/** A probability inside (0, 1). */
export function probability(name: Bilingual, advice: Advice = {}) {
    return { kind: 'probability', name, range: inside, ...advice } as const satisfies NumberParameter;
}

/** Any number of a range. */
export function quantity(name: Bilingual, range: Range, advice: Advice = {}) {
    return { kind: 'number', name, range, ...advice } as const satisfies NumberParameter;
}

/** A whole number of a range. */
export function whole<const R extends Range>(name: Bilingual, range: R, advice: Advice = {}) {
    return { kind: 'integer', name, range, ...advice } as const satisfies NumberParameter;
}

/** A number of cases. */
export function cases(name: Bilingual, from = 1, advice: Advice = {}) {
    return whole(name, { from, to: maximalN }, advice);
}

/** Shares of categories in their order. */
export function shares(name: Bilingual, help: Bilingual): SharesParameter {
    return { kind: 'shares', name, help };
}

/** One of a few words. */
export function choice<const T extends string>(
    name: Bilingual,
    choices: Readonly<Record<T, Bilingual>>,
    standard?: NoInfer<T>,
): ChoiceParameter<T> {
    const list = (Object.entries(choices) as [T, Bilingual][]).map(([id, text]) => ({ id, name: text }));
    return { kind: 'choice', name, choices: list, ...(standard === undefined ? {} : { default: standard }) };
}

/** One of the catalogue's methods. */
export function methods<const T extends string>(ids: readonly T[], standard?: NoInfer<T>): ChoiceParameter<T> {
    const names = Object.fromEntries(ids.map(id => [id, methodInfo(id)!.name])) as Record<T, Bilingual>;
    return choice({ ru: 'метод', en: 'method' }, names, standard);
}

export const sides = whole(
    { ru: 'критерий: 1 — односторонний, 2 — двусторонний', en: 'test: 1 one-sided, 2 two-sided' },
    { from: 1, to: 2 },
    { default: 1 },
);

/** Level of a test that may be one-sided or two-sided. */
export const alpha = probability(
    { ru: 'уровень значимости всего критерия', en: 'significance level of the whole test' },
    {
        usual: [0.01, 0.025, 0.05],
        default: {
            text: { ru: '0,025 односторонний, 0,05 двусторонний', en: '0.025 one-sided, 0.05 two-sided' },
            of: inputs => (inputs.sides === 2 ? 0.05 : 0.025),
        },
    },
);

/** Level of a test that is one-sided. */
export const oneSidedAlpha = probability(
    { ru: 'односторонний уровень значимости', en: 'one-sided significance level' },
    { usual: [0.025, 0.05], default: 0.025 },
);

export const power = probability(
    { ru: 'требуемая мощность', en: 'target power' },
    { usual: [0.8, 0.85, 0.9], default: 0.8, help: { ru: 'Обычно не ниже 0,8.', en: 'Usually not below 0.8.' } },
);

export const level = probability(
    { ru: 'доверительная вероятность', en: 'confidence level' },
    { usual: [0.9, 0.95, 0.99], default: 0.95 },
);

export const n = cases({ ru: 'число случаев', en: 'cases' });

export const direction = choice(
    { ru: 'сторона, на которой ищут', en: 'side on which to look' },
    { above: { ru: 'выше', en: 'above' }, below: { ru: 'ниже', en: 'below' } },
    'above',
);

/** n1 / n2 of two groups. */
export const groupRatio = quantity(
    { ru: 'отношение n1 / n2', en: 'ratio n1 / n2' },
    { from: 0.01, to: 100 },
    {
        default: 1,
        usual: [1, 2],
        help: { ru: 'Если n1 задано, не используется.', en: 'Not used where n1 is stated.' },
    },
);

const rounded = (value: number) => Math.ceil(value - 1e-9);

export const n2 = cases({ ru: 'случаи группы 2 (сравнения)', en: 'cases of group 2 (the comparator)' });
export const n1 = cases({ ru: 'случаи группы 1 (новый метод)', en: 'cases of group 1 (the new method)' }, 1, {
    default: {
        text: { ru: 'n2 · отношение', en: 'n2 · ratio' },
        of: ({ n2: second, ratio }) => (typeof second === 'number' ? rounded(second * Number(ratio ?? 1)) : undefined),
    },
});

/** Non-diseased for each diseased. */
export const classRatio = quantity(
    { ru: 'случаев без патологии на один с патологией', en: 'non-diseased for each diseased' },
    { above: 0, to: 10_000 },
    {
        default: 1,
        usual: [1, 2, 4],
        help: {
            ru: 'Если число случаев без патологии задано, не используется.',
            en: 'Not used where the number of non-diseased is stated.',
        },
    },
);
export const diseased = cases({ ru: 'случаи с патологией', en: 'diseased cases' }, 2);
export const nonDiseased = cases({ ru: 'случаи без патологии', en: 'non-diseased cases' }, 2, {
    default: {
        text: { ru: 'случаи с патологией · отношение', en: 'diseased · ratio' },
        of: ({ diseased: positive, ratio }) =>
            typeof positive === 'number' ? rounded(positive * Number(ratio ?? 1)) : undefined,
    },
});

export const sensitivity = proportion(
    { ru: 'ожидаемая чувствительность', en: 'expected sensitivity' },
    { usual: [0.8, 0.9, 0.95] },
);
export const specificity = proportion(
    { ru: 'ожидаемая специфичность', en: 'expected specificity' },
    { usual: [0.8, 0.9, 0.95] },
);
