import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { effectSize } from '../one-sample/approximations.js';
import {
    type CheckedComparison,
    comparisonSizes,
    pooledProportion,
    quantiles,
    underMargin,
} from './comparison-sizes.js';
import { bothNulls, bothNullSteps } from './equivalence.js';

interface Sizes {
    n1: number;
    n2: number;
    fractional?: number;
    stable?: number;
}

const counted = { unit: 'cases', digits: 0 } as const;
const alternative = '{p₁} · (1 − {p₁}) / {r} + {p₂} · (1 − {p₂})';

/** Steps of a size for two independent proportions. */
export function sizeSteps(facts: CheckedComparison, sizes: Sizes): Step[] {
    const { p1, p2, margin, alpha, sides, power, ratio, kind } = facts;
    const { za, zb } = quantiles(facts);
    const conservative = facts.method === 'z-unpooled-conservative';
    const z = { ru: 'квантиль нормального распределения', en: 'quantile of the normal distribution' };
    const chance = { unit: 'probability' } as const;
    const steps = [
        given('p₁', { ru: 'ожидаемая доля группы 1', en: 'expected proportion of group 1' }, p1, {
            unit: 'proportion',
        }),
        given('p₂', { ru: 'ожидаемая доля группы 2', en: 'expected proportion of group 2' }, p2, {
            unit: 'proportion',
        }),
        ...(kind === 'superiority'
            ? []
            : [given('Δ', { ru: 'граница', en: 'margin' }, margin, { unit: 'proportion' })]),
        given('α', { ru: 'уровень значимости', en: 'significance level' }, alpha, chance),
        given('1 − β', { ru: 'требуемая мощность', en: 'target power' }, power, chance),
        given('r', { ru: 'отношение n₁ / n₂', en: 'ratio n₁ / n₂' }, ratio),
    ];
    if (facts.method === 'fisher-exact') return [...steps, ...fisherSteps(sizes)];
    if (facts.method === 'exact-unconditional') return [...steps, unconditionalStep(sizes)];
    const tail = sides === 2 ? '{α} / 2' : '{α}';
    steps.push(computed('z₁', z, `Φ⁻¹(1 − ${tail})`, { α: alpha }, za, { digits: 6 }));
    if (!conservative) steps.push(computed('z₂', z, 'Φ⁻¹({1 − β})', { '1 − β': power }, zb, { digits: 6 }));
    steps.push(...formulaSteps(facts, sizes.fractional!));
    const up = { ...counted, rounding: 'up' } as const;
    const inputs = { 'n*': sizes.fractional! };
    steps.push(computed('n₂', { ru: 'случаи группы 2', en: 'cases of group 2' }, '⌈{n*}⌉', inputs, sizes.n2, up));
    const one = { ru: 'случаи группы 1', en: 'cases of group 1' };
    steps.push(computed('n₁', one, '⌈{r} · {n*}⌉', { ...inputs, r: ratio }, sizes.n1, up));
    return steps;
}

function fisherSteps({ n1, stable }: Sizes): Step[] {
    const formula = 'Σ P(X₂ = k | n, p₂) · P(X₁ ≥ c(k) | n, p₁) ≥ 1 − β';
    const first = { ru: 'наименьшее число случаев в группе', en: 'smallest number of cases a group' };
    const label = { ru: 'с этого числа мощность больше не падает ниже', en: 'from here on the power stays' };
    return [
        { symbol: 'n₁', label: first, formula: `min{n : ${formula}}`, value: n1, ...counted },
        { symbol: 'n', label, formula: `${formula}, n′ ≥ n`, value: stable!, ...counted },
    ];
}

function unconditionalStep({ n1, n2 }: Sizes): Step {
    const label = { ru: 'наименьшее общее число случаев', en: 'smallest total number of cases' };
    return { symbol: 'N', label, formula: 'min{N : P(Z ≥ c(N) | N, p₁, p₂) ≥ 1 − β}', value: n1 + n2, ...counted };
}

function formulaSteps(facts: CheckedComparison, fractional: number): Step[] {
    const { p1, p2, margin, ratio, method, kind, power } = facts;
    const { za, zb } = quantiles(facts);
    const label = { ru: 'случаи группы 2 до округления', en: 'cases of group 2 before rounding' };
    const shown = { unit: 'cases', digits: 3 } as const;
    const share = { unit: 'proportion', digits: 6 } as const;
    const inputs = { 'p₁': p1, 'p₂': p2, r: ratio, 'z₁': za, 'z₂': zb, Δ: margin };
    const distance = kind === 'superiority' ? '({p₁} − {p₂})' : '({p₁} − {p₂} + {Δ})';
    const mean = pooledProportion(facts);
    const meanStep = computed(
        'p̄',
        { ru: 'общая доля', en: 'pooled proportion' },
        '({r} · {p₁} + {p₂}) / ({r} + 1)',
        inputs,
        mean,
        share,
    );
    const pooled = `(({z₁} · √({p̄} · (1 − {p̄}) · (1 + 1 / {r})) + {z₂} · √(${alternative})) / ({p₁} − {p₂}))²`;
    switch (method) {
        case 'z-pooled':
            return [meanStep, computed('n*', label, pooled, { ...inputs, p̄: mean }, fractional, shown)];
        case 'z-pooled-cc': {
            const m = comparisonSizes['z-pooled'](facts);
            const text = { ru: 'без поправки на непрерывность', en: 'without continuity correction' };
            const template = '{m} / 4 · (1 + √(1 + 2 · ({r} + 1) / ({m} · {r} · |{p₁} − {p₂}|)))²';
            return [
                meanStep,
                computed('m', text, pooled, { ...inputs, p̄: mean }, m, { ...shown, digits: 6 }),
                computed('n*', label, template, { ...inputs, m }, fractional, shown),
            ];
        }
        case 'farrington-manning': {
            if (kind === 'equivalence') {
                const reach = (sign: string, p: string, q: string): string =>
                    `Φ(((Δ ${sign} δ) · √n − z₁ · √(${p} · (1 − ${p}) / r + ${q} · (1 − ${q}))) / σ)`;
                const formula = `${reach('+', 'p̃₁', 'p̃₂')} + ${reach('−', 'q̃₁', 'q̃₂')} − 1 = 1 − β, δ = p₁ − p₂, σ² = p₁ · (1 − p₁) / r + p₂ · (1 − p₂)`;
                return [
                    ...bothNullSteps(bothNulls(facts)!),
                    { symbol: 'n*', label, formula, value: fractional, ...shown },
                ];
            }
            const under = underMargin(facts);
            const name = (i: number) => ({ ru: `доля группы ${i} при H₀`, en: `proportion of group ${i} under H₀` });
            const nullVariance = '{p̃₁} · (1 − {p̃₁}) / {r} + {p̃₂} · (1 − {p̃₂})';
            const template = `(({z₁} · √(${nullVariance}) + {z₂} · √(${alternative})) / ${distance})²`;
            return [
                given('p̃₁', name(1), under.p1, share),
                given('p̃₂', name(2), under.p2, share),
                computed('n*', label, template, { ...inputs, 'p̃₁': under.p1, 'p̃₂': under.p2 }, fractional, shown),
            ];
        }
        case 'arcsine-two-sample': {
            const h = effectSize(p2, p1);
            const text = { ru: 'размер эффекта Коэна', en: "Cohen's effect size" };
            return [
                computed('h', text, '2 · asin(√({p₁})) − 2 · asin(√({p₂}))', inputs, h, { digits: 6 }),
                computed('n*', label, '(({z₁} + {z₂}) / {h})² · (1 + 1 / {r})', { ...inputs, h }, fractional, shown),
            ];
        }
        case 'z-unpooled-conservative': {
            const template = `({z₁} + Φ⁻¹(1 − (1 − {1 − β}) / 2))² · (${alternative}) / ({Δ} − |{p₁} − {p₂}|)²`;
            return [computed('n*', label, template, { ...inputs, '1 − β': power }, fractional, shown)];
        }
        default: {
            if (kind === 'equivalence') {
                const formula = 'Φ((Δ − δ) / s − z₁) + Φ((Δ + δ) / s − z₁) − 1 = 1 − β, δ = p₁ − p₂';
                return [{ symbol: 'n*', label, formula, value: fractional, ...shown }];
            }
            const template = `({z₁} + {z₂})² · (${alternative}) / ${distance}²`;
            return [computed('n*', label, template, inputs, fractional, shown)];
        }
    }
}
