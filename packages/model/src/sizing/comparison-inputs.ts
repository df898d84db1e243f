import { word } from '../vocabulary/vocabulary.js';
import { pairedTests, parallelTests } from './comparison-methods.js';
import { discordanceProblem, discordanceText } from './discordance.js';
import { problem } from './problems.js';
import type { ComparisonInputs, ComparisonTarget, SizingProblem } from './sizing.js';

const kinds = { superior: 'superiority', noninferior: 'non-inferiority', equivalent: 'equivalence' } as const;

/** A comparison of shares before its inputs are known. */
export type ComparisonBase = Omit<ComparisonTarget, 'kind' | 'problems'>;

/** The numbers of the design, or what is missing for them. */
export function comparisonInputs(
    base: ComparisonBase,
    alphaShare: number,
): { readonly inputs?: ComparisonInputs; readonly problems: SizingProblem[] } {
    const { element } = base;
    const { statement, expected, comparatorExpected, significance, power, design, discordance, allocation } =
        element.properties;
    const comparison = kinds[statement!.value.against as keyof typeof kinds];
    const problems: SizingProblem[] = [];
    const missing = (code: string, property: string, ru: string, en: string): void => {
        problems.push(problem(`missing-${code}`, element.headAt, ru, en, property));
    };
    const margin = statement!.value.margin?.value.value;
    if (!base.metric) missing('metric', 'metric', 'Не задана метрика.', 'The metric is missing.');
    if (!expected) missing('expected', 'expected', 'Не задано ожидаемое значение.', 'The expected value is missing.');
    if (!comparatorExpected) {
        missing(
            'comparator-expected',
            'comparatorExpected',
            'Не задано ожидаемое значение компаратора.',
            'The expected value of the comparator is missing.',
        );
    }
    if (!design) {
        missing(
            'design',
            'design',
            'Не указан дизайн сравнения: парный (одни и те же случаи) или параллельный (две группы).',
            'The design of the comparison is missing: paired (the same cases) or parallel (two groups).',
        );
    }
    if (!significance) {
        missing('significance', 'significance', 'Не задан уровень значимости.', 'The significance level is missing.');
    } else if (!significance.value.sides) {
        missing('sides', 'significance', 'Не указана сторонность критерия.', 'The side of the test is missing.');
    }
    if (!power) missing('power', 'power', 'Не задана мощность.', 'The power is missing.');
    if (comparison !== 'superiority' && margin === undefined) {
        const [ru, en] =
            comparison === 'equivalence'
                ? [
                      'наибольшая разность в обе стороны, которая ещё не важна',
                      'the largest difference in either direction that does not matter',
                  ]
                : ['наибольшее допустимое отставание', 'the largest deficit allowed'];
        missing('margin', 'statement', `Не задана граница: ${ru}.`, `The margin is missing: ${en}.`);
    }
    const p1 = expected?.value.value.value.value;
    const p2 = comparatorExpected?.value.value.value.value;
    if (design?.value === 'paired' && !discordance) {
        missing('discordance', 'discordance', ...discordanceText(p1, p2));
    }
    if (design?.value === 'paired' && discordance && p1 !== undefined && p2 !== undefined) {
        problems.push(...discordanceProblem(discordance, p1, p2));
    }
    const lower = base.metric?.better === 'lower';
    if (p1 !== undefined && p2 !== undefined && comparison === 'superiority' && (lower ? p1 >= p2 : p1 <= p2)) {
        const text = lower
            ? ([
                  'Ожидаемое значение не ниже, чем у компаратора: превосходство так не показать.',
                  'The expected value is not below the comparator’s: superiority cannot be shown.',
              ] as const)
            : ([
                  'Ожидаемое значение не выше, чем у компаратора: превосходство так не показать.',
                  'The expected value is not above the comparator’s: superiority cannot be shown.',
              ] as const);
        problems.push(problem('expected-beyond-goal', expected!.at, text[0], text[1], 'expected'));
    }
    if (p1 !== undefined && p2 !== undefined && margin !== undefined && comparison !== 'superiority') {
        const ahead = Number((lower ? p2 - p1 : p1 - p2).toPrecision(12));
        if (comparison === 'non-inferiority' ? ahead <= -margin : Math.abs(ahead) >= margin) {
            const ru = 'Ожидаемая разность не укладывается в границу: гипотезу так не подтвердить.';
            const en = 'The expected difference is not within the margin: the hypothesis cannot be confirmed.';
            problems.push(problem('expected-beyond-goal', expected!.at, ru, en, 'expected'));
        }
    }
    const method = methodOf(base, comparison, design?.value, problems);
    if (problems.length > 0 || !method) return { problems };
    const twoSided = significance!.value.sides!.value === 'twoSided';
    // Non-inferiority and equivalence are tested on one side at a time: of a two-sided level each side has half.
    const halved = comparison !== 'superiority' && twoSided;
    const alpha = significance!.value.level.value.value * alphaShare * (halved ? 0.5 : 1);
    return {
        inputs: {
            design: design!.value,
            comparison,
            p1: p1!,
            p2: p2!,
            margin,
            alpha,
            sides: twoSided && !halved ? 2 : 1,
            power: power!.value.value,
            discordance: design!.value === 'paired' ? discordance!.value.value.value.value : undefined,
            ratio: design!.value === 'parallel' ? (allocation?.value ?? 1) : undefined,
            method,
        },
        problems,
    };
}

function methodOf(
    { element }: ComparisonBase,
    comparison: ComparisonInputs['comparison'],
    design: 'paired' | 'parallel' | undefined,
    problems: SizingProblem[],
): string | undefined {
    const { test } = element.properties;
    if (!design) return undefined;
    const fitting = (design === 'paired' ? pairedTests : parallelTests)[comparison];
    const found = test ? fitting.find(([id]) => id === test.value) : fitting[0];
    if (found) return found[1];
    const names = (language: 'ru' | 'en'): string => fitting.map(([id]) => `«${word(id, language)}»`).join(', ');
    const ru = `Этот критерий не подходит для такого сравнения. Подходят: ${names('ru')}.`;
    const en = `This test does not fit such a comparison. These do: ${names('en')}.`;
    problems.push(problem('test-not-computed', test!.at, ru, en, 'test'));
    return undefined;
}
