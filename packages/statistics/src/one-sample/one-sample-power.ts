import { methodInfo } from '../catalogue/catalogue.js';
import { checkWhole } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { approximations, effectSize } from './approximations.js';
import { type CheckedHypothesis, checkHypothesis } from './check-hypothesis.js';
import { exactDesign } from './exact-test.js';
import type { ExactDesign, OneSampleHypothesis } from './one-sample-method.js';
import { designSteps, hypothesisSteps, quantileSteps } from './one-sample-steps.js';

export interface OneSamplePowerInput extends OneSampleHypothesis {
    /** Cases, whole, 1 ≤ n ≤ 10⁷. */
    n: number;
}

export interface OneSamplePower {
    power: number;
    /** Exact method only. */
    design?: ExactDesign;
    derivation: Derivation;
}

/**
 * Power of the test of one proportion against a goal with n cases.
 * @throws StatisticsError if an argument is outside its range.
 */
export function oneSamplePower(input: OneSamplePowerInput): OneSamplePower {
    const hypothesis = checkHypothesis(input, 'power');
    const { n } = input;
    checkWhole('n', n, 1);
    const info = methodInfo(hypothesis.method)!;
    const nStep = given('n', { ru: 'число наблюдений', en: 'cases' }, n, { unit: 'cases', digits: 0 });
    const derivation = (steps: Step[]): Derivation => ({
        method: info.name,
        source: info.source,
        steps: [...hypothesisSteps(hypothesis), ...steps],
        warnings: [],
    });
    if (hypothesis.method === 'exact-binomial') {
        const design = exactDesign(hypothesis, n);
        return { power: design.actualPower, design, derivation: derivation(designSteps(hypothesis, design, nStep)) };
    }
    const power = approximations[hypothesis.method].power(hypothesis, n);
    return { power, derivation: derivation([nStep, ...formulaSteps(hypothesis, n, power)]) };
}

const reach = (distance: string, deviation: string) =>
    `Φ((${distance} · √({n}) − {z₁} · √({${deviation}} · (1 − {${deviation}}))) / √({p₁} · (1 − {p₁})))`;

const templates = {
    'z-null-variance': reach('|{p₁} − {p₀}|', 'p₀'),
    'z-null-variance-cc': reach('(|{p₁} − {p₀}| − 1 / (2 · {n}))', 'p₀'),
    'z-alternative-variance': reach('|{p₁} − {p₀}|', 'p₁'),
};

function formulaSteps(hypothesis: CheckedHypothesis, n: number, power: number): Step[] {
    const { p0, p1, alpha, sides, method } = hypothesis;
    const z = upperZ(alpha / sides);
    const label = { ru: 'мощность', en: 'power' };
    const shown = { unit: 'probability', digits: 4 } as const;
    const quantile = quantileSteps(hypothesis);
    if (method !== 'arcsine-test') {
        const template = templates[method as keyof typeof templates];
        const inputs = { 'p₀': p0, 'p₁': p1, 'z₁': z, n };
        // p₁ = 0 or 1 has no deviation to divide by: the power is 0 or 1.
        const certain = p1 === 0 || p1 === 1;
        const step = certain
            ? given('1 − β', label, power, shown)
            : computed('1 − β', label, template, inputs, power, shown);
        return [...quantile, step];
    }
    const h = effectSize(p0, p1);
    const text = { ru: 'размер эффекта Коэна', en: "Cohen's effect size" };
    const template = sides === 2 ? 'Φ(|{h}| · √({n}) − {z₁}) + Φ(−|{h}| · √({n}) − {z₁})' : 'Φ(|{h}| · √({n}) − {z₁})';
    return [
        ...quantile,
        computed('h', text, '2 · asin(√({p₁})) − 2 · asin(√({p₀}))', { 'p₀': p0, 'p₁': p1 }, h, { digits: 6 }),
        computed('1 − β', label, template, { h, n, 'z₁': z }, power, shown),
    ];
}
