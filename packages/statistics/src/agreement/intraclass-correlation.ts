import { checkInside, checkOneOf } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { fisherUpper } from '../distribution/fisher.js';
import { derivationOf } from '../steps/test-steps.js';
import { type Squares, satterthwaite, squaresOf } from './icc-squares.js';
import { iccSteps } from './icc-steps.js';

export interface IccInput {
    /** ratings[case][rater], the same number of raters for each case. */
    ratings: readonly (readonly number[])[];
    /** `one-way`: raters differ from case to case; `two-way`: the same raters (McGraw, Wong 1996). */
    model: 'one-way' | 'two-way';
    /** `consistency`: constant differences between raters do not count; `agreement`: they do. One-way: consistency. */
    type?: 'consistency' | 'agreement';
    /** Of a single rating, or of the mean of all raters; default single. */
    unit?: 'single' | 'average';
    /** Confidence level, 0 < level < 1; default 0.95. */
    level?: number;
}

export interface Icc {
    estimate: number;
    lower: number;
    upper: number;
    derivation: Derivation;
}

/**
 * Intraclass correlation with its exact interval (McGraw, Wong 1996, Psychological Methods 1: 30-46;
 * Shrout, Fleiss 1979).
 * @throws StatisticsError if there are fewer than two cases or raters, or ratings are missing.
 */
export function intraclassCorrelation(input: IccInput): Icc {
    const { ratings, model, type = 'consistency', unit = 'single', level = 0.95 } = input;
    checkInside('level', level, 0, 1);
    checkOneOf('model', model, ['one-way', 'two-way']);
    checkOneOf('type', type, ['consistency', 'agreement']);
    checkOneOf('unit', unit, ['single', 'average']);
    const squares = squaresOf(ratings);
    const tail = (1 - level) / 2;
    const explained = (limits: { estimate: number; lower: number; upper: number }): Icc => {
        const steps = iccSteps({ squares, model, type, unit, level, ...limits });
        return { ...limits, derivation: derivationOf('icc', steps) };
    };
    if (model === 'two-way' && type === 'agreement') return explained(agreement(squares, unit, tail));
    const { n, k, cases } = squares;
    const error = model === 'one-way' ? squares.within : squares.error;
    const df = model === 'one-way' ? n * (k - 1) : (n - 1) * (k - 1);
    const f = cases / error;
    const low = f / fisherUpper(tail, n - 1, df);
    const high = f * fisherUpper(tail, df, n - 1);
    // Without any error within cases the agreement is perfect, and so are its limits.
    const of = (ratio: number): number =>
        ratio === Number.POSITIVE_INFINITY ? 1 : unit === 'average' ? 1 - 1 / ratio : (ratio - 1) / (ratio + k - 1);
    return explained({ estimate: of(f), lower: of(low), upper: of(high) });
}

function agreement(
    { n, k, cases, raters, error }: Squares,
    unit: 'single' | 'average',
    tail: number,
): { estimate: number; lower: number; upper: number } {
    const single = unit === 'single';
    const estimate = single
        ? (cases - error) / (cases + (k - 1) * error + (k / n) * (raters - error))
        : (cases - error) / (cases + (raters - error) / n);
    if (estimate === 1) return { estimate, lower: 1, upper: 1 };
    const v = satterthwaite({ n, k, raters, error }, estimate);
    const low = fisherUpper(tail, n - 1, v);
    const high = fisherUpper(tail, v, n - 1);
    if (!single) {
        return {
            estimate,
            lower: (n * (cases - low * error)) / (low * (raters - error) + n * cases),
            upper: (n * (high * cases - error)) / (raters - error + n * high * cases),
        };
    }
    const rest = k * raters + (k * n - k - n) * error;
    return {
        estimate,
        lower: (n * (cases - low * error)) / (low * rest + n * cases),
        upper: (n * (high * cases - error)) / (rest + n * high * cases),
    };
}
