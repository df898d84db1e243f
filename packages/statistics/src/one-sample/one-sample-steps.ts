import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import type { CheckedHypothesis } from './check-hypothesis.js';
import type { ExactDesign } from './one-sample-method.js';

/** Goal, expectation, level. */
export function hypothesisSteps({ p0, p1, alpha, sides }: CheckedHypothesis): Step[] {
    const steps = [
        given('p₀', { ru: 'целевое значение', en: 'goal' }, p0, { unit: 'proportion' }),
        given('p₁', { ru: 'ожидаемое значение', en: 'expected value' }, p1, { unit: 'proportion' }),
        given('α', { ru: 'уровень значимости', en: 'significance level' }, alpha, { unit: 'probability' }),
    ];
    const label = { ru: 'уровень одного хвоста', en: 'level of each tail' };
    const tail = computed('a', label, '{α} / 2', { α: alpha }, alpha / 2, { unit: 'probability' });
    return sides === 2 ? [...steps, tail] : steps;
}

/** Target power. */
export function powerStep(power: number): Step {
    return given('1 − β', { ru: 'требуемая мощность', en: 'target power' }, power, { unit: 'probability' });
}

/** z of the level and of the power. */
export function quantileSteps({ alpha, sides }: CheckedHypothesis, power?: number): Step[] {
    const tail = alpha / sides;
    const label = { ru: 'квантиль нормального распределения', en: 'quantile of the normal distribution' };
    const name = sides === 2 ? 'a' : 'α';
    const steps = [computed('z₁', label, `Φ⁻¹(1 − {${name}})`, { [name]: tail }, upperZ(tail), { digits: 6 })];
    if (power === undefined) return steps;
    return [...steps, computed('z₂', label, 'Φ⁻¹({1 − β})', { '1 − β': power }, upperZ(1 - power), { digits: 6 })];
}

/** n, critical value, level and power of an exact design. */
export function designSteps(test: CheckedHypothesis, design: ExactDesign, nStep: Step): Step[] {
    const { p0, p1, sides } = test;
    const { n, critical, criticalOther } = design;
    const up = p1 >= p0;
    const region = up ? 'X ≥' : 'X ≤';
    const otherRegion = up ? 'X ≤' : 'X ≥';
    const tail = sides === 2 ? 'a' : 'α';
    const steps: Step[] = [nStep];
    steps.push({
        symbol: 'c',
        label: { ru: `критическое значение: отвергнуть при ${region} c`, en: `critical value: reject if ${region} c` },
        formula: `${up ? 'min' : 'max'}{c : P(${region} c | n, p₀) ≤ ${tail}}`,
        value: critical,
        unit: 'cases',
        digits: 0,
    });
    if (criticalOther !== undefined) {
        steps.push({
            symbol: 'c′',
            label: {
                ru: `критическое значение другого хвоста: ${otherRegion} c′`,
                en: `critical value of the other tail: ${otherRegion} c′`,
            },
            formula: `${up ? 'max' : 'min'}{c : P(${otherRegion} c | n, p₀) ≤ ${tail}}`,
            value: criticalOther,
            unit: 'cases',
            digits: 0,
        });
    }
    const rejection = (name: string) => {
        const main = `P(${region} {c} | {n}, {${name}})`;
        return criticalOther === undefined ? main : `${main} + P(${otherRegion} {c′} | {n}, {${name}})`;
    };
    const counts: Record<string, number> =
        criticalOther === undefined ? { c: critical, n } : { c: critical, 'c′': criticalOther, n };
    const shown = { unit: 'probability', digits: 4 } as const;
    const level = { ru: 'фактический уровень (не выше заданного)', en: 'actual level (not above the stated one)' };
    const power = { ru: 'фактическая мощность', en: 'actual power' };
    steps.push(computed('α*', level, rejection('p₀'), { ...counts, 'p₀': p0 }, design.actualAlpha, shown));
    steps.push(computed('1 − β*', power, rejection('p₁'), { ...counts, 'p₁': p1 }, design.actualPower, shown));
    return steps;
}
