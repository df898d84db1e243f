import type { Step } from '../core/derivation.js';
import { computed } from '../core/step.js';
import { normalCdf, upperZ } from '../distribution/normal.js';
import { findRoot } from '../search/find-root.js';
import { nullDiscordanceStep, type NullDiscordance, nullDiscordance } from './null-discordance.js';

interface EquivalenceFacts {
    p10: number;
    p01: number;
    margin: number;
    /** Of each of the two tests. */
    alpha: number;
    method: string;
}

interface OneSide {
    /** Distance of the expected difference from the margin. */
    reach: number;
    /** Deviation of one case's difference under the null hypothesis. */
    under0: number;
    null0?: NullDiscordance;
}

/**
 * Two one-sided tests of |p1 − p2| ≥ margin (Tango 1998; Nam 1997; Liu et al. 2002). Both reject with the sum of their
 * powers less the probability that either does; that is taken as 1, so the power is never overstated by it.
 */
export interface PairedEquivalence {
    powerAt(n: number): number;
    /** Steps before the power. */
    steps: Step[];
    /** Of the power; `{n}` is the number of cases. */
    template: string;
    inputs: Record<string, number>;
}

/** Ranges unchecked. */
export function pairedEquivalence({ p10, p01, margin, alpha, method }: EquivalenceFacts): PairedEquivalence {
    const delta = p10 - p01;
    const deviation = Math.sqrt(Math.max(0, p10 + p01 - delta * delta));
    const z = upperZ(alpha);
    const score = method === 'tango-score';
    const side = (first: number, second: number): OneSide => {
        const reach = first - second + margin;
        if (!score) return { reach, under0: deviation };
        const null0 = nullDiscordance(first, second, margin);
        return { reach, under0: Math.sqrt(null0.variance), null0 };
    };
    const lower = side(p10, p01);
    const upper = side(p01, p10);
    const one = ({ reach, under0 }: OneSide, n: number) => normalCdf((reach * Math.sqrt(n) - z * under0) / deviation);
    const facts = { p10, p01, margin };
    return {
        powerAt: n => Math.max(0, one(lower, n) + one(upper, n) - 1),
        steps: [
            ...(lower.null0 ? [nullDiscordanceStep('lower', facts, lower.null0)] : []),
            ...(upper.null0 ? [nullDiscordanceStep('upper', facts, upper.null0)] : []),
            computed('σ', deviationLabel, '√({ψ} − {δ}²)', { ψ: p10 + p01, δ: delta }, deviation, { digits: 6 }),
        ],
        template: score ? scoreTemplate : waldTemplate,
        inputs: {
            δ: delta,
            Δ: margin,
            σ: deviation,
            'z₁': z,
            ...(lower.null0 ? { 'p̃₀₁': lower.null0.share } : {}),
            ...(upper.null0 ? { 'p̃₁₀': upper.null0.share } : {}),
        },
    };
}

/** Both tests reject with the target power: the number of cases before rounding. */
export function equivalentPairs({ powerAt }: PairedEquivalence, power: number): number {
    const excess = (root: number) => powerAt(root * root) - power;
    let high = 2;
    while (excess(high) < 0) high *= 2;
    // With no cases at all the power is 0, and so below any target.
    return findRoot(excess, 1e-9, high) ** 2;
}

const deviationLabel = {
    ru: 'стандартное отклонение разности по одному случаю',
    en: 'standard deviation of the difference of one case',
};

const lowerNull = '{z₁} · √(2 · {p̃₀₁} − {Δ} − {Δ}²)';
const upperNull = '{z₁} · √(2 · {p̃₁₀} − {Δ} − {Δ}²)';
const scoreTemplate = `max(0, Φ((({Δ} + {δ}) · √({n}) − ${lowerNull}) / {σ}) + Φ((({Δ} − {δ}) · √({n}) − ${upperNull}) / {σ}) − 1)`;
const waldTemplate = 'max(0, Φ(({Δ} + {δ}) · √({n}) / {σ} − {z₁}) + Φ(({Δ} − {δ}) · √({n}) / {σ} − {z₁}) − 1)';
