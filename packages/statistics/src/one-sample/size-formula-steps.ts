import type { Step } from '../core/derivation.js';
import { computed } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { effectSize, nullVariance } from './approximations.js';
import type { CheckedHypothesis } from './check-hypothesis.js';
import { quantileSteps } from './one-sample-steps.js';

const label = { ru: 'объём выборки до округления', en: 'sample size before rounding' };
const shown = { unit: 'cases', digits: 3 } as const;
const nullTemplate = '(({z₁} · √({p₀} · (1 − {p₀})) + {z₂} · √({p₁} · (1 − {p₁}))) / ({p₁} − {p₀}))²';

/** Quantiles and formula of an approximate sample size. */
export function sizeFormulaSteps(hypothesis: CheckedHypothesis, power: number, fractional: number): Step[] {
    const { p0, p1, alpha, sides, method } = hypothesis;
    const inputs = { 'z₁': upperZ(alpha / sides), 'z₂': upperZ(1 - power), 'p₀': p0, 'p₁': p1 };
    const quantiles = quantileSteps(hypothesis, power);
    if (method === 'z-null-variance')
        return [...quantiles, computed('n*', label, nullTemplate, inputs, fractional, shown)];
    if (method === 'z-alternative-variance') {
        const template = '({z₁} + {z₂})² · {p₁} · (1 − {p₁}) / ({p₁} − {p₀})²';
        return [...quantiles, computed('n*', label, template, inputs, fractional, shown)];
    }
    if (method === 'z-null-variance-cc') {
        const uncorrected = nullVariance.size(hypothesis, power);
        const text = { ru: 'без поправки на непрерывность', en: 'without continuity correction' };
        const template = '{n′} / 4 · (1 + √(1 + 2 / ({n′} · |{p₁} − {p₀}|)))²';
        return [
            ...quantiles,
            computed('n′', text, nullTemplate, inputs, uncorrected, { ...shown, digits: 6 }),
            computed('n*', label, template, { 'n′': uncorrected, 'p₀': p0, 'p₁': p1 }, fractional, shown),
        ];
    }
    const h = effectSize(p0, p1);
    const text = { ru: 'размер эффекта Коэна', en: "Cohen's effect size" };
    const { 'z₁': za, 'z₂': zb } = inputs;
    return [
        ...quantiles,
        computed('h', text, '2 · asin(√({p₁})) − 2 · asin(√({p₀}))', { 'p₀': p0, 'p₁': p1 }, h, { digits: 6 }),
        computed('n*', label, '(({z₁} + {z₂}) / {h})²', { 'z₁': za, 'z₂': zb, h }, fractional, shown),
    ];
}
