import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { chance, counted, derivationOf, powerStep } from '../steps/test-steps.js';
import type { SimonDesign, SimonInput } from './simon-two-stage.js';

const labels = {
    p0: { ru: 'доля, не представляющая интереса', en: 'proportion of no interest' },
    p1: { ru: 'доля, представляющая интерес', en: 'proportion of interest' },
    alpha: { ru: 'уровень значимости (односторонний)', en: 'significance level (one-sided)' },
    n1: { ru: 'случаи первого этапа', en: 'cases of the first stage' },
    r1: { ru: 'остановиться, если успехов не больше', en: 'stop with at most so many successes' },
    r: { ru: 'отвергнуть H₀ в конце, если успехов больше', en: 'reject H₀ at the end with more successes than' },
    stop: { ru: 'вероятность ранней остановки при p₀', en: 'probability of stopping early under p₀' },
    level: { ru: 'фактический уровень (не выше заданного)', en: 'actual level (not above the stated one)' },
    power: { ru: 'фактическая мощность', en: 'actual power' },
    expected: { ru: 'ожидаемый объём при p₀', en: 'expected size under p₀' },
    n: { ru: 'наибольший объём', en: 'largest size' },
};

/** A design with its steps. */
export function explained(
    input: SimonInput,
    design: Omit<SimonDesign, 'derivation'>,
    id: 'simon-optimal' | 'simon-minimax',
): SimonDesign {
    const { p0, p1, alpha, beta } = input;
    const { n1, r1, r, n, earlyStop, expectedN, actualAlpha, actualPower } = design;
    const rejection = (p: string): string => `Σₓ P(X₁ = x | n₁, ${p}) · P(X₂ ≥ r + 1 − x | n − n₁, ${p}), x > r₁`;
    const stop = { 'r₁': r1, 'n₁': n1, 'p₀': p0 };
    const expected = { 'n₁': n1, n, PET: earlyStop };
    const smallest = id === 'simon-optimal' ? 'min{E(N) : α* ≤ α, 1 − β* ≥ 1 − β}' : 'min{n : α* ≤ α, 1 − β* ≥ 1 − β}';
    const steps: Step[] = [
        given('p₀', labels.p0, p0, { unit: 'proportion' }),
        given('p₁', labels.p1, p1, { unit: 'proportion' }),
        given('α', labels.alpha, alpha, { unit: 'probability' }),
        powerStep(1 - beta),
        { symbol: 'n₁', label: labels.n1, formula: smallest, value: n1, ...counted },
        { symbol: 'r₁', label: labels.r1, formula: smallest, value: r1, ...counted },
        { symbol: 'n', label: labels.n, formula: smallest, value: n, ...counted },
        { symbol: 'r', label: labels.r, formula: 'min{r : α* ≤ α}', value: r, ...counted },
        { symbol: 'α*', label: labels.level, formula: rejection('p₀'), value: actualAlpha, ...chance },
        { symbol: '1 − β*', label: labels.power, formula: rejection('p₁'), value: actualPower, ...chance },
        computed('PET', labels.stop, 'P(X ≤ {r₁} | {n₁}, {p₀})', stop, earlyStop, chance),
        computed('E(N)', labels.expected, '{n₁} + (1 − {PET}) · ({n} − {n₁})', expected, expectedN, { digits: 2 }),
    ];
    return { ...design, derivation: derivationOf(id, steps) };
}
