import { both } from '../../bilingual.js';
import { word } from '../../vocabulary/vocabulary.js';
import type { Ask } from './ask.js';

export type CriterionId = 'halfWidth' | 'fullWidth' | 'lowerLimit' | 'upperLimit';

/** What the interval of a precision target must reach. */
export interface Criterion {
    readonly kind: CriterionId;
    /** As stated: a half-width, a width or a limit. */
    readonly value: number;
    /** Distance from the expected value to the limit of a symmetric interval. */
    readonly halfWidth: number;
    readonly assurance?: number;
}

const all: readonly CriterionId[] = ['halfWidth', 'fullWidth', 'lowerLimit', 'upperLimit'];

const words = {
    halfWidth: { symbol: 'd', label: both('полуширина интервала, не более', 'half-width of the interval, at most') },
    fullWidth: { symbol: 'w', label: both('полная ширина интервала, не более', 'width of the interval, at most') },
    lowerLimit: {
        symbol: 'L₀',
        label: both('нижняя граница интервала, не менее', 'lower limit of the interval, at least'),
    },
    upperLimit: {
        symbol: 'U₀',
        label: both('верхняя граница интервала, не более', 'upper limit of the interval, at most'),
    },
} as const;

/** The one criterion of a precision target, if it is among those that the design can meet. */
export function criterionOf(
    ask: Ask,
    expected: number | undefined,
    possible: readonly CriterionId[],
    assured: readonly CriterionId[] = [],
): Criterion | undefined {
    if (ask.element.kind !== 'precision') return undefined;
    const { properties } = ask.element;
    const stated = all.filter(id => properties[id]);
    const names = (language: 'ru' | 'en'): string => possible.map(id => `«${word(id, language)}»`).join(', ');
    const [kind] = stated;
    if (stated.length !== 1 || !possible.includes(kind!)) {
        const at = (kind && properties[stated.length > 1 ? stated[1]! : kind]?.at) ?? ask.at;
        ask.wrong(
            'criterion',
            at,
            `Задайте точность одним из свойств: ${names('ru')}.`,
            `State the precision by one of: ${names('en')}.`,
            possible[0],
        );
        return undefined;
    }
    const value = ask.optional(kind!, kind!, 'number', words[kind!])!;
    const assurance = ask.optional('assurance', 'assurance', 'percent', {
        symbol: 'γ',
        label: both('вероятность достижения', 'assurance'),
    });
    if (assurance !== undefined && !assured.includes(kind!)) {
        const { at } = properties.assurance!;
        const ru = 'Для такой точности вероятность достижения не вычисляется: уберите её.';
        const en = 'For such a precision no assurance is computed: remove it.';
        ask.wrong('assurance-not-computed', at, ru, en, 'assurance');
    }
    if (expected === undefined) return undefined;
    const halfWidth =
        kind === 'halfWidth'
            ? value
            : kind === 'fullWidth'
              ? value / 2
              : kind === 'lowerLimit'
                ? Number((expected - value).toPrecision(12))
                : Number((value - expected).toPrecision(12));
    if (!(halfWidth > 0)) {
        const { at } = properties[kind!]!;
        const ru = 'Граница интервала лежит не на той стороне от ожидаемого значения.';
        const en = 'The limit of the interval lies on the wrong side of the expected value.';
        ask.wrong('limit-beyond-expected', at, ru, en, kind);
        return undefined;
    }
    return { kind: kind!, value, halfWidth, ...(assurance === undefined ? {} : { assurance }) };
}
