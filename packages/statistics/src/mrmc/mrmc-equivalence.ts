import { checkInside, checkWhole } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { computed, given } from '../core/step.js';
import { normalCdf, upperZ } from '../distribution/normal.js';
import { studentUpper } from '../distribution/student.js';
import { equivalencePower } from '../means/equivalence-power.js';
import { zStep } from '../proportion/interval-steps.js';
import { detectable } from '../search/detectable.js';
import { powerLabel, type ReachedPower } from '../steps/power-steps.js';
import { alphaSteps, chance, derivationOf, errorLabel, powerStep, studentStep } from '../steps/test-steps.js';
import { type MrmcError, mrmcError } from './mrmc-error.js';
import { fewestCases, type MrmcPowerInput } from './mrmc-power.js';
import { casesStep, mrmcErrorSteps, mrmcFreedomSteps } from './mrmc-steps.js';

export interface MrmcEquivalenceInput extends Omit<MrmcPowerInput, 'effect' | 'alpha'> {
    /** Expected difference of the mean areas, −1 < difference < 1. */
    difference: number;
    /** To be shown: |difference| < margin, 0 < margin < 1. */
    margin: number;
    /** Of each of the two one-sided tests, 0 < alpha < 0.5; default 0.025. */
    alpha?: number;
}

interface Facts extends MrmcError {
    alpha: number;
    /** Standard error of the difference. */
    spread: number;
    power: number;
}

/**
 * Power with which several readers show that two treatments do not differ by a margin: two one-sided t tests with the
 * error of Obuchowski and Rockette (Chen, Petrick, Sahiner 2012, Academic Radiology 19: 1158-1165; the error and its
 * degrees of freedom: Hillis, Obuchowski, Berbaum 2011).
 * @throws StatisticsError if an argument is outside its range.
 */
export function mrmcEquivalencePower(input: MrmcEquivalenceInput): ReachedPower {
    const facts = factsOf(input);
    return { power: facts.power, derivation: derivationOf('hillis-power', stepsOf(input, facts)) };
}

function factsOf(input: MrmcEquivalenceInput): Facts {
    const { readers, difference, margin, alpha = 0.025 } = input;
    checkInside('difference', difference, -1, 1);
    checkInside('margin', margin, 0, 1);
    checkInside('alpha', alpha, 0, 0.5);
    const found = mrmcError(input);
    const spread = Math.sqrt((2 * found.error) / readers);
    if (found.df2 !== Number.POSITIVE_INFINITY) {
        return { ...found, alpha, spread, power: equivalencePower(difference, margin, spread, found.df2, alpha) };
    }
    const z = upperZ(alpha);
    const one = (reach: number): number => normalCdf(reach / spread - z);
    return { ...found, alpha, spread, power: Math.max(0, one(margin - difference) + one(margin + difference) - 1) };
}

function stepsOf(input: MrmcEquivalenceInput, facts: Facts): Step[] {
    const { readers: J, difference: δ, margin: Δ } = input;
    const { alpha, error: M, spread: s, df2, power } = facts;
    const aim = [
        given('δ', { ru: 'ожидаемая разность площадей', en: 'expected difference of the areas' }, δ),
        given('Δ', { ru: 'граница', en: 'margin' }, Δ),
        ...alphaSteps(alpha, 1),
    ];
    const head = [
        ...mrmcErrorSteps(input, facts, aim),
        computed('s', errorLabel, '√(2 · {M} / {J})', { M, J }, s, { digits: 8 }),
        ...mrmcFreedomSteps(input, facts),
    ];
    if (df2 === Number.POSITIVE_INFINITY) {
        const template = 'max(0, Φ(({Δ} − {δ}) / {s} − {z₁}) + Φ(({Δ} + {δ}) / {s} − {z₁}) − 1)';
        const inputs = { Δ, δ, s, 'z₁': upperZ(alpha) };
        return [...head, zStep(alpha, 'z₁', 'α'), computed('1 − β*', powerLabel, template, inputs, power, chance)];
    }
    const formula = 'P(|d| < Δ − t · s · u), d ~ N(δ, s²), u = √(χ²(ν) / ν)';
    return [
        ...head,
        studentStep(alpha, '{ν}', { ν: df2 }, studentUpper(alpha, df2), 'α'),
        { symbol: '1 − β*', label: powerLabel, formula, value: power, ...chance },
    ];
}

/**
 * Smallest number of cases with which a number of readers shows equivalence; undefined where no number of cases up to
 * `maxCases` does (readers then differ too much among themselves: more readers are needed).
 * @throws StatisticsError if an argument is outside its range, or the expected difference is not within the margin.
 */
export function mrmcEquivalenceCases(
    input: Omit<MrmcEquivalenceInput, 'cases'> & {
        /** Target power, alpha < power < 1. */
        power: number;
        /** Largest number of cases that is tried, whole, ≥ 2; default 10⁶. */
        maxCases?: number;
    },
): { cases: number; power: number; derivation: Derivation } | undefined {
    const { power, maxCases = 1_000_000, ...rest } = input;
    checkWhole('maxCases', maxCases, 2);
    factsOf({ ...rest, cases: maxCases });
    checkInside('power', power, rest.alpha ?? 0.025, 1);
    const { difference, margin } = rest;
    if (Math.abs(difference) >= margin) {
        const range = `margin > |difference| = ${Math.abs(difference)}`;
        throw new StatisticsError('margin', margin, { ru: range, en: range });
    }
    const cases = fewestCases(count => factsOf({ ...rest, cases: count }).power, power, maxCases);
    if (cases === undefined) return undefined;
    const design = { ...rest, cases };
    const facts = factsOf(design);
    const searched = [powerStep(power), casesStep(cases)];
    const steps = stepsOf(design, facts).flatMap(step => (step.symbol === 'N' ? searched : [step]));
    return { cases, power: facts.power, derivation: derivationOf('hillis-power', steps) };
}

/**
 * Least margin within which readers and cases show equivalence with the target power.
 * @throws StatisticsError if an argument is outside its range, or no margin below 1 has the power.
 */
export function mrmcEquivalenceMargin(input: Omit<MrmcEquivalenceInput, 'margin'> & { power: number }): {
    margin: number;
    derivation: Derivation;
} {
    const { power, ...rest } = input;
    const { alpha } = factsOf({ ...rest, margin: 0.5 });
    const least = Math.max(1e-9, Math.abs(rest.difference));
    const powerAt = (margin: number) => factsOf({ ...rest, margin }).power;
    const margin = detectable(powerAt, least, 1 - 1e-9, { power, alpha });
    return { margin, derivation: mrmcEquivalencePower({ ...rest, margin }).derivation };
}
