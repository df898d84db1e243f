import { methodInfo } from '../catalogue/catalogue.js';
import { checkInside, checkOneOf, checkWhole } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { computed, given } from '../core/step.js';
import { studentAbove, studentUpper } from '../distribution/student.js';
import { isTwoGroups } from './checked-means.js';
import { type MeanDesign, meanDesigns } from './mean-design.js';
import { satterthwaite } from './mean-groups.js';

/** A sample: of values, of differences within pairs, or one of two groups. */
export interface MeanSample {
    /** Whole, ≥ 2. */
    n: number;
    mean: number;
    /** Sample standard deviation (divisor n − 1), ≥ 0. */
    standardDeviation: number;
}

export interface MeanTestInput {
    design: MeanDesign;
    first: MeanSample;
    /** Two groups. */
    second?: MeanSample;
    /** Value under the null, default 0: the goal of a mean, or of a difference. */
    nullValue?: number;
    /** Confidence level of the interval, 0 < level < 1; default 0.95. */
    level?: number;
}

export interface MeanTest {
    /** Mean, or difference of the means; not reduced by the null value. */
    estimate: number;
    standardError: number;
    df: number;
    /** Absent where the standard error is 0: such a test has no answer. */
    t?: number;
    /** Two-sided; and one-sided against "above" and "below" the null value. */
    p?: number;
    pAbove?: number;
    pBelow?: number;
    lower: number;
    upper: number;
    derivation: Derivation;
}

/**
 * t test of a mean, of the differences within pairs, or of two groups (Student 1908; Welch 1947), with its interval.
 * Non-inferiority by a margin: `nullValue` −margin and `pAbove`; equivalence: both one-sided tests at ∓margin.
 * @throws StatisticsError if an argument is outside its range.
 */
export function meanTest(input: MeanTestInput): MeanTest {
    const { design, first, second, nullValue = 0, level = 0.95 } = input;
    checkOneOf('design', design, meanDesigns);
    checkSample('first', first);
    if (isTwoGroups(design)) checkSample('second', second);
    checkInside('nullValue', nullValue, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    checkInside('level', level, 0, 1);
    const { standardError, df } = errorOfSamples(design, first, second);
    const estimate = first.mean - (second && isTwoGroups(design) ? second.mean : 0);
    const half = studentUpper((1 - level) / 2, df) * standardError;
    const limits = { estimate, standardError, df, lower: estimate - half, upper: estimate + half };
    const steps = (more: Step[]): Derivation => {
        const info = methodInfo(design)!;
        return {
            method: info.name,
            source: info.source,
            steps: [...estimateSteps(limits, nullValue), ...more],
            warnings: [],
        };
    };
    if (standardError === 0) return { ...limits, derivation: steps(limitSteps(limits, level)) };
    const t = (estimate - nullValue) / standardError;
    const p = 2 * studentAbove(Math.abs(t), df);
    const statistic = computed(
        't',
        { ru: 'статистика критерия', en: 'test statistic' },
        '({d} − {d₀}) / {s}',
        { d: estimate, 'd₀': nullValue, s: standardError },
        t,
        { digits: 4 },
    );
    const value: Step = {
        symbol: 'p',
        label: { ru: 'двустороннее p-значение', en: 'two-sided p-value' },
        formula: '2 · P(T > |t|), T ~ t(ν)',
        value: p,
        unit: 'probability',
        digits: 4,
    };
    const derivation = steps([statistic, value, ...limitSteps(limits, level)]);
    return { ...limits, t, p, pAbove: studentAbove(t, df), pBelow: studentAbove(-t, df), derivation };
}

/** Number, mean and standard deviation of values. @throws StatisticsError unless there are two finite values. */
export function sampleOf(values: ArrayLike<number>): MeanSample {
    const n = values.length;
    let sum = 0;
    for (let i = 0; i < n; i++) sum += values[i]!;
    const mean = sum / n;
    let squares = 0;
    for (let i = 0; i < n; i++) squares += (values[i]! - mean) ** 2;
    if (n < 2 || !Number.isFinite(squares)) {
        throw new StatisticsError('values', n, { ru: 'не менее двух чисел', en: 'at least two numbers' });
    }
    return { n, mean, standardDeviation: Math.sqrt(squares / (n - 1)) };
}

function checkSample(name: string, sample: MeanSample | undefined): void {
    if (!sample) throw new StatisticsError(name, sample, { ru: 'вторая группа', en: 'the second group' });
    checkWhole(`${name}.n`, sample.n, 2);
    checkInside(`${name}.mean`, sample.mean, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    if (!(sample.standardDeviation >= 0 && Number.isFinite(sample.standardDeviation))) {
        const range = `${name}.standardDeviation ≥ 0`;
        throw new StatisticsError(`${name}.standardDeviation`, sample.standardDeviation, { ru: range, en: range });
    }
}

function errorOfSamples(
    design: MeanDesign,
    first: MeanSample,
    second?: MeanSample,
): { standardError: number; df: number } {
    const variance = ({ standardDeviation }: MeanSample) => standardDeviation ** 2;
    if (!second || !isTwoGroups(design))
        return { standardError: Math.sqrt(variance(first) / first.n), df: first.n - 1 };
    if (design === 't-two-groups') {
        const df = first.n + second.n - 2;
        const pooled = ((first.n - 1) * variance(first) + (second.n - 1) * variance(second)) / df;
        return { standardError: Math.sqrt(pooled * (1 / first.n + 1 / second.n)), df };
    }
    const one = variance(first) / first.n;
    const two = variance(second) / second.n;
    // Without any spread Satterthwaite's ratio is 0 / 0.
    const df = one + two === 0 ? first.n + second.n - 2 : satterthwaite(one, first.n, two, second.n);
    return { standardError: Math.sqrt(one + two), df };
}

interface Limits {
    estimate: number;
    standardError: number;
    df: number;
    lower: number;
    upper: number;
}

function estimateSteps({ estimate, standardError, df }: Limits, nullValue: number): Step[] {
    return [
        given('d', { ru: 'оценка', en: 'estimate' }, estimate, { digits: 4 }),
        given('d₀', { ru: 'значение при H₀', en: 'value under H₀' }, nullValue),
        given('s', { ru: 'стандартная ошибка', en: 'standard error' }, standardError, { digits: 6 }),
        given('ν', { ru: 'степени свободы', en: 'degrees of freedom' }, df, { digits: Number.isInteger(df) ? 0 : 4 }),
    ];
}

function limitSteps({ estimate, standardError, df, lower, upper }: Limits, level: number): Step[] {
    const inputs = { d: estimate, s: standardError, γ: level, ν: df };
    const limit = (sign: string) => `{d} ${sign} t⁻¹((1 + {γ}) / 2; {ν}) · {s}`;
    return [
        given('γ', { ru: 'доверительная вероятность', en: 'confidence level' }, level, { unit: 'probability' }),
        computed('L', { ru: 'нижняя граница', en: 'lower limit' }, limit('−'), inputs, lower, { digits: 4 }),
        computed('U', { ru: 'верхняя граница', en: 'upper limit' }, limit('+'), inputs, upper, { digits: 4 }),
    ];
}
