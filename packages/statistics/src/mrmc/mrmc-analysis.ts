import { delongCovariance, jackknifeCovariance } from '../auc/delong-covariance.js';
import { type Placements, placements, type Scores } from '../auc/placements.js';
import { checkScores as checkNumbers } from '../auc/auc-interval.js';
import { checkInside, checkOneOf } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { chiSquareAbove } from '../distribution/chi-square.js';
import { fisherAbove } from '../distribution/fisher.js';
import { upperZ } from '../distribution/normal.js';
import { studentAbove, studentUpper } from '../distribution/student.js';
import { normalCdf } from '../distribution/normal.js';
import { derivationOf } from '../steps/test-steps.js';
import { treatmentSteps } from './mrmc-steps.js';
import { type CovarianceComponents, poolCovariances } from './variance-components.js';

export interface MrmcInput {
    /** scores[treatment][reader]; every reader reads the same cases, in the same order, with every treatment. */
    scores: readonly (readonly Scores[])[];
    /** How the covariances of the areas are estimated; default DeLong. */
    covariance?: 'delong' | 'jackknife';
    /** Confidence level, 0 < level < 1; default 0.95. */
    level?: number;
}

export const generalisations = ['readers-and-cases', 'cases', 'readers'] as const;

/** What the conclusions are generalised to. */
export type Generalisation = (typeof generalisations)[number];

/** Test that all treatments have the same mean area, and the difference of the first two. */
export interface TreatmentTest {
    generalisation: Generalisation;
    /** MS(T) / error, or a chi-square over its degrees where the error has none (cases only). */
    f: number;
    errorMeanSquare: number;
    df1: number;
    /** Infinity where readers are fixed. */
    df2: number;
    p: number;
    difference: { estimate: number; standardError: number; lower: number; upper: number; t: number; p: number };
    derivation: Derivation;
}

/** Mean area of one treatment over the readers, for a population of readers and cases. */
export interface TreatmentMean {
    estimate: number;
    standardError: number;
    df: number;
    lower: number;
    upper: number;
}

export interface MrmcAnalysis {
    /** areas[treatment][reader]. */
    areas: number[][];
    components: CovarianceComponents & { readonly reader: number; readonly treatmentReader: number };
    meanSquares: { treatment: number; reader: number; treatmentReader: number };
    tests: Record<Generalisation, TreatmentTest>;
    treatmentMeans: TreatmentMean[];
}

/**
 * Several readers, several cases: the analysis of Obuchowski and Rockette (1995) with the degrees of freedom of
 * Hillis (2007), on empirical areas.
 * @throws StatisticsError if there are fewer than two treatments, readers or cases of a class, or cases differ.
 */
export function mrmcAnalysis({ scores, covariance = 'delong', level = 0.95 }: MrmcInput): MrmcAnalysis {
    checkInside('level', level, 0, 1);
    checkOneOf('covariance', covariance, ['delong', 'jackknife']);
    checkScores(scores);
    const I = scores.length;
    const J = scores[0]!.length;
    const curves: Placements[][] = scores.map(readers => readers.map(placements));
    const areas = curves.map(readers => readers.map(curve => curve.auc));
    const covarianceOf = covariance === 'delong' ? delongCovariance : jackknifeCovariance;
    const pooled = poolCovariances(I, J, (i, j, i2, j2) => covarianceOf(curves[i]![j]!, curves[i2]![j2]!));
    const squares = meanSquares(areas);
    const { variance, cov1, cov2, cov3 } = pooled;
    const between = Math.max(cov2 - cov3, 0);
    const components = {
        ...pooled,
        reader: (squares.reader - squares.treatmentReader) / I - cov1 + cov3,
        treatmentReader: squares.treatmentReader - variance + cov1 + between,
    };
    const error: Record<Generalisation, [number, number]> = {
        'readers-and-cases': [
            squares.treatmentReader + J * between,
            (squares.treatmentReader + J * between) ** 2 / (squares.treatmentReader ** 2 / ((I - 1) * (J - 1))),
        ],
        cases: [variance - cov1 + (J - 1) * between, Number.POSITIVE_INFINITY],
        readers: [squares.treatmentReader, (I - 1) * (J - 1)],
    };
    const difference = mean(areas[0]!) - mean(areas[1]!);
    const test = (generalisation: Generalisation): TreatmentTest => {
        const found = treatmentTest(generalisation, squares.treatment, error[generalisation], difference, I, J, level);
        const steps = treatmentSteps(found, { I, J, components, meanSquares: squares, level });
        return { ...found, derivation: derivationOf('obuchowski-rockette', steps) };
    };
    return {
        areas,
        components,
        meanSquares: squares,
        tests: { 'readers-and-cases': test('readers-and-cases'), cases: test('cases'), readers: test('readers') },
        treatmentMeans: areas.map((readers, i) => {
            const own = poolCovariances(1, J, (_, j, __, j2) => covarianceOf(curves[i]![j]!, curves[i]![j2]!)).cov2;
            return treatmentMean(readers, own, level);
        }),
    };
}

function checkScores(scores: readonly (readonly Scores[])[]): void {
    const [first] = scores[0] ?? [];
    const ok =
        first !== undefined &&
        scores.length >= 2 &&
        scores[0]!.length >= 2 &&
        first.positive.length >= 2 &&
        first.negative.length >= 2 &&
        scores.every(
            readers =>
                readers.length === scores[0]!.length &&
                readers.every(
                    s => s.positive.length === first.positive.length && s.negative.length === first.negative.length,
                ),
        );
    if (ok) {
        for (const readers of scores) for (const ofReader of readers) checkNumbers(ofReader);
        return;
    }
    throw new StatisticsError('scores', `${scores.length} × ${scores[0]?.length ?? 0}`, {
        ru: 'не менее двух способов чтения, двух врачей и двух случаев каждого класса, у всех одни и те же случаи',
        en: 'at least two treatments, two readers and two cases of each class, the same cases for all',
    });
}

function mean(values: readonly number[]): number {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function meanSquares(areas: readonly (readonly number[])[]): MrmcAnalysis['meanSquares'] {
    const I = areas.length;
    const J = areas[0]!.length;
    const all = mean(areas.map(mean));
    const ofTreatment = areas.map(mean);
    const ofReader = areas[0]!.map((_, j) => mean(areas.map(readers => readers[j]!)));
    const squares = (values: readonly number[]): number => values.reduce((sum, value) => sum + (value - all) ** 2, 0);
    let rest = 0;
    for (let i = 0; i < I; i++) {
        for (let j = 0; j < J; j++) rest += (areas[i]![j]! - ofTreatment[i]! - ofReader[j]! + all) ** 2;
    }
    return {
        treatment: (J * squares(ofTreatment)) / (I - 1),
        reader: (I * squares(ofReader)) / (J - 1),
        treatmentReader: rest / ((I - 1) * (J - 1)),
    };
}

function treatmentTest(
    generalisation: Generalisation,
    meanSquare: number,
    [errorMeanSquare, df2]: readonly [number, number],
    estimate: number,
    I: number,
    J: number,
    level: number,
): Omit<TreatmentTest, 'derivation'> {
    const fixed = df2 === Number.POSITIVE_INFINITY;
    const standardError = Math.sqrt((2 / J) * errorMeanSquare);
    const t = estimate / standardError;
    const half = (fixed ? upperZ((1 - level) / 2) : studentUpper((1 - level) / 2, df2)) * standardError;
    const f = meanSquare / errorMeanSquare;
    const pOfDifference = 2 * (fixed ? normalCdf(-Math.abs(t)) : studentAbove(Math.abs(t), df2));
    return {
        generalisation,
        f,
        errorMeanSquare,
        df1: I - 1,
        df2,
        // With two treatments the F test is the square of the t test; with fixed readers the statistic is a chi-square.
        p: I === 2 ? pOfDifference : fixed ? chiSquareAbove(f * (I - 1), I - 1) : fisherAbove(f, I - 1, df2),
        difference: { estimate, standardError, lower: estimate - half, upper: estimate + half, t, p: pOfDifference },
    };
}

/** Mean of the areas of readers with the covariance of two of them on the same cases (Hillis 2007). */
export function treatmentMean(areas: readonly number[], cov2: number, level: number): TreatmentMean {
    const J = areas.length;
    const estimate = mean(areas);
    const readers = areas.reduce((sum, area) => sum + (area - estimate) ** 2, 0) / (J - 1);
    const total = readers + J * Math.max(cov2, 0);
    const df = total ** 2 / (readers ** 2 / (J - 1));
    const standardError = Math.sqrt(total / J);
    const half = studentUpper((1 - level) / 2, df) * standardError;
    return { estimate, standardError, df, lower: estimate - half, upper: estimate + half };
}
