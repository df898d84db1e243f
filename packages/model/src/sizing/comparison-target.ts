import {
    type PairedSizeMethod,
    pairedPower,
    pairedSize,
    type TwoProportionsMethod,
    twoProportionsPower,
    twoProportionsSize,
} from '@trialwright/statistics';
import type { Metric } from '../catalogue/metrics.js';
import type { Language } from '../bilingual.js';
import { formatPercent } from '../locale/format.js';
import type { ElementOf } from '../trial/model.js';
import { word } from '../vocabulary/vocabulary.js';
import { pairedTests, parallelTests } from './comparison-methods.js';
import { needsOf } from './needs.js';
import { attempt, problem } from './problems.js';
import { remember } from './computing/remember.js';
import type { ComparisonInputs, ComparisonTarget, SizingProblem } from './sizing.js';

const sizeOfGroups = remember('two-proportions-size', twoProportionsSize);
const sizeOfPairs = remember('paired-size', pairedSize);

const powerOfGroups = remember('two-proportions-power', twoProportionsPower);
const powerOfPairs = remember('paired-power', pairedPower);

const kinds = { superior: 'superiority', noninferior: 'non-inferiority', equivalent: 'equivalence' } as const;

type Base = Omit<ComparisonTarget, 'kind' | 'problems'>;
type Discordance = NonNullable<ElementOf<'hypothesis'>['properties']['discordance']>;

/** Sizes a hypothesis against a comparator: superior, non-inferior or equivalent; paired or in parallel groups. */
export function sizeComparison(base: Base, alphaShare: number): ComparisonTarget {
    const target = { kind: 'comparison' as const, ...base };
    const { inputs, problems } = inputsOf(base, alphaShare);
    if (!inputs) return { ...target, problems };
    const computed = attempt(base.at, () => compute(towardsHigher(inputs, base.metric)), base);
    if (!computed.result) return { ...target, inputs, problems: [computed.problem!] };
    const { derivation, ...result } = computed.result;
    const needs = needsOf(base.metric, result.stable, result.fractional);
    const warnings = [...target.warnings, ...complementsNotice(base, inputs)];
    return { ...target, inputs, result, n: result.stable, needs, derivation, problems: [], warnings };
}

/**
 * The numbers with which the comparison is computed: where less is better, the complementary shares, of which more is
 * better. Tests and margins are the same for both.
 */
function towardsHigher(inputs: ComparisonInputs, metric: Metric | undefined): ComparisonInputs {
    if (metric?.better !== 'lower') return inputs;
    const complement = (share: number): number => Number((1 - share).toPrecision(12));
    return { ...inputs, p1: complement(inputs.p1), p2: complement(inputs.p2) };
}

/** The two discordant cells: p10 − p01 = p1 − p2 and p10 + p01 is the discordance. */
function pairedInput({ comparison, p1, p2, margin, alpha, sides, discordance, method }: ComparisonInputs) {
    return {
        p10: (discordance! + p1 - p2) / 2,
        p01: (discordance! - p1 + p2) / 2,
        ...(comparison === 'non-inferiority' ? { margin } : {}),
        alpha,
        sides,
        method: method as PairedSizeMethod,
    };
}

function parallelInput({ comparison, p1, p2, margin, alpha, sides, method }: ComparisonInputs) {
    return {
        p1,
        p2,
        comparison: comparison === 'superiority' ? { kind: comparison } : { kind: comparison, margin: margin! },
        alpha,
        sides,
        method: method as TwoProportionsMethod,
    };
}

function compute(inputs: ComparisonInputs) {
    const { design, power, ratio } = inputs;
    if (design === 'paired') {
        const { n, stable, fractional, derivation } = sizeOfPairs({ ...pairedInput(inputs), power });
        return { n, stable, fractional, derivation };
    }
    const size = sizeOfGroups({ ...parallelInput(inputs), power, ratio });
    const groups = [size.n1, size.n2] as const;
    return { n: size.total, stable: size.total, groups, derivation: size.derivation };
}

/** Power of a comparison with a number of pairs, or of cases of both groups together. */
export function powerOfComparison(stated: ComparisonInputs, metric: Metric | undefined, n: number): number | undefined {
    const inputs = towardsHigher(stated, metric);
    if (inputs.design === 'paired') return powerOfPairs({ ...pairedInput(inputs), n }).power;
    const { ratio = 1 } = inputs;
    const n1 = Math.floor((n * ratio) / (1 + ratio) + 1e-9);
    const n2 = Math.floor(n / (1 + ratio) + 1e-9);
    return n1 < 1 || n2 < 1 ? undefined : powerOfGroups({ ...parallelInput(inputs), n1, n2 }).power;
}

/** What a reader must know to recompute the number by hand. */
function complementsNotice({ metric, at }: Base, inputs: ComparisonInputs): SizingProblem[] {
    if (metric?.better !== 'lower') return [];
    const { p1, p2 } = towardsHigher(inputs, metric);
    const shares = (language: 'ru' | 'en'): string =>
        [p1, p2].map(share => formatPercent(share, language)).join(language === 'ru' ? ' и ' : ' and ');
    const ru = `Чем меньше этот показатель, тем лучше: вычислено для дополнений до 100 %, ${shares('ru')}.`;
    const en = `The lower this metric the better: computed for the complements to 100 %, ${shares('en')}.`;
    return [problem('complements', at, ru, en)];
}

/** The numbers of the design, or what is missing for them. */
function inputsOf(
    base: Base,
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
        missing(
            'margin',
            'statement',
            'Не задана граница: наибольшее допустимое отставание.',
            'The margin is missing.',
        );
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

/** Two shares disagree on no fewer cases than they differ by, and on no more than where both are right (wrong) apart. */
function discordanceProblem({ value, at }: Discordance, p1: number, p2: number): SizingProblem[] {
    const stated = value.value.value.value;
    const least = Number(Math.abs(p1 - p2).toPrecision(12));
    const most = Number(Math.min(p1 + p2, 2 - p1 - p2).toPrecision(12));
    if (stated >= least && stated <= most) return [];
    const show = (share: number, language: Language): string => formatPercent(share, language);
    const text = (language: Language) => [stated, p1, p2, least, most].map(share => show(share, language));
    const [ruStated, ruP1, ruP2, ruLeast, ruMost] = text('ru');
    const [enStated, enP1, enP2, enLeast, enMost] = text('en');
    return [
        problem(
            'discordance-impossible',
            at,
            `Доля расхождений ${ruStated} невозможна при долях ${ruP1} и ${ruP2}: она лежит от ${ruLeast} (разность долей) до ${ruMost}. Исправьте её или ожидаемые значения.`,
            `A discordance of ${enStated} is impossible with shares of ${enP1} and ${enP2}: it lies from ${enLeast} (the difference of the shares) to ${enMost}. Correct it or the expected values.`,
            'discordance',
        ),
    ];
}

/** What is asked for where the discordance is missing, with the values that are possible. */
function discordanceText(p1: number | undefined, p2: number | undefined): [string, string] {
    if (p1 === undefined || p2 === undefined) return ['Не задана доля расхождений.', 'The discordance is missing.'];
    const show = (value: number): string => (value * 100).toFixed(1);
    const least = show(Math.abs(p1 - p2));
    const independent = show(p1 * (1 - p2) + p2 * (1 - p1));
    return [
        `Не задана доля расхождений: от ${least.replace('.', ',')} % (не меньше разности) до ${independent.replace('.', ',')} % (если бы ошибки были независимы); берут из предварительных данных.`,
        `The discordance is missing: from ${least} % (at least the difference) to ${independent} % (if errors were independent); take it from preliminary data.`,
    ];
}

function methodOf(
    { element, at }: Base,
    comparison: ComparisonInputs['comparison'],
    design: 'paired' | 'parallel' | undefined,
    problems: SizingProblem[],
): string | undefined {
    const { test } = element.properties;
    if (!design) return undefined;
    const fitting = (design === 'paired' ? pairedTests : parallelTests)[comparison];
    if (fitting.length === 0) {
        const ru = 'Эквивалентность в парном дизайне этой версией не вычисляется.';
        const en = 'Equivalence in a paired design is not computed by this version.';
        problems.push(problem('design-not-computed', at, ru, en));
        return undefined;
    }
    const found = test ? fitting.find(([id]) => id === test.value) : fitting[0];
    if (found) return found[1];
    const names = (language: 'ru' | 'en'): string => fitting.map(([id]) => `«${word(id, language)}»`).join(', ');
    const ru = `Этот критерий не подходит для такого сравнения. Подходят: ${names('ru')}.`;
    const en = `This test does not fit such a comparison. These do: ${names('en')}.`;
    problems.push(problem('test-not-computed', test!.at, ru, en, 'test'));
    return undefined;
}
