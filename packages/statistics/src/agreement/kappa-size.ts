import { ceiling } from '../core/ceiling.js';
import { checkInside, checkOneOf, checkWhole } from '../core/check.js';
import type { Derivation, Notice, Step } from '../core/derivation.js';
import { exactly } from '../distribution/binomial.js';
import { upperZ } from '../distribution/normal.js';
import { findRoot } from '../search/find-root.js';
import { derivationOf, roundedStep } from '../steps/test-steps.js';
import { moments } from './kappa.js';
import {
    fitIntervalSteps,
    fitLowerSteps,
    fitTestSteps,
    kappaPrecisionSteps,
    kappaTestSteps,
} from './kappa-size-steps.js';
import type { Shares } from './square-table.js';

export interface KappaSize {
    n: number;
    fractional: number;
    derivation: Derivation;
}

function sized(id: string, fractional: number, steps: Step[], warnings: Notice[] = []): KappaSize {
    const n = ceiling(fractional);
    return { n, fractional, derivation: derivationOf(id, [...steps, roundedStep(fractional, n)], warnings) };
}

/** A size from a table of two raters' shares. */
export interface KappaTestSize extends KappaSize {
    /** False where no two raters with these shares can have such a kappa: then the size answers an empty question. */
    attainable: boolean;
}

function attainable({ cells }: Shares): boolean {
    return cells.flat().every(share => share >= -1e-12);
}

/** 2 × 2 shares of two raters with the given positive shares and kappa. */
export function tableOf(first: number, second: number, kappa: number): Shares {
    const expected = first * second + (1 - first) * (1 - second);
    const observed = kappa * (1 - expected) + expected;
    const both = (observed + first + second - 1) / 2;
    const cells = [
        [both, first - both],
        [second - both, 1 - first - second + both],
    ];
    return { n: 1, k: 2, cells, rows: [first, 1 - first], columns: [second, 1 - second] };
}

export interface KappaTestInput {
    /** Kappa of the null, inside (−1, 1). */
    kappa0: number;
    /** Expected kappa, inside (−1, 1), not kappa0. */
    kappa1: number;
    /** Positive shares of the raters, inside (0, 1). */
    first: number;
    second: number;
    /** Level of the test, default 0.05. */
    alpha?: number;
    sides?: 1 | 2;
    /** Target power; default 0.8. */
    power?: number;
}

/**
 * Cases with which two raters' kappa is shown to be on kappa1's side of kappa0 (Cantor 1996, Psychological Methods 1: 150-153).
 * @throws StatisticsError if an argument is outside its range.
 */
export function kappaTestSize(input: KappaTestInput): KappaTestSize {
    const { kappa0, kappa1, first, second, alpha = 0.05, sides = 2, power = 0.8 } = input;
    checkInside('kappa1', kappa1, -1, 1);
    checkInside('kappa0', kappa0, -1, 1);
    if (kappa0 === kappa1) checkInside('kappa0', kappa0, -1, kappa1);
    checkInside('first', first, 0, 1);
    checkInside('second', second, 0, 1);
    checkInside('alpha', alpha, 0, 1);
    checkOneOf('sides', sides, [1, 2]);
    checkInside('power', power, alpha, 1);
    const tables = { null: tableOf(first, second, kappa0), alternative: tableOf(first, second, kappa1) };
    const deviation = (table: Shares): number => moments(table, 'none').standardError;
    const [q0, q1] = [deviation(tables.null), deviation(tables.alternative)];
    const fractional = ((upperZ(alpha / sides) * q0 + upperZ(1 - power) * q1) / (kappa1 - kappa0)) ** 2;
    const reachable = attainable(tables.null) && attainable(tables.alternative);
    const steps = kappaTestSteps({ ...input, alpha, sides, power, q0, q1, fractional });
    return {
        ...sized('cantor-size', fractional, steps, reachable ? [] : [unattainable]),
        attainable: reachable,
    };
}

const unattainable: Notice = {
    code: 'unattainable-kappa',
    text: {
        ru: 'При таких долях положительных ответов двух врачей такая каппа невозможна.',
        en: 'No two raters with these positive shares can have such a kappa.',
    },
};

/**
 * Cases for a half-width of kappa's interval, both raters with the same positive share
 * (variance of Fleiss, Cohen, Everitt 1969).
 */
export function kappaPrecisionSize(input: {
    kappa: number;
    share: number;
    halfWidth: number;
    level?: number;
}): KappaSize {
    const { kappa, share, halfWidth, level = 0.95 } = input;
    checkInside('kappa', kappa, -1, 1);
    checkInside('share', share, 0, 1);
    checkInside('halfWidth', halfWidth, 0, 1);
    checkInside('level', level, 0, 1);
    const z = upperZ((1 - level) / 2);
    const table = tableOf(share, share, kappa);
    const deviation = moments(table, 'none').standardError;
    const fractional = ((z * deviation) / halfWidth) ** 2;
    const steps = kappaPrecisionSteps({ ...input, level, deviation, z, fractional });
    return sized('kappa-precision-size', fractional, steps, attainable(table) ? [] : [unattainable]);
}

/** P(j of m raters say positive) where a share κ of cases is rated alike by all (common correlation model). */
function commonCorrelation(m: number, share: number, kappa: number): number[] {
    return Array.from({ length: m + 1 }, (_, j) => {
        const alike = j === 0 ? 1 - share : j === m ? share : 0;
        return (1 - kappa) * exactly(j, m, share) + kappa * alike;
    });
}

/** Distance of goodness of fit between two kappas, per case. */
export function distance(m: number, share: number, actual: number, hypothetical: number): number {
    const is = commonCorrelation(m, share, actual);
    const would = commonCorrelation(m, share, hypothetical);
    return is.reduce((sum, p, j) => sum + (would[j]! > 0 ? (p - would[j]!) ** 2 / would[j]! : 0), 0);
}

interface Raters {
    /** Positive share, inside (0, 1). */
    share: number;
    /** 2 to 20 raters; default 2. */
    raters?: number;
    alpha?: number;
    sides?: 1 | 2;
}

function checkRaters({ share, raters = 2, alpha = 0.05, sides = 2 }: Raters): void {
    checkInside('share', share, 0, 1);
    checkWhole('raters', raters, 2, 20);
    checkInside('alpha', alpha, 0, 1);
    checkOneOf('sides', sides, [1, 2]);
}

/**
 * Cases for a goodness-of-fit test of kappa with several raters
 * (Donner, Eliasziw 1992, Statistics in Medicine 11: 1511-1519; Rotondi, Donner 2012).
 */
export function kappaFitTestSize(input: Raters & { kappa0: number; kappa1: number; power?: number }): KappaSize {
    const { kappa0, kappa1, share, raters = 2, alpha = 0.05, sides = 2, power = 0.8 } = input;
    checkRaters(input);
    checkInside('kappa1', kappa1, 0, 1);
    checkInside('kappa0', kappa0, -0.999, 1);
    if (kappa0 === kappa1) checkInside('kappa0', kappa0, -0.999, kappa1);
    checkInside('power', power, alpha, 1);
    const z = upperZ(alpha / sides) + upperZ(1 - power);
    const d = distance(raters, share, kappa1, kappa0);
    const fractional = (z * z) / d;
    const steps = fitTestSteps({ kappa0, kappa1, share, raters, alpha, sides, power, distance: d, fractional });
    return sized('donner-eliasziw-size', fractional, steps);
}

/** Cases with which the goodness-of-fit interval of kappa ends at a lower (and an upper) limit. */
export function kappaFitIntervalSize(input: Raters & { kappa: number; lower: number; upper?: number }): KappaSize {
    const { kappa, lower, upper, share, raters = 2, alpha = 0.05, sides = 2 } = input;
    checkRaters(input);
    checkInside('kappa', kappa, 0, 1);
    checkInside('lower', lower, -0.999, kappa);
    if (upper !== undefined) checkInside('upper', upper, kappa, 1);
    const z = upperZ(alpha / sides);
    const limits = upper === undefined ? [lower] : [lower, upper];
    const distances = limits.map(limit => distance(raters, share, kappa, limit));
    const fractional = (z * z) / Math.min(...distances);
    const steps = fitIntervalSteps({ kappa, share, raters, alpha, sides, limits, distances, z, fractional });
    return sized('kappa-fit-interval-size', fractional, steps);
}

type FitInput = Raters & { kappa: number; n: number };

/** Lower limit of the one-sided goodness-of-fit interval that n cases give if the estimate equals kappa. */
export function kappaFitLowerLimit(input: FitInput): number {
    const { kappa, n, share, raters = 2, alpha = 0.05 } = input;
    checkRaters(input);
    checkInside('kappa', kappa, 0, 1);
    checkWhole('n', n, 1);
    const z = upperZ(alpha);
    // The smallest kappa that leaves every probability of the model positive.
    const least = -Math.min(share, 1 - share) / Math.max(share, 1 - share) + 1e-9;
    const gap = (lower: number): number => n * distance(raters, share, kappa, lower) - z * z;
    return gap(least) <= 0 ? least : findRoot(gap, least, kappa);
}

/** How `kappaFitLowerLimit` was obtained. */
export function kappaFitLowerDerivation(input: FitInput): Derivation {
    const lower = kappaFitLowerLimit(input);
    const { kappa, n, share, raters = 2, alpha = 0.05 } = input;
    const d = distance(raters, share, kappa, lower);
    const steps = fitLowerSteps({ kappa, n, share, raters, alpha, lower, distance: d, z: upperZ(alpha) });
    return derivationOf('kappa-fit-interval-size', steps);
}
