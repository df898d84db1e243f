import { methodInfo } from '../catalogue/catalogue.js';
import type { Bilingual } from '../core/bilingual.js';
import type { Derivation, Notice, Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { studentUpper } from '../distribution/student.js';
import { type CheckedMeans, distanceOf, isTwoGroups } from './checked-means.js';
import { errorOf, type MeanGroups } from './mean-groups.js';

const counted = { unit: 'cases', digits: 0 } as const;
const chance = { unit: 'probability' } as const;

const differences: Record<CheckedMeans['design'], Bilingual> = {
    't-one-sample': {
        ru: 'ожидаемое отличие среднего от целевого',
        en: 'expected difference of the mean from the goal',
    },
    't-paired': { ru: 'ожидаемое среднее разностей в парах', en: 'expected mean of the differences within pairs' },
    't-two-groups': { ru: 'ожидаемая разность средних', en: 'expected difference of the means' },
    welch: { ru: 'ожидаемая разность средних', en: 'expected difference of the means' },
};

function deviationSteps({ design, sd1, sd2 }: CheckedMeans): Step[] {
    const one = { ru: 'стандартное отклонение', en: 'standard deviation' };
    if (design === 't-paired') {
        return [
            given('σ', { ru: 'стандартное отклонение разностей', en: 'standard deviation of the differences' }, sd1),
        ];
    }
    if (design !== 'welch') return [given('σ', one, sd1)];
    const of = (group: number): Bilingual => ({
        ru: `стандартное отклонение группы ${group}`,
        en: `standard deviation of group ${group}`,
    });
    return [given('σ₁', of(1), sd1), given('σ₂', of(2), sd2)];
}

/** What was given: difference, deviations, margin, level. */
export function meanInputSteps(facts: CheckedMeans): Step[] {
    const { design, difference, kind, margin, alpha } = facts;
    return [
        given('δ', differences[design], difference),
        ...deviationSteps(facts),
        ...(kind === 'superiority' ? [] : [given('Δ', { ru: 'граница', en: 'margin' }, margin)]),
        given('α', { ru: 'уровень значимости', en: 'significance level' }, alpha, chance),
    ];
}

const groupLabels: readonly Bilingual[] = [1, 2].map(group => ({
    ru: `случаи группы ${group}`,
    en: `cases of group ${group}`,
}));

/** Numbers of cases that were given. */
export function countSteps({ design }: CheckedMeans, { n1, n2 }: MeanGroups): Step[] {
    if (isTwoGroups(design)) {
        return [given('n₁', groupLabels[0]!, n1, counted), given('n₂', groupLabels[1]!, n2, counted)];
    }
    const label = design === 't-paired' ? { ru: 'число пар', en: 'pairs' } : { ru: 'число случаев', en: 'cases' };
    return [given('n', label, n1, counted)];
}

/** Numbers of cases that were searched for. */
export function searchSteps({ design, ratio }: CheckedMeans, { n1, n2 }: MeanGroups, power: number): Step[] {
    const target = given('1 − β', { ru: 'требуемая мощность', en: 'target power' }, power, chance);
    if (!isTwoGroups(design)) {
        const label = { ru: 'наименьшее n с требуемой мощностью', en: 'smallest n with the target power' };
        return [target, { symbol: 'n', label, formula: 'min{n : P ≥ 1 − β}', value: n1, ...counted }];
    }
    const label = {
        ru: 'наименьшее число случаев группы 2 с требуемой мощностью',
        en: 'smallest number of cases of group 2 with the target power',
    };
    const inputs = { r: ratio, 'n₂': n2 };
    return [
        target,
        given('r', { ru: 'отношение n₁ / n₂', en: 'ratio n₁ / n₂' }, ratio),
        { symbol: 'n₂', label, formula: 'min{n₂ : P ≥ 1 − β}', value: n2, ...counted },
        computed('n₁', groupLabels[0]!, '⌈{r} · {n₂}⌉', inputs, n1, { ...counted, rounding: 'up' }),
    ];
}

/** Standard error, degrees of freedom, critical value, noncentrality and power. */
export function powerSteps(facts: CheckedMeans, { n1, n2 }: MeanGroups, power: number): Step[] {
    const { design, sd1, sd2, kind, alpha, sides } = facts;
    const two = isTwoGroups(design);
    const { error, df } = errorOf(facts, { n1, n2 });
    const welch = design === 'welch';
    const inputs = { σ: sd1, 'σ₁': sd1, 'σ₂': sd2, n: n1, 'n₁': n1, 'n₂': n2 };
    const errorTemplate = welch
        ? '√({σ₁}² / {n₁} + {σ₂}² / {n₂})'
        : two
          ? '{σ} · √(1 / {n₁} + 1 / {n₂})'
          : '{σ} / √({n})';
    const dfTemplate = welch
        ? '({σ₁}² / {n₁} + {σ₂}² / {n₂})² / (({σ₁}² / {n₁})² / ({n₁} − 1) + ({σ₂}² / {n₂})² / ({n₂} − 1))'
        : two
          ? '{n₁} + {n₂} − 2'
          : '{n} − 1';
    const t = studentUpper(alpha / sides, df);
    const tail = sides === 2 ? '{α} / 2' : '{α}';
    const freedom = { ru: 'степени свободы', en: 'degrees of freedom' };
    const common = [
        computed('s', { ru: 'стандартная ошибка', en: 'standard error' }, errorTemplate, inputs, error, { digits: 6 }),
        computed('ν', freedom, dfTemplate, inputs, df, { digits: welch ? 4 : 0 }),
        computed(
            't₁',
            { ru: 'квантиль распределения Стьюдента', en: "quantile of Student's t" },
            `t⁻¹(1 − ${tail}; {ν})`,
            { α: alpha, ν: df },
            t,
            { digits: 6 },
        ),
    ];
    const reached = { symbol: 'P', label: { ru: 'мощность', en: 'power' }, value: power, ...chance, digits: 4 };
    if (kind === 'equivalence') {
        const formula = 'P(|d| < Δ − t₁ · s · u), d ~ N(δ, s²), u = √(χ²(ν) / ν)';
        return [...common, { ...reached, formula }];
    }
    const label = { ru: 'параметр нецентральности', en: 'noncentrality' };
    const lambda = computed(
        'λ',
        label,
        shift(facts),
        { δ: facts.difference, Δ: facts.margin, s: error },
        distanceOf(facts) / error,
        { digits: 6 },
    );
    const formula = sides === 2 ? 'P(|T| > t₁), T ~ t(ν, λ)' : 'P(T > t₁), T ~ t(ν, λ)';
    return [...common, lambda, { ...reached, formula }];
}

function shift({ kind, better }: CheckedMeans): string {
    if (kind === 'superiority') return '|{δ}| / {s}';
    return better === 'higher' ? '({Δ} + {δ}) / {s}' : '({Δ} − {δ}) / {s}';
}

/** Method and source belong to the design; equivalence is by two one-sided tests. */
export function meanDerivation(facts: CheckedMeans, steps: Step[], warnings: Notice[] = []): Derivation {
    const info = methodInfo(facts.kind === 'equivalence' ? 'tost-means' : facts.design)!;
    return { method: info.name, source: info.source, steps: [...meanInputSteps(facts), ...steps], warnings };
}
