import { checkInside, checkOneOf, checkWhole } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { fisherUpper, noncentralFisherAbove } from '../distribution/fisher.js';
import { normalCdf, upperZ } from '../distribution/normal.js';
import { derivationOf, powerStep } from '../steps/test-steps.js';
import { type Generalisation, generalisations } from './mrmc-analysis.js';
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
    const { pilot, readers, cases, effect, alpha = 0.05, generalisation = 'readers-and-cases' } = input;
    checkPilot(pilot);
    checkWhole('readers', readers, 2, 10_000);
    checkWhole('cases', cases, 2);
    checkInside('effect', effect, 0, 1);
    checkInside('alpha', alpha, 0, 1);
    checkOneOf('generalisation', generalisation, generalisations);
    const { variance, cov1, cov2, cov3, treatmentReader, pilotCases } = pilot;
    const shrink = pilotCases / cases;
    const between = Math.max(cov2 - cov3, 0);
    const caseError = shrink * (variance - cov1 + (readers - 1) * between);
    const interaction = treatmentReader + shrink * (variance - cov1 - between);
    const signal = (readers * effect * effect) / 2;
    const parts = { shrink, between, caseError, interaction };
    if (generalisation === 'cases') {
        const root = Math.sqrt(signal / caseError);
        const critical = upperZ(alpha / 2);
        const power = normalCdf(root - critical) + normalCdf(-root - critical);
        return {
            ...parts,
            critical,
            error: caseError,
            power,
            noncentrality: root * root,
            df2: Number.POSITIVE_INFINITY,
        };
    }
    const error = generalisation === 'readers' ? interaction : treatmentReader + caseError;
    const df2 = generalisation === 'readers' ? readers - 1 : error ** 2 / (interaction ** 2 / (readers - 1));
    const noncentrality = signal / error;
    const critical = fisherUpper(alpha, 1, df2);
    const power = noncentralFisherAbove(critical, 1, df2, noncentrality);
    return { ...parts, critical, error, power, noncentrality, df2 };
}

function checkPilot(pilot: MrmcPilot): void {
    const { variance, cov1, cov2, cov3, treatmentReader, pilotCases } = pilot;
    checkInside('variance', variance, 0, 1);
    checkWhole('pilotCases', pilotCases, 2);
    // A covariance of two variables with that variance is no larger than it, in either direction.
    for (const [name, value] of Object.entries({ cov1, cov2, cov3 })) checkInside(name, value, -1, 1);
    if (!(treatmentReader >= 0 && treatmentReader < 1)) {
        const range = '0 ≤ treatmentReader < 1';
        throw new StatisticsError('treatmentReader', treatmentReader, { ru: range, en: range });
    }
    if (!(cov1 < variance)) {
        throw new StatisticsError('cov1', cov1, { ru: 'cov1 < variance', en: 'cov1 < variance' });
    }
    // What is left of the variance once the three covariances are taken off it is a variance too.
    if (!(cov2 - cov3 <= variance - cov1)) {
        const range = 'cov2 − cov3 ≤ variance − cov1';
        throw new StatisticsError('cov2', cov2, { ru: range, en: range });
    }
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
    const reached = (cases: number): number => powerFacts({ ...rest, cases }).power;
    if (reached(maxCases) < power) return undefined;
    let low = 1;
    let high = maxCases;
    // More cases mean less error: power rises with their number.
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (reached(middle) >= power) high = middle;
        else low = middle;
    }
    const design = { ...rest, cases: high };
    const facts = powerFacts(design);
    const searched = [powerStep(power), casesStep(high)];
    const steps = mrmcPowerSteps(design, facts).flatMap(step => (step.symbol === 'N' ? searched : [step]));
    return { cases: high, power: facts.power, derivation: derivationOf('hillis-power', steps) };
}
