import { checkInside, checkOneOf, checkWhole } from '../core/check.js';
import type { Step } from '../core/derivation.js';
import { casesStep, tailSteps, powerLabel, type ReachedPower, reachedStep } from '../steps/power-steps.js';
import { derivationOf } from '../steps/test-steps.js';
import { StatisticsError } from '../core/statistics-error.js';
import { computed, given } from '../core/step.js';
import { normalCdf, upperZ } from '../distribution/normal.js';
import { maximalCases, mcnemarPower } from './mcnemar-size.js';
import { nullDiscordance, nullDiscordanceStep } from './null-discordance.js';
import { pairedEquivalence } from './paired-equivalence.js';
import { marginKinds, pairedSizeMethods } from './paired-method.js';
import type { PairedSizeInput } from './paired-size.js';

export interface PairedPowerInput extends Omit<PairedSizeInput, 'power'> {
    /** Cases, each read by both methods; whole, 1 ≤ n ≤ 10⁷ (exact: 10⁵). */
    n: number;
}

/** A paired comparison with its cases; margin is 0 for superiority. */
export type PairedFacts = Required<PairedPowerInput>;

/**
 * Power of a comparison of two paired proportions, the inverse of `pairedSize`; of a two-sided test in the direction
 * of the expected difference.
 * @throws StatisticsError if an argument is outside its range.
 */
export function pairedPower(input: PairedPowerInput): ReachedPower {
    const facts = checkPaired(input);
    const { p10, p01, margin, n, method } = facts;
    const share = { unit: 'proportion' } as const;
    const steps = [
        given('p₁₀', { ru: 'положителен только метод 1', en: 'only method 1 positive' }, p10, share),
        given('p₀₁', { ru: 'положителен только метод 2', en: 'only method 2 positive' }, p01, share),
        ...(margin > 0 ? [given('Δ', { ru: 'граница', en: 'margin' }, margin, share)] : []),
        casesStep('n', { ru: 'число случаев', en: 'cases' }, n),
    ];
    const reached = powerOfPairs(facts);
    return { power: reached.power, derivation: derivationOf(method, [...steps, ...reached.steps]) };
}

/** @throws StatisticsError */
export function checkPaired(input: PairedPowerInput): PairedFacts {
    const { p10, p01, margin, kind = 'non-inferiority', sides = 1, method, n } = input;
    const alpha = input.alpha ?? (sides === 1 ? 0.025 : 0.05);
    const bounded = margin !== undefined;
    checkOneOf('kind', kind, marginKinds);
    if (kind === 'equivalence') checkInside('margin', margin ?? Number.NaN, 0, 1);
    checkOneOf('method', method, bounded ? pairedSizeMethods.slice(3) : pairedSizeMethods.slice(0, 3));
    checkOneOf('sides', sides, bounded ? [1] : [1, 2]);
    for (const [name, value] of Object.entries({ p10, p01 })) {
        const range = `0 ≤ ${name} < 1`;
        if (!(value >= 0 && value < 1)) throw new StatisticsError(name, value, { ru: range, en: range });
    }
    checkInside('p10 + p01', p10 + p01, 0, 1);
    checkInside('alpha', alpha, 0, 1);
    if (margin !== undefined) checkInside('margin', margin, 0, 1);
    checkWhole('n', n, 1, method === 'mcnemar-exact' ? maximalCases : undefined);
    return { p10, p01, margin: margin ?? 0, kind, alpha, sides, method, n };
}

const spread = '√({ψ} − {δ}²)';

/** Power and the steps behind it, ranges unchecked. */
export function powerOfPairs(facts: PairedFacts): { power: number; steps: Step[] } {
    const { p10, p01, margin, alpha, sides, method, n } = facts;
    const psi = p10 + p01;
    const delta = p10 - p01;
    if (method === 'mcnemar-exact') {
        const power = mcnemarPower(Math.max(p10, p01), Math.min(p10, p01), alpha / sides, n);
        const formula = 'Σ P(M = m | n, p₁₀ + p₀₁) · P(X ≥ c(m) | m, p₁₀ / (p₁₀ + p₀₁))';
        const last: Step = { symbol: 'P', label: powerLabel, formula, value: power, unit: 'probability', digits: 4 };
        return { power, steps: [tailSteps(alpha, sides)[0]!, last] };
    }
    const z = upperZ(alpha / sides);
    const deviation = Math.sqrt(Math.max(0, psi - delta * delta));
    const root = Math.sqrt(n);
    const inputs = { 'z₁': z, ψ: psi, δ: delta, Δ: margin, n };
    const shares = { 'p₁₀': p10, 'p₀₁': p01 };
    const steps = [
        computed('ψ', { ru: 'доля расхождений', en: 'discordance' }, '{p₁₀} + {p₀₁}', shares, psi, {
            unit: 'proportion',
        }),
        computed('δ', { ru: 'разность', en: 'difference' }, '{p₁₀} − {p₀₁}', shares, delta, { unit: 'proportion' }),
        ...tailSteps(alpha, sides),
    ];
    const finish = (template: string, power: number, more: Step[] = [], extra: Record<string, number> = {}) => ({
        power,
        steps: [...steps, ...more, reachedStep(template, { ...inputs, ...extra }, power)],
    });
    if (margin > 0 && facts.kind === 'equivalence') {
        const found = pairedEquivalence(facts);
        return finish(found.template, found.powerAt(n), found.steps, found.inputs);
    }
    switch (method) {
        case 'connor': {
            const power = normalCdf((Math.abs(delta) * root - z * Math.sqrt(psi)) / deviation);
            return finish(`Φ((|{δ}| · √({n}) − {z₁} · √({ψ})) / ${spread})`, power);
        }
        case 'miettinen': {
            const second = Math.sqrt(Math.max(0, psi * psi - (delta * delta * (3 + psi)) / 4));
            const power = normalCdf((Math.abs(delta) * Math.sqrt(n * psi) - z * psi) / second);
            return finish('Φ((|{δ}| · √({n} · {ψ}) − {z₁} · {ψ}) / √({ψ}² − {δ}² · (3 + {ψ}) / 4))', power);
        }
        case 'tango-score': {
            const null0 = nullDiscordance(p10, p01, margin);
            const power = normalCdf(((delta + margin) * root - z * Math.sqrt(null0.variance)) / deviation);
            const template = `Φ((({δ} + {Δ}) · √({n}) − {z₁} · √(2 · {p̃₀₁} − {Δ} − {Δ}²)) / ${spread})`;
            const step = nullDiscordanceStep('lower', facts, null0);
            return finish(template, power, [step], { 'p̃₀₁': null0.share });
        }
        default: {
            const power = normalCdf(((delta + margin) * root) / deviation - z);
            return finish(`Φ(({δ} + {Δ}) · √({n}) / ${spread} − {z₁})`, power);
        }
    }
}
