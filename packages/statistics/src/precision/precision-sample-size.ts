import { maximalN } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import type { ProportionMethod } from '../proportion/proportion-method.js';
import { solveAssuredLimit } from './assured-limit.js';
import { boundedAt, type Solution, solveAtExpectation } from './at-expectation.js';
import { solveClosedForm } from './closed-form.js';
import { solveAssuredHalfWidth, solveExpected } from './half-width-distribution.js';
import type { PrecisionCriterion } from './precision-criterion.js';
import { precisionDerivation } from './precision-derivation.js';
import { type PrecisionFacts, precisionFacts } from './precision-facts.js';
import { solveRounded } from './rounded.js';

export interface PrecisionInput {
    /** Expected proportion, 0 < p < 1. */
    p: number;
    /** See `methodsFor` for the methods of each criterion. */
    method: ProportionMethod;
    criterion: PrecisionCriterion;
    /** Confidence level, 0 < level < 1; default 0.95. */
    level?: number;
    /** `two` (default): limits of the two-sided interval; `one`: each limit is one-sided at `level`. */
    sides?: 'two' | 'one';
}

export interface PrecisionSampleSize {
    /** Smallest n that meets the criterion. */
    n: number;
    /** Smallest n from which on every larger n meets it; equals n where the criterion is monotone in n. */
    stable: number;
    /** Before rounding up, where the criterion has a solution in real n. */
    fractional?: number;
    /** What n reaches: the quantity that the criterion bounds (half-width, limit, distance, probability). */
    achieved: number;
    /** What the stable n reaches. */
    achievedStable: number;
    derivation: Derivation;
}

/**
 * Sample size with which an interval of a proportion is precise enough.
 * @throws StatisticsError if an argument is outside its range, or no n up to 10⁷ meets the criterion.
 */
export function precisionSampleSize(input: PrecisionInput): PrecisionSampleSize {
    const facts = precisionFacts(input);
    const solution = solve(facts);
    if (solution === undefined || solution.stable > maximalN) throw beyondMaximum(facts.criterion);
    return { ...solution, derivation: precisionDerivation(facts, solution) };
}

function solve(facts: PrecisionFacts): Solution | undefined {
    const { criterion, p } = facts;
    switch (criterion.kind) {
        case 'half-width-closed-form':
            return solveClosedForm(facts, criterion.distance);
        case 'half-width-rounded':
            return solveRounded(facts, criterion.distance);
        case 'lower-limit-assured':
        case 'upper-limit-assured':
            return solveAssuredLimit(facts, criterion.limit, criterion.assurance);
        case 'expected-half-width':
            return solveExpected(facts, criterion.distance);
        case 'assured-half-width':
            return solveAssuredHalfWidth(facts, criterion.distance, criterion.assurance);
        default:
            return solveAtExpectation(facts, boundedAt(criterion, p)!);
    }
}

function beyondMaximum(criterion: PrecisionCriterion): StatisticsError {
    const [argument, value] = 'limit' in criterion ? ['limit', criterion.limit] : ['distance', criterion.distance];
    return new StatisticsError(argument as string, value, {
        ru: `достижимая точность: нужный объём выборки превышает ${maximalN}`,
        en: `a precision that can be reached: the sample size exceeds ${maximalN}`,
    });
}
