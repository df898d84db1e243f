import { methodInfo } from '../catalogue/catalogue.js';
import { ceiling } from '../core/ceiling.js';
import { checkFromBelow, checkInside, checkOneOf, maximalN } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { maximalCases, mcnemarSizes } from './mcnemar-size.js';
import { nullDiscordance, nullDiscordanceStep } from './null-discordance.js';
import { equivalentPairs, pairedEquivalence } from './paired-equivalence.js';
import { type MarginKind, marginKinds, type PairedSizeMethod, pairedSizeMethods } from './paired-method.js';

export interface PairedSizeInput {
    /** Expected share of cases positive by method 1 only (the new one), 0 ≤ p10 < 1. */
    p10: number;
    /** By method 2 only, 0 ≤ p01 < 1; 0 < p10 + p01 < 1. */
    p01: number;
    /** Absent: superiority. Given: non-inferiority, p1 > p2 − margin, or equivalence; 0 < margin < 1. */
    margin?: number;
    /** What the margin is for; equivalence, |p1 − p2| < margin, by two tests, each at alpha. Default: non-inferiority. */
    kind?: MarginKind;
    /** 0 < alpha < 1; default 0.025 one-sided, 0.05 two-sided. */
    alpha?: number;
    /** Two-sided for superiority only; default 1. */
    sides?: 1 | 2;
    /** Target power, alpha < power < 1. */
    power: number;
    /** Superiority: connor, miettinen, mcnemar-exact. With a margin: tango-score, wald-paired-size. */
    method: PairedSizeMethod;
}

export interface PairedSize {
    /** Cases, each read by both methods. */
    n: number;
    /** Smallest n from which on every larger n has the power; = n for the approximations. */
    stable: number;
    /** Before rounding up; approximations only. */
    fractional?: number;
    derivation: Derivation;
}

/**
 * Sample size for two paired proportions.
 * @throws StatisticsError if an argument is outside its range, or no n up to 10⁷ (exact: 10⁵) suffices.
 */
export function pairedSize(input: PairedSizeInput): PairedSize {
    const facts = checked(input);
    const { p10, p01, alpha, sides, power, method } = facts;
    const info = methodInfo(method)!;
    const derivation = (steps: Step[]): Derivation => ({
        method: info.name,
        source: info.source,
        steps: [...inputSteps(facts), ...steps],
        warnings: [],
    });
    if (method === 'mcnemar-exact') {
        const sizes = mcnemarSizes(Math.max(p10, p01), Math.min(p10, p01), alpha / sides, power);
        if (!sizes) throw beyond(facts, maximalCases);
        return { n: sizes.first, stable: sizes.stable, derivation: derivation(exactSteps(sizes)) };
    }
    const { value, steps } = (facts.kind === 'equivalence' ? equivalence : formulas[method])(facts);
    const n = Math.max(1, ceiling(value));
    if (!(n <= maximalN)) throw beyond(facts, maximalN);
    const label = { ru: 'объём выборки, округлён вверх', en: 'sample size, rounded up' };
    const rounded = { unit: 'cases', digits: 0, rounding: 'up' } as const;
    const last = computed('n', label, '⌈{n*}⌉', { 'n*': value }, n, rounded);
    return { n, stable: n, fractional: value, derivation: derivation([...steps, last]) };
}

type Facts = Required<Omit<PairedSizeInput, 'margin'>> & { margin: number };

function checked(input: PairedSizeInput): Facts {
    const { p10, p01, margin, kind = 'non-inferiority', sides = 1, power, method } = input;
    const alpha = input.alpha ?? (sides === 1 ? 0.025 : 0.05);
    const bounded = margin !== undefined;
    checkOneOf('kind', kind, marginKinds);
    if (kind === 'equivalence') checkInside('margin', margin ?? Number.NaN, 0, 1);
    checkOneOf('method', method, bounded ? pairedSizeMethods.slice(3) : pairedSizeMethods.slice(0, 3));
    checkOneOf('sides', sides, bounded ? [1] : [1, 2]);
    for (const [name, value] of Object.entries({ p10, p01 })) {
        checkFromBelow(name, value, 0, 1);
    }
    checkInside('p10 + p01', p10 + p01, 0, 1);
    checkInside('alpha', alpha, 0, 1);
    checkInside('power', power, alpha, 1);
    const facts = { p10, p01, margin: margin ?? 0, kind, alpha, sides, power, method };
    if (margin !== undefined) {
        checkInside('margin', margin, 0, 1);
        if (margin - (kind === 'equivalence' ? Math.abs(p10 - p01) : p01 - p10) <= 1e-12) throw beyond(facts);
    } else if (p10 === p01) throw beyond(facts);
    return facts;
}

/**
 * A difference that cannot be shown, or only with too many cases.
 * @param most cases up to which a size was searched for; undefined where no number would suffice.
 */
function beyond({ p10, p01, margin, kind }: Facts, most?: number): StatisticsError {
    const enough = most === undefined ? { ru: '', en: '' } : tooMany(most);
    const both = (range: string) => ({ ru: range + enough.ru, en: range + enough.en });
    if (margin > 0 && kind === 'equivalence') {
        return new StatisticsError('margin', margin, both(`margin > |p10 − p01| = ${Math.abs(p10 - p01)}`));
    }
    if (margin > 0) return new StatisticsError('margin', margin, both(`margin > p01 − p10 = ${p01 - p10}`));
    return new StatisticsError('p10', p10, both(`p10 ≠ p01 = ${p01}`));
}

const tooMany = (most: number) => ({ ru: `, чтобы хватило ${most} случаев`, en: `, so that ${most} cases suffice` });

function inputSteps({ p10, p01, margin, alpha, power }: Facts): Step[] {
    const share = { unit: 'proportion' } as const;
    const chance = { unit: 'probability' } as const;
    return [
        given('p₁₀', { ru: 'положителен только метод 1', en: 'only method 1 positive' }, p10, share),
        given('p₀₁', { ru: 'положителен только метод 2', en: 'only method 2 positive' }, p01, share),
        ...(margin > 0 ? [given('Δ', { ru: 'граница', en: 'margin' }, margin, share)] : []),
        given('α', { ru: 'уровень значимости', en: 'significance level' }, alpha, chance),
        given('1 − β', { ru: 'требуемая мощность', en: 'target power' }, power, chance),
    ];
}

function exactSteps({ first, stable }: { first: number; stable: number }): Step[] {
    const counted = { unit: 'cases', digits: 0 } as const;
    const formula = 'Σ P(M = m | n, p₁₀ + p₀₁) · P(X ≥ c(m) | m, p₁₀ / (p₁₀ + p₀₁)) ≥ 1 − β';
    const label = { ru: 'наименьший объём выборки', en: 'smallest sample size' };
    const always = { ru: 'с этого объёма мощность больше не падает ниже', en: 'from here on the power stays' };
    return [
        { symbol: 'n₁', label, formula: `min{n : ${formula}}`, value: first, ...counted },
        { symbol: 'n', label: always, formula: `${formula}, n′ ≥ n`, value: stable, ...counted },
    ];
}

interface Formula {
    value: number;
    steps: Step[];
}

const shown = { unit: 'cases', digits: 3 } as const;
const before = { ru: 'объём выборки до округления', en: 'sample size before rounding' };

function common({ p10, p01, margin, alpha, sides, power }: Facts) {
    const za = upperZ(alpha / sides);
    const zb = upperZ(1 - power);
    const psi = p10 + p01;
    const delta = p10 - p01;
    const z = { ru: 'квантиль нормального распределения', en: 'quantile of the normal distribution' };
    const tail = sides === 2 ? '{α} / 2' : '{α}';
    const steps = [
        computed('ψ', { ru: 'доля расхождений', en: 'discordance' }, '{p₁₀} + {p₀₁}', { 'p₁₀': p10, 'p₀₁': p01 }, psi, {
            unit: 'proportion',
        }),
        computed('δ', { ru: 'разность', en: 'difference' }, '{p₁₀} − {p₀₁}', { 'p₁₀': p10, 'p₀₁': p01 }, delta, {
            unit: 'proportion',
        }),
        computed('z₁', z, `Φ⁻¹(1 − ${tail})`, { α: alpha }, za, { digits: 6 }),
        computed('z₂', z, 'Φ⁻¹({1 − β})', { '1 − β': power }, zb, { digits: 6 }),
    ];
    return { za, zb, psi, delta, steps, inputs: { 'z₁': za, 'z₂': zb, ψ: psi, δ: delta, Δ: margin } };
}

const formulas: Record<Exclude<PairedSizeMethod, 'mcnemar-exact'>, (facts: Facts) => Formula> = {
    /** Connor 1987. */
    connor(facts) {
        const { za, zb, psi, delta, steps, inputs } = common(facts);
        const value = (Math.max(0, za * Math.sqrt(psi) + zb * Math.sqrt(psi - delta * delta)) / delta) ** 2;
        const template = '({z₁} · √({ψ}) + {z₂} · √({ψ} − {δ}²))² / {δ}²';
        return { value, steps: [...steps, computed('n*', before, template, inputs, value, shown)] };
    },
    /** Miettinen 1968, second order. */
    miettinen(facts) {
        const { za, zb, psi, delta, steps, inputs } = common(facts);
        const deviation = Math.sqrt(Math.max(0, psi * psi - (delta * delta * (3 + psi)) / 4));
        const value = Math.max(0, za * psi + zb * deviation) ** 2 / (psi * delta * delta);
        const template = '({z₁} · {ψ} + {z₂} · √({ψ}² − {δ}² · (3 + {ψ}) / 4))² / ({ψ} · {δ}²)';
        return { value, steps: [...steps, computed('n*', before, template, inputs, value, shown)] };
    },
    /** Nam 1997; Liu et al. 2002 with the constrained variance. */
    'tango-score'(facts) {
        const { za, zb, psi, delta, steps, inputs } = common(facts);
        const { p10, p01, margin } = facts;
        const null0 = nullDiscordance(p10, p01, margin);
        const reach = za * Math.sqrt(null0.variance) + zb * Math.sqrt(psi - delta * delta);
        const value = (Math.max(0, reach) / (delta + margin)) ** 2;
        const template = '({z₁} · √(2 · {p̃₀₁} − {Δ} − {Δ}²) + {z₂} · √({ψ} − {δ}²))² / ({δ} + {Δ})²';
        const last = computed('n*', before, template, { ...inputs, 'p̃₀₁': null0.share }, value, shown);
        return { value, steps: [...steps, nullDiscordanceStep('lower', facts, null0), last] };
    },
    /** Liu et al. 2002 with the sample's variance. */
    'wald-paired-size'(facts) {
        const { za, zb, psi, delta, steps, inputs } = common(facts);
        const value = (Math.max(0, za + zb) ** 2 * (psi - delta * delta)) / (delta + facts.margin) ** 2;
        const template = '({z₁} + {z₂})² · ({ψ} − {δ}²) / ({δ} + {Δ})²';
        return { value, steps: [...steps, computed('n*', before, template, inputs, value, shown)] };
    },
};

/** Both one-sided tests; the number of cases is a root, and its power is shown to be the target. */
function equivalence(facts: Facts): Formula {
    const found = pairedEquivalence(facts);
    const value = equivalentPairs(found, facts.power);
    const { steps } = common(facts);
    const root: Step = { symbol: 'n*', label: before, formula: 'n : P(n) = 1 − β', value, unit: 'cases', digits: 6 };
    const label = { ru: 'мощность двух односторонних критериев при n*', en: 'power of both one-sided tests at n*' };
    const inputs = { ...found.inputs, 'n*': value };
    const template = found.template.replaceAll('{n}', '{n*}');
    const reached = computed('P(n*)', label, template, inputs, found.powerAt(value), {
        unit: 'probability',
        digits: 6,
    });
    return { value, steps: [...steps.slice(0, -1), ...found.steps, root, reached] };
}
