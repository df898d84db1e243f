import { StatisticsError } from '../core/statistics-error.js';

/** Mean squares of cases, raters and the rest. */
export interface Squares {
    readonly n: number;
    readonly k: number;
    readonly cases: number;
    readonly raters: number;
    readonly error: number;
    readonly within: number;
}

/** McGraw and Wong give these degrees of freedom for the single rating; for the mean they are used as they stand. */
export function satterthwaite(
    { n, k, raters, error }: Pick<Squares, 'n' | 'k' | 'raters' | 'error'>,
    estimate: number,
): number {
    const a = (k * estimate) / (n * (1 - estimate));
    const b = 1 + (k * estimate * (n - 1)) / (n * (1 - estimate));
    return (a * raters + b * error) ** 2 / ((a * raters) ** 2 / (k - 1) + (b * error) ** 2 / ((n - 1) * (k - 1)));
}

/** @throws StatisticsError if there are fewer than two cases or raters, or ratings are missing. */
export function squaresOf(ratings: readonly (readonly number[])[]): Squares {
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
