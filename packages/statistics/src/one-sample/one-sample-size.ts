import { methodInfo } from '../catalogue/catalogue.js';
import { ceiling } from '../core/ceiling.js';
import { checkInside, maximalN } from '../core/check.js';
import type { Derivation, Notice, Step } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { computed } from '../core/step.js';
import { approximations } from './approximations.js';
import { type CheckedHypothesis, checkHypothesis } from './check-hypothesis.js';
import { exactDesign, exactSizes } from './exact-test.js';
import type { ExactDesign, OneSampleHypothesis } from './one-sample-method.js';
import { designSteps, hypothesisSteps, powerStep } from './one-sample-steps.js';
import { sizeFormulaSteps } from './size-formula-steps.js';

export interface OneSampleSizeInput extends OneSampleHypothesis {
    /** Target power, alpha < power < 1. */
    power: number;
}

export interface OneSampleSize {
    /** Smallest n with the target power. */
    n: number;
    /** Smallest n from which on every larger n has the target power (recommended; = n for the approximations). */
    stable: number;
    /** Before rounding up; approximations only. */
    fractional?: number;
    /** Exact method only: the designs at n and at stable. */
    first?: ExactDesign;
    stableDesign?: ExactDesign;
    derivation: Derivation;
}

/**
 * Sample size of the test of one proportion against a goal.
 * @throws StatisticsError if an argument is outside its range, or no n up to 10⁷ suffices.
 */
export function oneSampleSize(input: OneSampleSizeInput): OneSampleSize {
    const hypothesis = checkHypothesis(input, 'size');
    const { power } = input;
    checkInside('power', power, hypothesis.alpha, 1);
    return hypothesis.method === 'exact-binomial' ? exactSize(hypothesis, power) : approximateSize(hypothesis, power);
}

function exactSize(hypothesis: CheckedHypothesis, power: number): OneSampleSize {
    const sizes = exactSizes(hypothesis, power);
    if (sizes === undefined) throw beyondMaximum(hypothesis.p1);
    const first = exactDesign(hypothesis, sizes.first);
    const stableDesign = exactDesign(hypothesis, sizes.stable);
    const steps = [
        ...hypothesisSteps(hypothesis),
        powerStep(power),
        ...designSteps(hypothesis, first, searched('n₁', sizes.first, firstLabel, 'min{n : P(X ∈ R | n, p₁) ≥ 1 − β}')),
        ...designSteps(
            hypothesis,
            stableDesign,
            searched('n', sizes.stable, stableLabel, 'min{n : P(X ∈ R | n′, p₁) ≥ 1 − β  ∀ n′ ≥ n}'),
        ),
    ];
    const derivation = derivationOf(hypothesis, steps, power);
    return { n: sizes.first, stable: sizes.stable, first, stableDesign, derivation };
}

const firstLabel = {
    ru: 'наименьшее n с требуемой мощностью; R — область отклонения H₀',
    en: 'smallest n with the target power; R is the rejection region',
};
const stableLabel = {
    ru: 'наименьшее n, начиная с которого мощность достаточна при любом большем n',
    en: 'smallest n from which on every larger n has the target power',
};

function searched(symbol: string, value: number, label: Step['label'], formula: string): Step {
    return { symbol, label, formula, value, unit: 'cases', digits: 0 };
}

function approximateSize(hypothesis: CheckedHypothesis, power: number): OneSampleSize {
    const method = hypothesis.method as keyof typeof approximations;
    const fractional = approximations[method].size(hypothesis, power);
    const n = Math.max(1, ceiling(fractional));
    if (n > maximalN) throw beyondMaximum(hypothesis.p1);
    const label = { ru: 'объём выборки, округлён вверх', en: 'sample size, rounded up' };
    const steps = [
        ...hypothesisSteps(hypothesis),
        powerStep(power),
        ...sizeFormulaSteps(hypothesis, power, fractional),
        computed('n', label, '⌈{n*}⌉', { 'n*': fractional }, n, { unit: 'cases', digits: 0, rounding: 'up' }),
    ];
    return { n, stable: n, fractional, derivation: derivationOf(hypothesis, steps, power) };
}

function derivationOf(hypothesis: CheckedHypothesis, steps: Step[], power: number): Derivation {
    const info = methodInfo(hypothesis.method)!;
    const warnings: Notice[] = [];
    if (power < 0.8) {
        warnings.push({
            code: 'low-power',
            text: { ru: 'Требуемая мощность ниже 0,8.', en: 'The target power is below 0.8.' },
        });
    }
    return { method: info.name, source: info.source, steps, warnings };
}

function beyondMaximum(p1: number): StatisticsError {
    return new StatisticsError('p1', p1, {
        ru: `значение дальше от p0: объём выборки превышает ${maximalN}`,
        en: `a value further from p0: the sample size exceeds ${maximalN}`,
    });
}
