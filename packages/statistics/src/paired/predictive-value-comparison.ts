import { checkInside } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { normalCdf, upperZ } from '../distribution/normal.js';
import { derivationOf } from '../steps/test-steps.js';
import { checkTable } from './check-table.js';
import type { PairedTable } from './paired-method.js';
import { ratioSteps, type Split, scoreSteps, type Value, weightedSteps } from './predictive-value-steps.js';

export interface PairedDiagnosis {
    /** Results of methods 1 and 2 in the diseased. */
    diseased: PairedTable;
    /** Results of methods 1 and 2 in the non-diseased. */
    nonDiseased: PairedTable;
    /** Confidence level of the ratios, 0 < level < 1; default 0.95. */
    level?: number;
}

/** A test with one degree of freedom. */
export interface ChiSquareTest {
    chiSquare: number;
    p: number;
    derivation: Derivation;
}

/** A ratio method 1 / method 2, its interval symmetric on the logarithm. */
export interface RatioInterval {
    ratio: number;
    lower: number;
    upper: number;
    /** Wald test of ratio 1 on the logarithm. */
    p: number;
    derivation: Derivation;
}

export interface PredictiveValueComparison {
    ppv1: number;
    ppv2: number;
    npv1: number;
    npv2: number;
    /** Generalised score test (Leisenring, Alonzo, Pepe 2000, Biometrics 56: 345-351). */
    ppvScore: ChiSquareTest;
    npvScore: ChiSquareTest;
    /** Weighted generalised score test (Kosinski 2013, Statistics in Medicine 32: 964-977). */
    ppvWeightedScore: ChiSquareTest;
    npvWeightedScore: ChiSquareTest;
    /** Moskowitz, Pepe 2006 (Clinical Trials 3: 272-279). */
    ppvRatio: RatioInterval;
    npvRatio: RatioInterval;
    /** Ratios of likelihood ratios, by the delta method on the logarithm. */
    positiveLikelihoodRatio: RatioInterval;
    negativeLikelihoodRatio: RatioInterval;
}

/**
 * Compares two methods that read the same cohort: predictive values and likelihood ratios.
 * @throws StatisticsError if an argument is outside its range, or a method has no positive or no negative result among
 * the diseased or the non-diseased: the ratios are then undefined.
 */
export function comparePredictiveValues(input: PairedDiagnosis): PredictiveValueComparison {
    const { diseased, nonDiseased, level = 0.95 } = input;
    checkTable(diseased);
    checkTable(nonDiseased);
    checkInside('level', level, 0, 1);
    checkMargins('diseased', diseased);
    checkMargins('nonDiseased', nonDiseased);
    // A negative result is a positive one of the opposite reading; its event is to be non-diseased.
    const positive = { event: diseased, other: nonDiseased };
    const negative = { event: opposite(nonDiseased), other: opposite(diseased) };
    const ppv = valuesOf(positive);
    const npv = valuesOf(negative);
    return {
        ppv1: ppv.value1,
        ppv2: ppv.value2,
        npv1: npv.value1,
        npv2: npv.value2,
        ppvScore: score('ppv', positive),
        npvScore: score('npv', negative),
        ppvWeightedScore: weightedScore('ppv', positive),
        npvWeightedScore: weightedScore('npv', negative),
        ppvRatio: valueRatio('ppv', positive, level),
        npvRatio: valueRatio('npv', negative, level),
        positiveLikelihoodRatio: likelihoodRatio('lr+', positive, level),
        negativeLikelihoodRatio: likelihoodRatio(
            'lr−',
            { event: opposite(diseased), other: opposite(nonDiseased) },
            level,
        ),
    };
}

function checkMargins(name: string, table: PairedTable): void {
    const { a, b, c, d } = table;
    if ([a + b, a + c, c + d, b + d].every(count => count > 0)) return;
    throw new StatisticsError(name, `${a}; ${b}; ${c}; ${d}`, {
        ru: 'у каждого метода есть и положительные, и отрицательные результаты',
        en: 'each method has positive and negative results',
    });
}

function opposite({ a, b, c, d }: PairedTable): PairedTable {
    return { a: d, b: c, c: b, d: a };
}

function valuesOf({ event, other }: Split) {
    const event1 = event.a + event.b;
    const event2 = event.a + event.c;
    const all1 = event1 + other.a + other.b;
    const all2 = event2 + other.a + other.c;
    return { event1, event2, all1, all2, value1: event1 / all1, value2: event2 / all2 };
}

const pOf = (chiSquare: number): number => 2 * normalCdf(-Math.sqrt(chiSquare));

/** Regression of the event on the method over all positive results, cases being the units. */
function score(value: Value, split: Split): ChiSquareTest {
    const { event1, event2, all1, all2 } = valuesOf(split);
    const second = all2 / (all1 + all2);
    const mean = (event1 + event2) / (all1 + all2);
    const deviation = event2 - second * (event1 + event2);
    const squares = ({ a, b, c }: PairedTable) => a * (1 - 2 * second) ** 2 + b * second ** 2 + c * (1 - second) ** 2;
    const variance = squares(split.event) * (1 - mean) ** 2 + squares(split.other) * mean ** 2;
    const chiSquare = deviation === 0 ? 0 : deviation ** 2 / variance;
    const p = pOf(chiSquare);
    const steps = scoreSteps(value, split, { mean, second, deviation, variance, chiSquare, p });
    return { chiSquare, p, derivation: derivationOf('leisenring', steps) };
}

function weightedScore(value: Value, split: Split): ChiSquareTest {
    const { event1, event2, all1, all2, value1, value2 } = valuesOf(split);
    const mean = (event1 + event2) / (all1 + all2);
    const covariance = (split.event.a * (1 - mean) ** 2 + split.other.a * mean ** 2) / (all1 + all2);
    const variance = (mean * (1 - mean) - 2 * covariance) * (1 / all1 + 1 / all2);
    const chiSquare = value1 === value2 ? 0 : (value1 - value2) ** 2 / variance;
    const p = pOf(chiSquare);
    const steps = weightedSteps(value, split, { mean, covariance, variance, value1, value2, chiSquare, p });
    return { chiSquare, p, derivation: derivationOf('kosinski', steps) };
}

/** Delta method: each case adds the square of its share in the gradient of the logarithm. */
function onLog(id: string, value: Value, split: Split, ratio: number, variance: number, level: number): RatioInterval {
    const z = upperZ((1 - level) / 2);
    const error = Math.sqrt(variance);
    const p = variance === 0 ? 1 : 2 * normalCdf(-Math.abs(Math.log(ratio)) / error);
    const found = { ratio, lower: ratio * Math.exp(-z * error), upper: ratio * Math.exp(z * error), p };
    return { ...found, derivation: derivationOf(id, ratioSteps(value, split, { ...found, error, level, z })) };
}

/** Σ over cells of count · (share of method 1 if positive by it − share of method 2 if positive by it)². */
function squaredGradient({ a, b, c }: PairedTable, share1: number, share2: number): number {
    return a * (share1 - share2) ** 2 + b * share1 ** 2 + c * share2 ** 2;
}

function valueRatio(value: Value, split: Split, level: number): RatioInterval {
    const { event1, event2, all1, all2, value1, value2 } = valuesOf(split);
    const variance =
        squaredGradient(split.event, 1 / event1 - 1 / all1, 1 / event2 - 1 / all2) +
        squaredGradient(split.other, 1 / all1, 1 / all2);
    return onLog('moskowitz-pepe', value, split, value1 / value2, variance, level);
}

function likelihoodRatio(value: Value, split: Split, level: number): RatioInterval {
    const { event1, event2, all1, all2 } = valuesOf(split);
    const other1 = all1 - event1;
    const other2 = all2 - event2;
    const variance =
        squaredGradient(split.event, 1 / event1, 1 / event2) + squaredGradient(split.other, 1 / other1, 1 / other2);
    return onLog('likelihood-ratios-paired', value, split, (event1 / other1) * (other2 / event2), variance, level);
}
