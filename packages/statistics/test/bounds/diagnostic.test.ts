import {
    balancedAccuracy,
    type Cells,
    comparePredictiveValues,
    diagnosticOddsRatio,
    f1Score,
    negativeLikelihoodRatio,
    negativeRatioUpperSize,
    numberNeededToDiagnose,
    positiveLikelihoodRatio,
    positiveRatioLowerSize,
    positiveRatioWidthSize,
    predictiveValue,
    predictiveValueSize,
    shareInterval,
    youdenIndex,
} from '@trialwright/statistics';
import {
    alphas,
    holdsBounds,
    inside,
    levels,
    near0,
    near1,
    outside,
    positive,
    type Subject,
    wholes,
} from '../support/bounds.js';

const nonDiseased = { a: 5, b: 3, c: 4, d: 40 };

const diseased = { a: 30, b: 5, c: 3, d: 7 };

const cells: Cells = { tp: 90, fn: 10, fp: 20, tn: 80 };

const zeroes: Cells[] = [
    { tp: 100, fn: 0, fp: 0, tn: 100 },
    { tp: 0, fn: 100, fp: 100, tn: 0 },
    { tp: 1, fn: 0, fp: 0, tn: 0 },
    { tp: 0, fn: 0, fp: 0, tn: 1 },
    { tp: 1_000_000, fn: 1, fp: 1, tn: 1_000_000 },
];

const badCells = [
    { tp: 0, fn: 0, fp: 0, tn: 0 },
    { tp: -1, fn: 1, fp: 1, tn: 1 },
    { tp: 0.5, fn: 1, fp: 1, tn: 1 },
    { tp: Number.NaN, fn: 1, fp: 1, tn: 1 },
];

const subjects: Subject[] = [
    ...(['sensitivity', 'ppv', 'npv', 'false-discovery-rate'] as const).map(
        (metric): Subject => ({
            name: `shareInterval of ${metric}`,
            call: shareInterval,
            base: { cells, metric },
            legal: { cells: zeroes, level: levels, method: ['wilson', 'jeffreys'] },
            illegal: { cells: badCells, level: outside },
        }),
    ),
    ...Object.entries({ positiveLikelihoodRatio, negativeLikelihoodRatio, diagnosticOddsRatio }).map(
        ([name, call]): Subject => ({
            name,
            call,
            base: { cells },
            legal: { cells: zeroes, level: levels, halves: ['always', 'never', 'on-zero'] },
            illegal: { cells: badCells, level: outside, halves: ['sometimes'] },
        }),
    ),
    ...Object.entries({ youdenIndex, numberNeededToDiagnose, balancedAccuracy, f1Score }).map(
        ([name, call]): Subject => ({
            name,
            call,
            base: { cells },
            legal: { cells: zeroes, level: levels },
            illegal: { cells: badCells, level: outside },
        }),
    ),
    {
        name: 'positiveRatioLowerSize',
        call: positiveRatioLowerSize,
        base: { sensitivity: 0.8, specificity: 0.9, lower: 2 },
        legal: {
            sensitivity: [0.3, near1],
            specificity: [0.7, near1],
            ratio: [0.001, 1000],
            level: levels,
            lower: [near0, 7.99],
        },
        illegal: {
            sensitivity: outside,
            specificity: outside,
            ratio: positive,
            level: outside,
            lower: [0, 8.1, -1, Number.NaN],
        },
    },
    {
        name: 'negativeRatioUpperSize',
        call: negativeRatioUpperSize,
        base: { sensitivity: 0.8, specificity: 0.9, upper: 0.5 },
        legal: {
            sensitivity: [0.6, near1],
            specificity: [0.5, near1],
            ratio: [0.001, 1000],
            level: levels,
            upper: [0.2223, 100],
        },
        illegal: {
            sensitivity: outside,
            specificity: outside,
            ratio: positive,
            level: outside,
            upper: [0.2, -1, Number.NaN, Number.POSITIVE_INFINITY],
        },
    },
    {
        name: 'positiveRatioWidthSize',
        call: positiveRatioWidthSize,
        base: { sensitivity: 0.8, specificity: 0.9, fullWidth: 2 },
        legal: {
            sensitivity: inside,
            specificity: inside,
            ratio: [0.001, 1000],
            level: levels,
            fullWidth: [0.01, 1000],
        },
        illegal: { sensitivity: outside, specificity: outside, ratio: positive, level: outside, fullWidth: positive },
    },
    ...(['adjusted', 'logit', 'standard'] as const).flatMap(method =>
        (['ppv', 'npv'] as const).map(
            (value): Subject => ({
                name: `predictiveValue ${value} ${method}`,
                call: predictiveValue,
                base: { value, tp: 90, diseased: 100, tn: 80, nonDiseased: 100, prevalence: 0.1, method },
                legal: { tp: [0, 1, 100], tn: [0, 1, 100], prevalence: inside, level: levels },
                illegal: {
                    tp: [-1, 101, Number.NaN],
                    tn: [-1, 101, Number.NaN],
                    diseased: wholes(1),
                    nonDiseased: wholes(1),
                    prevalence: outside,
                    level: outside,
                    method: ['wald'],
                    value: ['lr'],
                },
            }),
        ),
    ),
    ...(['ppv', 'npv'] as const).map(
        (value): Subject => ({
            name: `predictiveValueSize ${value}`,
            call: predictiveValueSize,
            base: {
                value,
                sensitivity: 0.9,
                specificity: 0.9,
                prevalence: 0.3,
                goal: value === 'ppv' ? 0.7 : 0.9,
                share: 0.5,
            },
            legal: {
                sensitivity: [0.85, near1],
                specificity: [0.87, near1],
                share: [1e-3, 0.999],
                alpha: alphas,
                power: [0.51, 0.999999],
            },
            illegal: {
                value: ['lr'],
                sensitivity: outside,
                specificity: outside,
                prevalence: outside,
                goal: [...outside, 0.999],
                share: outside,
                alpha: outside,
                power: [...outside, 0.01],
            },
        }),
    ),
    {
        name: 'comparePredictiveValues',
        call: comparePredictiveValues,
        base: { diseased, nonDiseased },
        legal: {
            level: levels,
            diseased: [
                { a: 30, b: 0, c: 0, d: 7 },
                { a: 1, b: 0, c: 0, d: 1 },
            ],
            nonDiseased: [{ a: 1, b: 0, c: 0, d: 1 }],
        },
        illegal: { level: outside, diseased: [{ a: 30, b: 0, c: 0, d: 0 }], nonDiseased: [{ a: 0, b: 0, c: 0, d: 5 }] },
    },
];

holdsBounds(subjects);
