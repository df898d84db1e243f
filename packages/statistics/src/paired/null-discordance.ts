import type { Step } from '../core/derivation.js';
import { computed } from '../core/step.js';
import { constrainedDiscordance } from './tango.js';

/** The expected discordance where the difference is that of the null hypothesis (Nam 1997). */
export interface NullDiscordance {
    /** Maximum-likelihood share of the cases that only the other method calls positive. */
    share: number;
    /** Variance of one case's difference. */
    variance: number;
}

/** Under p10 − p01 = −margin; with the two shares exchanged, under p10 − p01 = margin. */
export function nullDiscordance(p10: number, p01: number, margin: number): NullDiscordance {
    const share = constrainedDiscordance(p10, p01, 1, -margin);
    return { share, variance: Math.max(0, 2 * share - margin - margin * margin) };
}

const labels = {
    lower: { ru: 'p₀₁ при H₀: разность −Δ', en: 'p₀₁ under H₀: difference −Δ' },
    upper: { ru: 'p₁₀ при H₀: разность Δ', en: 'p₁₀ under H₀: difference Δ' },
};

/** The larger root of the likelihood's equation, from ψ = p₁₀ + p₀₁ and δ = p₁₀ − p₀₁ of steps before. */
export function nullDiscordanceStep(
    side: 'lower' | 'upper',
    facts: { p10: number; p01: number; margin: number },
    { share }: NullDiscordance,
): Step {
    const { p10, p01, margin } = facts;
    const lower = side === 'lower';
    const half = `{ψ} + (2 ${lower ? '−' : '+'} {δ}) · {Δ}`;
    const cell = lower ? 'p₀₁' : 'p₁₀';
    const template = `(${half} + √((${half})² − 8 · {${cell}} · {Δ} · (1 + {Δ}))) / 4`;
    const inputs = { ψ: p10 + p01, δ: p10 - p01, Δ: margin, [cell]: lower ? p01 : p10 };
    return computed(lower ? 'p̃₀₁' : 'p̃₁₀', labels[side], template, inputs, share, { unit: 'proportion', digits: 6 });
}
