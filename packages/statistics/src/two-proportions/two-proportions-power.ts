import { checkInside, checkOneOf, checkWhole, maximalN } from '../core/check.js';
import type { Step } from '../core/derivation.js';
import { casesStep, tailSteps, powerLabel, type ReachedPower, reachedStep } from '../steps/power-steps.js';
import { derivationOf } from '../steps/test-steps.js';
import { computed, given } from '../core/step.js';
import { normalCdf, upperZ } from '../distribution/normal.js';
import { effectSize } from '../one-sample/approximations.js';
import { type CheckedComparison, pooledProportion, underMargin } from './comparison-sizes.js';
import { bothNulls, bothNullSteps, equivalencePower } from './equivalence.js';
import { unitVariance } from './expected-variance.js';
import { unconditionalPower } from './exact-unconditional.js';
import { fisherPower } from './fisher-power.js';
import { maximalGroup } from './fisher-size.js';
import { FixedMargins } from './fixed-margins.js';
import { methodsForComparison, type TwoProportionsSizeInput } from './two-proportions-size.js';

export interface TwoProportionsPowerInput extends Omit<TwoProportionsSizeInput, 'power' | 'ratio'> {
    /** Cases of the groups, whole, 1 ≤ n ≤ 10⁷ (Fisher's test: ≤ 5000, the unconditional one: ≤ 150). */
    n1: number;
    n2: number;
}

/** A comparison with its groups; margin is 0 for superiority. */
export interface ComparedGroups extends Omit<CheckedComparison, 'power'> {
    n1: number;
    n2: number;
}

/**
 * Power of a comparison of two independent proportions, the inverse of `twoProportionsSize`; of a two-sided test in
 * the direction of the expected difference. Exact tests by enumeration of all outcomes.
 * @throws StatisticsError if an argument is outside its range.
 */
export function twoProportionsPower(input: TwoProportionsPowerInput): ReachedPower {
    const facts = checkComparedGroups(input);
    const { method, n1, n2 } = facts;
    const groups = [
        casesStep('n₁', { ru: 'случаи группы 1', en: 'cases of group 1' }, n1),
        casesStep('n₂', { ru: 'случаи группы 2', en: 'cases of group 2' }, n2),
    ];
    const { power, steps } = powerOfGroups(facts);
    return { power, derivation: derivationOf(method, [...inputSteps(facts), ...groups, ...steps]) };
}

/** @throws StatisticsError */
export function checkComparedGroups(input: TwoProportionsPowerInput): ComparedGroups {
    const { p1, p2, comparison = { kind: 'superiority' }, sides = 1, method, n1, n2 } = input;
    const { kind } = comparison;
    const alpha = input.alpha ?? (sides === 1 ? 0.025 : 0.05);
    checkOneOf('comparison', kind, ['superiority', 'non-inferiority', 'equivalence']);
    checkOneOf('method', method, methodsForComparison(kind));
    checkOneOf('sides', sides, kind === 'superiority' && method !== 'exact-unconditional' ? [1, 2] : [1]);
    checkInside('p1', p1, 0, 1);
    checkInside('p2', p2, 0, 1);
    checkInside('alpha', alpha, 0, method === 'fisher-exact' ? 0.5 : 1);
    const most = { 'fisher-exact': maximalGroup, 'exact-unconditional': 150 }[method as string] ?? maximalN;
    checkWhole('n1', n1, 1, most);
    checkWhole('n2', n2, 1, most);
    const margin = comparison.kind === 'superiority' ? 0 : comparison.margin;
    if (kind !== 'superiority') checkInside('margin', margin, 0, 1);
    return { p1, p2, kind, margin, alpha, sides, ratio: n1 / n2, method, n1, n2 };
}

function inputSteps({ p1, p2, kind, margin }: ComparedGroups): Step[] {
    const share = { unit: 'proportion' } as const;
    const of = (i: number) => ({ ru: `ожидаемая доля группы ${i}`, en: `expected proportion of group ${i}` });
    return [
        given('p₁', of(1), p1, share),
        given('p₂', of(2), p2, share),
        ...(kind === 'superiority' ? [] : [given('Δ', { ru: 'граница', en: 'margin' }, margin, share)]),
    ];
}

const s1 = '√({p₁} · (1 − {p₁}) / {n₁} + {p₂} · (1 − {p₂}) / {n₂})';

/** Power and the steps behind it, ranges unchecked. */
export function powerOfGroups(facts: ComparedGroups): { power: number; steps: Step[] } {
    const { p1, p2, margin, alpha, sides, method, kind, n1, n2, ratio } = facts;
    if (method === 'fisher-exact' || method === 'exact-unconditional') return exactPower(facts);
    const z = upperZ(alpha / sides);
    const under1 = Math.sqrt(unitVariance(facts) / n2);
    const difference = p1 - p2;
    const inputs = { 'p₁': p1, 'p₂': p2, 'n₁': n1, 'n₂': n2, 'z₁': z, Δ: margin };
    const steps = tailSteps(alpha, sides);
    const error = computed(
        's₁',
        { ru: 'стандартная ошибка при H₁', en: 'standard error under H₁' },
        s1,
        inputs,
        under1,
        {
            digits: 6,
        },
    );
    const finish = (more: Step[], template: string, extra: Record<string, number>, power: number) => ({
        power,
        steps: [...steps, ...more, reachedStep(template, { ...inputs, 's₁': under1, ...extra }, power)],
    });
    if (method === 'arcsine-two-sample') {
        const h = effectSize(p2, p1);
        const text = { ru: 'размер эффекта Коэна', en: "Cohen's effect size" };
        const step = computed('h', text, '2 · asin(√({p₁})) − 2 · asin(√({p₂}))', inputs, h, { digits: 6 });
        const power = normalCdf(Math.abs(h) * Math.sqrt((n1 * n2) / (n1 + n2)) - z);
        return finish([step], 'Φ(|{h}| · √({n₁} · {n₂} / ({n₁} + {n₂})) − {z₁})', { h }, power);
    }
    if (kind === 'equivalence') {
        if (method === 'z-unpooled-conservative') {
            const power = Math.max(0, 2 * normalCdf((margin - Math.abs(difference)) / under1 - z) - 1);
            return finish([error], 'max(0, 2 · Φ(({Δ} − |{p₁} − {p₂}|) / {s₁} − {z₁}) − 1)', {}, power);
        }
        const nulls = bothNulls(facts);
        const power = equivalencePower(facts, n2, nulls);
        if (nulls) {
            const under = (p: string, q: string): string =>
                `√({${p}} · (1 − {${p}}) / {n₁} + {${q}} · (1 − {${q}}) / {n₂})`;
            const both = `max(0, Φ(({Δ} + ({p₁} − {p₂}) − {z₁} · ${under('p̃₁', 'p̃₂')}) / {s₁}) + Φ(({Δ} − ({p₁} − {p₂}) − {z₁} · ${under('q̃₁', 'q̃₂')}) / {s₁}) − 1)`;
            const { lower, upper } = nulls;
            const shares = { 'p̃₁': lower.p1, 'p̃₂': lower.p2, 'q̃₁': upper.p1, 'q̃₂': upper.p2 };
            return finish([error, ...bothNullSteps(nulls)], both, shares, power);
        }
        const template = 'max(0, Φ(({Δ} − ({p₁} − {p₂})) / {s₁} − {z₁}) + Φ(({Δ} + ({p₁} − {p₂})) / {s₁} − {z₁}) − 1)';
        return finish([error], template, {}, power);
    }
    const superior = kind === 'superiority';
    const shown = superior ? '|{p₁} − {p₂}|' : '({p₁} − {p₂} + {Δ})';
    const distance = superior ? Math.abs(difference) : difference + margin;
    if (method === 'z-unpooled') {
        return finish([error], `Φ(${shown} / {s₁} − {z₁})`, {}, normalCdf(distance / under1 - z));
    }
    const nullLabel = { ru: 'стандартная ошибка при H₀', en: 'standard error under H₀' };
    if (method === 'farrington-manning') {
        const share = { unit: 'proportion', digits: 6 } as const;
        const name = (i: number) => ({ ru: `доля группы ${i} при H₀`, en: `proportion of group ${i} under H₀` });
        const under = underMargin({ ...facts, power: 0 });
        const under0 = Math.sqrt(unitVariance({ ...under, ratio }) / n2);
        const more = { 'p̃₁': under.p1, 'p̃₂': under.p2, 's₀': under0 };
        const s0 = '√({p̃₁} · (1 − {p̃₁}) / {n₁} + {p̃₂} · (1 − {p̃₂}) / {n₂})';
        const before = [
            given('p̃₁', name(1), under.p1, share),
            given('p̃₂', name(2), under.p2, share),
            computed('s₀', nullLabel, s0, { ...inputs, ...more }, under0, { digits: 6 }),
        ];
        const power = normalCdf((distance - z * under0) / under1);
        return finish([error, ...before], `Φ((${shown} − {z₁} · {s₀}) / {s₁})`, more, power);
    }
    const mean = pooledProportion({ ...facts, power: 0 });
    const under0 = Math.sqrt(mean * (1 - mean) * (1 / n1 + 1 / n2));
    const more = { p̄: mean, 's₀': under0 };
    const before = [
        computed(
            'p̄',
            { ru: 'общая доля', en: 'pooled proportion' },
            '({n₁} · {p₁} + {n₂} · {p₂}) / ({n₁} + {n₂})',
            inputs,
            mean,
            { unit: 'proportion', digits: 6 },
        ),
        computed('s₀', nullLabel, '√({p̄} · (1 − {p̄}) · (1 / {n₁} + 1 / {n₂}))', { ...inputs, ...more }, under0, {
            digits: 6,
        }),
    ];
    if (method === 'z-pooled') {
        return finish(
            [error, ...before],
            `Φ((${shown} − {z₁} · {s₀}) / {s₁})`,
            more,
            normalCdf((distance - z * under0) / under1),
        );
    }
    const corrected = distance - (1 / n1 + 1 / n2) / 2;
    const template = `Φ((${shown} − (1 / {n₁} + 1 / {n₂}) / 2 − {z₁} · {s₀}) / {s₁})`;
    return finish([error, ...before], template, more, normalCdf((corrected - z * under0) / under1));
}

function exactPower({ p1, p2, margin, alpha, sides, method, n1, n2 }: ComparedGroups): {
    power: number;
    steps: Step[];
} {
    const fisher = method === 'fisher-exact';
    const tail = alpha / sides;
    const law = () => new FixedMargins(n1 + n2);
    const power = !fisher
        ? unconditionalPower(p1, p2, margin, alpha, n1, n2)
        : p1 >= p2
          ? fisherPower({ higher: p1, lower: p2, tail }, n1, n2, law(), false).exact
          : fisherPower({ higher: p2, lower: p1, tail }, n2, n1, law(), false).exact;
    const formula = fisher ? 'Σ P(X₂ = k | n₂, p₂) · P(X₁ ∈ R(k) | n₁, p₁)' : 'P(Z ≥ c(n₁, n₂) | n₁, n₂, p₁, p₂)';
    const alphaStep = tailSteps(alpha, sides)[0]!;
    return {
        power,
        steps: [alphaStep, { symbol: 'P', label: powerLabel, formula, value: power, unit: 'probability', digits: 4 }],
    };
}
