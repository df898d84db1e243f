import { checkInside } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import { fisherUpper } from '../distribution/fisher.js';

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
}

/** Mean squares of cases, raters and the rest. */
interface Squares {
    readonly n: number;
    readonly k: number;
    readonly cases: number;
    readonly raters: number;
    readonly error: number;
    readonly within: number;
}

/**
 * Intraclass correlation with its exact interval (McGraw, Wong 1996, Psychological Methods 1: 30-46;
 * Shrout, Fleiss 1979).
 * @throws StatisticsError if there are fewer than two cases or raters, or ratings are missing.
 */
export function intraclassCorrelation(input: IccInput): Icc {
    const { ratings, model, type = 'consistency', unit = 'single', level = 0.95 } = input;
    checkInside('level', level, 0, 1);
    const squares = squaresOf(ratings);
    const tail = (1 - level) / 2;
    if (model === 'two-way' && type === 'agreement') return agreement(squares, unit, tail);
    const { n, k, cases } = squares;
    const error = model === 'one-way' ? squares.within : squares.error;
    const df = model === 'one-way' ? n * (k - 1) : (n - 1) * (k - 1);
    const f = cases / error;
    const low = f / fisherUpper(tail, n - 1, df);
    const high = f * fisherUpper(tail, df, n - 1);
    const of = (ratio: number): number => (unit === 'average' ? 1 - 1 / ratio : (ratio - 1) / (ratio + k - 1));
    return { estimate: of(f), lower: of(low), upper: of(high) };
}

function agreement({ n, k, cases, raters, error }: Squares, unit: 'single' | 'average', tail: number): Icc {
    const single = unit === 'single';
    const estimate = single
        ? (cases - error) / (cases + (k - 1) * error + (k / n) * (raters - error))
        : (cases - error) / (cases + (raters - error) / n);
    // McGraw and Wong give these degrees of freedom for the single rating; for the mean they are used as they stand.
    const a = (k * estimate) / (n * (1 - estimate));
    const b = 1 + (k * estimate * (n - 1)) / (n * (1 - estimate));
    const v = (a * raters + b * error) ** 2 / ((a * raters) ** 2 / (k - 1) + (b * error) ** 2 / ((n - 1) * (k - 1)));
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

function squaresOf(ratings: readonly (readonly number[])[]): Squares {
    const n = ratings.length;
    const k = ratings[0]?.length ?? 0;
    if (n < 2 || k < 2 || ratings.some(row => row.length !== k || row.some(value => !Number.isFinite(value)))) {
        throw new StatisticsError('ratings', `${n} × ${k}`, {
            ru: 'не менее двух случаев и двух врачей, без пропусков',
            en: 'at least two cases and two raters, none missing',
        });
    }
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const all = mean(ratings.map(mean));
    const ofCase = ratings.map(mean);
    const ofRater = ratings[0]!.map((_, j) => mean(ratings.map(row => row[j]!)));
    const squares = (values: readonly number[]): number => values.reduce((sum, value) => sum + (value - all) ** 2, 0);
    const total = ratings.reduce((sum, row) => sum + squares(row), 0);
    const ofCases = k * squares(ofCase);
    const ofRaters = n * squares(ofRater);
    return {
        n,
        k,
        cases: ofCases / (n - 1),
        raters: ofRaters / (k - 1),
        error: (total - ofCases - ofRaters) / ((n - 1) * (k - 1)),
        within: (total - ofCases) / (n * (k - 1)),
    };
}
