import { methodInfo } from '../catalogue/catalogue.js';
import { checkInside, checkWhole, maximalN } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { studentUpper } from '../distribution/student.js';
import { smallestInteger } from '../search/smallest-integer.js';
import { checkMeans, type CheckedMeans, isTwoGroups } from './checked-means.js';
import type { MeanHypothesis } from './mean-design.js';
import { errorOf, groupsOf, type MeanGroups } from './mean-groups.js';
import { countSteps } from './mean-steps.js';

export interface MeanPrecisionInput
    extends Pick<MeanHypothesis, 'design' | 'standardDeviation' | 'standardDeviation2'> {
    /** Confidence level, 0 < level < 1; default 0.95. */
    level?: number;
}

export interface MeanPrecision {
    /** Half-width of the interval if the sample's deviations equal the expected ones. */
    halfWidth: number;
    derivation: Derivation;
}

export interface MeanPrecisionSize extends MeanPrecision {
    /** Cases or pairs; of two groups the total. */
    n: number;
    n1?: number;
    n2?: number;
}

/**
 * Half-width t·s of the interval of a mean, a mean difference or a difference of means.
 * @param input `n`: cases, pairs or cases of group 1; `n2`: cases of group 2, default n.
 * @throws StatisticsError if an argument is outside its range.
 */
export function meanHalfWidth(input: MeanPrecisionInput & { n: number; n2?: number }): MeanPrecision {
    const { n, n2, level = 0.95, ...rest } = input;
    const facts = checked(rest, level);
    checkWhole('n', n, 2);
    const groups = isTwoGroups(facts.design) ? { n1: n, n2: n2 ?? n } : groupsOf(facts, n);
    if (isTwoGroups(facts.design)) checkWhole('n2', groups.n2, 2);
    const halfWidth = halfWidthOf(facts, groups, level);
    return { halfWidth, derivation: derivation(facts, groups, level, countSteps(facts, groups)) };
}

/**
 * Smallest n with a half-width of at most the stated one (two groups: n1 / n2 = ratio).
 * @throws StatisticsError if an argument is outside its range, or no n up to 10⁷ suffices.
 */
export function meanPrecisionSize(
    input: MeanPrecisionInput & { halfWidth: number; ratio?: number },
): MeanPrecisionSize {
    const { halfWidth, level = 0.95, ...rest } = input;
    const facts = checked(rest, level);
    checkInside('halfWidth', halfWidth, 0, Number.POSITIVE_INFINITY);
    const { sd1, sd2, ratio } = facts;
    const two = isTwoGroups(facts.design);
    const variance = two ? sd1 ** 2 / ratio + sd2 ** 2 : sd1 ** 2;
    const guess = Math.min(maximalN, (upperZ((1 - level) / 2) / halfWidth) ** 2 * variance + 2);
    const holds = (m: number) => halfWidthOf(facts, groupsOf(facts, m), level) <= halfWidth * (1 + 1e-12);
    const n = smallestInteger(holds, 2, Math.floor(maximalN / Math.max(1, ratio)), guess);
    if (n === undefined) {
        const range = { ru: 'достижимая точность', en: 'a precision that can be reached' };
        throw new StatisticsError('halfWidth', halfWidth, range);
    }
    const groups = groupsOf(facts, n);
    const label = {
        ru: two ? 'наименьшее число случаев группы 2' : 'наименьшее n с этой полушириной',
        en: two ? 'smallest number of cases of group 2' : 'smallest n with this half-width',
    };
    const symbol = two ? 'n₂' : 'n';
    const steps: Step[] = [
        given('d', { ru: 'требуемая полуширина', en: 'wanted half-width' }, halfWidth),
        { symbol, label, formula: `min{${symbol} : h ≤ d}`, value: n, unit: 'cases', digits: 0 },
        ...(two ? countSteps(facts, groups).slice(0, 1) : []),
    ];
    const result = { n: groups.n1 + groups.n2, halfWidth: halfWidthOf(facts, groups, level) };
    return { ...result, ...(two ? groups : {}), derivation: derivation(facts, groups, level, steps) };
}

function checked(input: Omit<MeanPrecisionInput, 'level'> & { ratio?: number }, level: number): CheckedMeans {
    checkInside('level', level, 0, 1);
    return checkMeans({ ...input, difference: 0 });
}

function halfWidthOf(facts: CheckedMeans, groups: MeanGroups, level: number): number {
    const { error, df } = errorOf(facts, groups);
    return studentUpper((1 - level) / 2, df) * error;
}

function derivation(facts: CheckedMeans, groups: MeanGroups, level: number, counts: Step[]): Derivation {
    const info = methodInfo('t-interval')!;
    const { error, df } = errorOf(facts, groups);
    const t = studentUpper((1 - level) / 2, df);
    const { design, sd1, sd2 } = facts;
    const welch = design === 'welch';
    const deviations = welch
        ? [
              given('σ₁', { ru: 'стандартное отклонение группы 1', en: 'standard deviation of group 1' }, sd1),
              given('σ₂', { ru: 'стандартное отклонение группы 2', en: 'standard deviation of group 2' }, sd2),
          ]
        : [given('σ', { ru: 'стандартное отклонение', en: 'standard deviation' }, sd1)];
    const template = welch
        ? '√({σ₁}² / {n₁} + {σ₂}² / {n₂})'
        : isTwoGroups(design)
          ? '{σ} · √(1 / {n₁} + 1 / {n₂})'
          : '{σ} / √({n})';
    const inputs = { σ: sd1, 'σ₁': sd1, 'σ₂': sd2, n: groups.n1, 'n₁': groups.n1, 'n₂': groups.n2 };
    const steps: Step[] = [
        ...deviations,
        given('γ', { ru: 'доверительная вероятность', en: 'confidence level' }, level, { unit: 'probability' }),
        ...counts,
        computed('s', { ru: 'стандартная ошибка', en: 'standard error' }, template, inputs, error, { digits: 6 }),
        given('ν', { ru: 'степени свободы', en: 'degrees of freedom' }, df, { digits: welch ? 4 : 0 }),
        computed(
            't₁',
            { ru: 'квантиль распределения Стьюдента', en: "quantile of Student's t" },
            't⁻¹((1 + {γ}) / 2; {ν})',
            { γ: level, ν: df },
            t,
            { digits: 6 },
        ),
        computed('h', { ru: 'полуширина', en: 'half-width' }, '{t₁} · {s}', { 't₁': t, s: error }, t * error, {
            digits: 4,
        }),
    ];
    return { method: info.name, source: info.source, steps, warnings: [] };
}
