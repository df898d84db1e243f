import { checkInside, checkWhole } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { fisherUpper, noncentralFisherAbove } from '../distribution/fisher.js';
import { normalCdf, upperZ } from '../distribution/normal.js';
import { derivationOf, powerStep } from '../steps/test-steps.js';
import type { Generalisation } from './mrmc-analysis.js';
import { mrmcError } from './mrmc-error.js';
import { casesStep, mrmcPowerSteps, type PowerFacts } from './mrmc-steps.js';
import type { CovarianceComponents } from './variance-components.js';

export interface MrmcPilot extends CovarianceComponents {
    /** Variance of treatment × reader, ≥ 0. */
    treatmentReader: number;
    /** Cases on which the covariances were estimated, ≥ 2; they shrink as pilotCases / cases. */
    pilotCases: number;
}

export interface MrmcPowerInput {
    pilot: MrmcPilot;
    /** Readers, whole, ≥ 2. */
    readers: number;
    /** Cases, whole, ≥ 2, with the pilot's share of diseased. */
    cases: number;
    /** Difference of the mean areas to be found, 0 < effect < 1. */
    effect: number;
    /** Two-sided level, 0 < alpha < 1; default 0.05. */
    alpha?: number;
    /** Default: readers and cases. */
    generalisation?: Generalisation;
}

export interface MrmcPower {
    power: number;
    /** Noncentrality of the F test. */
    noncentrality: number;
    /** Degrees of freedom of the error; Infinity where readers are fixed. */
    df2: number;
    derivation: Derivation;
}

/**
 * Power of a comparison of two treatments by several readers (Hillis, Obuchowski, Berbaum 2011, Academic Radiology
 * 18: 129-142; Chakraborty 2017, ch. 11).
 * @throws StatisticsError if an argument is outside its range.
 */
export function mrmcPower(input: MrmcPowerInput): MrmcPower {
    const facts = powerFacts(input);
    const { power, noncentrality, df2 } = facts;
    const derivation = derivationOf('hillis-power', mrmcPowerSteps(input, facts));
    return { power, noncentrality, df2, derivation };
}

function powerFacts(input: MrmcPowerInput): PowerFacts {
    const { readers, effect, alpha = 0.05, generalisation } = input;
    checkInside('effect', effect, 0, 1);
    checkInside('alpha', alpha, 0, 1);
    const parts = mrmcError(input);
    const { error, df2 } = parts;
    const noncentrality = (readers * effect * effect) / 2 / error;
    if (generalisation === 'cases') {
        const root = Math.sqrt(noncentrality);
        const critical = upperZ(alpha / 2);
        const power = normalCdf(root - critical) + normalCdf(-root - critical);
        return { ...parts, critical, power, noncentrality };
    }
    const critical = fisherUpper(alpha, 1, df2);
    const power = noncentralFisherAbove(critical, 1, df2, noncentrality);
    return { ...parts, critical, power, noncentrality };
}

export interface MrmcCasesInput extends Omit<MrmcPowerInput, 'cases'> {
    /** Target power, alpha < power < 1. */
    power: number;
    /** Largest number of cases that is tried; default 10⁶. */
    maxCases?: number;
}

export interface MrmcCases {
    cases: number;
    /** That number reaches. */
    power: number;
    derivation: Derivation;
}

/**
 * Smallest number of cases with which a number of readers reaches a power; undefined where no number of cases up to
 * `maxCases` does (readers then differ too much among themselves: more readers are needed).
 * @throws StatisticsError if an argument is outside its range.
 */
export function mrmcCases(input: MrmcCasesInput): MrmcCases | undefined {
    const { power, maxCases = 1_000_000, ...rest } = input;
    const { alpha = 0.05 } = rest;
    checkInside('alpha', alpha, 0, 1);
    checkInside('power', power, alpha, 1);
    checkWhole('maxCases', maxCases, 2);
    const high = fewestCases(cases => powerFacts({ ...rest, cases }).power, power, maxCases);
    if (high === undefined) return undefined;
    const design = { ...rest, cases: high };
    const facts = powerFacts(design);
    const searched = [powerStep(power), casesStep(high)];
    const steps = mrmcPowerSteps(design, facts).flatMap(step => (step.symbol === 'N' ? searched : [step]));
    return { cases: high, power: facts.power, derivation: derivationOf('hillis-power', steps) };
}

/**
 * The fewest cases with a power; undefined where no number up to `maxCases` has it. Power rises with the cases, but
 * with few readers it falls again, as the degrees of freedom fall to those of the readers: so the first number is looked
 * for from below, in steps of a tenth, and then between the last two.
 */
export function fewestCases(powerOf: (cases: number) => number, power: number, maxCases: number): number | undefined {
    let low = 1;
    let high = 2;
    while (powerOf(high) < power) {
        if (high >= maxCases) return undefined;
        low = high;
        high = Math.min(maxCases, Math.max(high + 1, Math.floor(high * 1.1)));
    }
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (powerOf(middle) >= power) high = middle;
        else low = middle;
    }
    return high;
}
