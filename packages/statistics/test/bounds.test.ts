import {
    adjustedPDerivation,
    adjustPValues,
    agreementTestPower,
    agreementTestSize,
    aucAgainst,
    aucHalfWidth,
    aucInterval,
    aucPrecisionSize,
    aucTestSize,
    balancedAccuracy,
    blandAltman,
    type Cells,
    clusteredPairedTest,
    clusteredProportion,
    clusterIcc,
    comparePredictiveValues,
    concordanceCorrelation,
    coPrimarySize,
    type Derivation,
    diagnosticOddsRatio,
    f1Score,
    groupSequentialBoundaries,
    groupSequentialSize,
    gwet,
    iccPrecisionSize,
    iccTestSize,
    intraclassCorrelation,
    jointPower,
    jointPowerOfTotal,
    kappa,
    kappaFitIntervalSize,
    kappaFitLowerDerivation,
    kappaFitTestSize,
    kappaPrecisionSize,
    kappaTestSize,
    limitsOfAgreementSize,
    mannWhitney,
    mrmcAnalysis,
    mrmcCases,
    mrmcPower,
    negativeLikelihoodRatio,
    negativeRatioUpperSize,
    numberNeededToDiagnose,
    pairedAuc,
    pairedAucSize,
    pairedSize,
    positiveLikelihoodRatio,
    positiveRatioLowerSize,
    positiveRatioWidthSize,
    predictiveValue,
    predictiveValueSize,
    prevalenceAndBias,
    shareInterval,
    simonTwoStage,
    StatisticsError,
    twoProportionsSize,
    youdenIndex,
} from '@trialwright/statistics';
import { describe, expect, test } from 'vitest';
import { checkDerivation } from './support/check-derivation.js';

// biome-ignore lint/suspicious/noExplicitAny: illegal input is the point
type Anything = any;

/** A function with a legal input, and for each argument further legal values and illegal ones. */
interface Subject {
    name: string;
    call: (input: Anything) => unknown;
    base: object;
    legal: Record<string, unknown[]>;
    illegal: Record<string, unknown[]>;
}

const near0 = 1e-9;
const near1 = 1 - 1e-9;
const inside = [near0, 0.5, near1];
const outside = [0, 1, -0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY];
const levels = [0.5, 0.99, 1 - 1e-8];
const alphas = [1e-8, 1e-4, 0.5];
const positive = [0, -1, Number.NaN, Number.POSITIVE_INFINITY];
const wholes = (low: number): unknown[] => [low - 1, low + 0.5, Number.NaN, Number.POSITIVE_INFINITY];
/** Level of a test with a power above every level that is tried. */
const testing = { alpha: alphas, sides: [1, 2], power: [0.51, 0.999999] };
const notTesting = { alpha: outside, sides: [0, 3, 1.5], power: [...outside, 0.01] };

const scores = { positive: [3, 4, 5, 6, 7], negative: [1, 2, 3, 4] };
const apart = { positive: [3, 4, 5], negative: [1, 2] };
const alike = { positive: [1, 1, 1], negative: [1, 1] };
const badScores = [
    { positive: [1], negative: [1, 2] },
    { positive: [1, 2], negative: [] },
    { positive: [1, Number.NaN], negative: [1, 2] },
];
const pilot = { variance: 8e-4, cov1: 3e-4, cov2: 3e-4, cov3: 2e-4, treatmentReader: 2e-4, pilotCases: 114 };
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
const table = [
    [40, 9],
    [6, 45],
];
const tables = [
    [
        [1, 0],
        [0, 1],
    ],
    [
        [1_000_000, 1],
        [1, 1_000_000],
    ],
    [
        [50, 0],
        [0, 0],
    ],
    [
        [0, 30],
        [20, 0],
    ],
];
const badTables = [
    [[1]],
    [
        [1, 2],
        [3, 4],
        [5, 6],
    ],
    [
        [0, 0],
        [0, 0],
    ],
    [
        [1, -1],
        [0, 2],
    ],
    [
        [1, Number.NaN],
        [0, 2],
    ],
];
const clusters = [
    { n: 3, x: 2 },
    { n: 2, x: 2 },
    { n: 4, x: 1 },
];
const allAlike = [
    { n: 3, x: 3 },
    { n: 2, x: 2 },
];
const badClusters = [
    [],
    [{ n: 3, x: 2 }],
    [...clusters, { n: 2, x: 3 }],
    [...clusters, { n: 0, x: 0 }],
    [...clusters, { n: 2, x: 0.5 }],
];
const pairedClusters = [
    { a: 3, b: 1, c: 0, d: 2 },
    { a: 4, b: 0, c: 1, d: 1 },
    { a: 2, b: 2, c: 0, d: 1 },
];
const differences = [1, 2, 0.5, -1, 0.2];
const pairs = [
    [1, 1.1],
    [2, 2.3],
    [3, 2.8],
    [4, 4.4],
];
const ratings = [
    [1, 2, 1.5],
    [3, 3.5, 3],
    [5, 4.5, 5.2],
    [2, 2.2, 2],
];
const goals = { sensitivity: { p0: 0.8, p1: 0.9 }, specificity: { p0: 0.75, p1: 0.85 } };
const rates = [[1], [0.5, 1], [1e-3, 1], [0.999, 1], Array.from({ length: 20 }, (_, i) => (i + 1) / 20)];
const badRates = [
    [],
    [0.5],
    [1, 0.5],
    [0.5, 0.5, 1],
    [0, 1],
    [-0.5, 1],
    [0.5, Number.NaN],
    Array.from({ length: 21 }, (_, i) => (i + 1) / 21),
];
const diseased = { a: 30, b: 5, c: 3, d: 7 };
const nonDiseased = { a: 5, b: 3, c: 4, d: 40 };

const subjects: Subject[] = [
    {
        name: 'aucInterval',
        call: aucInterval,
        base: { scores },
        legal: {
            scores: [apart, { positive: apart.negative, negative: apart.positive }, alike],
            level: levels,
            method: ['delong', 'logit-delong', 'hanley-mcneil', 'newcombe'],
        },
        illegal: { level: outside, method: ['bootstrap'] },
    },
    {
        name: 'aucAgainst',
        call: aucAgainst,
        base: { scores, goal: 0.5 },
        legal: { scores: [apart, alike], goal: inside },
        illegal: { goal: outside },
    },
    {
        name: 'pairedAuc',
        call: pairedAuc,
        base: { first: scores, second: scores },
        legal: { level: levels },
        illegal: { level: outside },
    },
    {
        name: 'mannWhitney',
        call: ({ scores }) => mannWhitney(scores),
        base: { scores },
        legal: { scores: [apart, alike] },
        illegal: {},
    },
    ...(['obuchowski', 'hanley-mcneil'] as const).flatMap((variance): Subject[] => [
        {
            name: `aucTestSize by ${variance}`,
            call: aucTestSize,
            base: { auc0: 0.5, auc1: 0.7, variance },
            legal: { auc0: [near0, 0.9, near1], auc1: [near0, 0.501, near1], ratio: [0.001, 1000], ...testing },
            illegal: { auc0: outside, auc1: [...outside, 0.5], ratio: positive, ...notTesting },
        },
        {
            name: `aucPrecisionSize by ${variance}`,
            call: aucPrecisionSize,
            base: { auc: 0.8, halfWidth: 0.05, variance },
            legal: {
                auc: inside,
                halfWidth: [0.001, near1],
                level: levels,
                sides: [1, 2],
                ratio: [0.001, 1000],
                assurance: inside,
            },
            illegal: {
                auc: outside,
                halfWidth: outside,
                level: outside,
                ratio: positive,
                assurance: outside,
                sides: [0, 3],
            },
        },
    ]),
    {
        name: 'aucHalfWidth',
        call: aucHalfWidth,
        base: { auc: 0.8, diseased: 50, nonDiseased: 50 },
        legal: { auc: inside, diseased: [2, 1e6], nonDiseased: [2, 1e6], level: levels },
        illegal: { auc: outside, diseased: [1, 0, Number.NaN], nonDiseased: [1, Number.NaN], level: outside },
    },
    {
        name: 'pairedAucSize',
        call: pairedAucSize,
        base: { auc1: 0.85, auc2: 0.8, correlation: 0.5 },
        legal: {
            auc1: inside,
            auc2: [near0, 0.1, near1],
            correlation: [-0.999, 0, 0.999],
            ratio: [0.001, 1000],
            nullArea: ['first', 'second'],
            ...testing,
        },
        illegal: {
            auc1: outside,
            auc2: [...outside, 0.85],
            correlation: [-1, 1, Number.NaN],
            ratio: positive,
            nullArea: ['third'],
            ...notTesting,
        },
    },
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
    {
        name: 'kappa',
        call: kappa,
        base: { table },
        legal: { table: tables, level: levels, weights: ['none', 'linear', 'quadratic'] },
        illegal: { table: badTables, level: outside, weights: ['cubic'] },
    },
    {
        name: 'gwet',
        call: gwet,
        base: { table },
        legal: { table: tables, level: levels, weights: ['linear'] },
        illegal: { table: badTables, level: outside },
    },
    {
        name: 'prevalenceAndBias',
        call: prevalenceAndBias,
        base: { table },
        legal: { table: tables, level: levels },
        illegal: { table: badTables, level: outside },
    },
    {
        name: 'kappaTestSize',
        call: kappaTestSize,
        base: { kappa0: 0.4, kappa1: 0.6, first: 0.5, second: 0.5 },
        legal: { kappa0: [0, 0.59], kappa1: [0.41, 0.999], first: [0.4, 0.6], second: [0.4, 0.6], ...testing },
        illegal: {
            kappa0: [-1, 1, 0.6, Number.NaN],
            kappa1: [-1, 1, Number.NaN],
            first: outside,
            second: outside,
            ...notTesting,
        },
    },
    {
        name: 'kappaPrecisionSize',
        call: kappaPrecisionSize,
        base: { kappa: 0.6, share: 0.3, halfWidth: 0.1 },
        legal: { kappa: [0, 0.999], share: [0.01, 0.99], halfWidth: [0.001, 0.999], level: levels },
        illegal: { kappa: [-1, 1, Number.NaN], share: outside, halfWidth: outside, level: outside },
    },
    {
        name: 'kappaFitTestSize',
        call: kappaFitTestSize,
        base: { kappa0: 0.4, kappa1: 0.6, share: 0.3 },
        legal: { kappa0: [0, 0.59, 0.99], kappa1: [0.41, near1], share: [0.01, 0.99], raters: [2, 5, 20], ...testing },
        illegal: {
            kappa0: [1, -1, 0.6, Number.NaN],
            kappa1: [0, 1, Number.NaN],
            share: outside,
            raters: [1, 21, 2.5, Number.NaN],
            ...notTesting,
        },
    },
    {
        name: 'kappaFitIntervalSize',
        call: kappaFitIntervalSize,
        base: { kappa: 0.6, lower: 0.4, share: 0.3 },
        legal: {
            lower: [0, 0.599],
            upper: [0.601, near1],
            share: [0.01, 0.99],
            raters: [2, 5, 20],
            alpha: alphas,
            sides: [1, 2],
        },
        illegal: {
            kappa: [...outside],
            lower: [0.6, -1, Number.NaN],
            upper: [0.6, 1, Number.NaN],
            share: outside,
            raters: [1, 21],
            alpha: outside,
            sides: [3],
        },
    },
    {
        name: 'kappaFitLowerDerivation',
        call: input => ({ derivation: kappaFitLowerDerivation(input) }),
        base: { kappa: 0.6, n: 100, share: 0.3 },
        legal: { kappa: [0.01, 0.999], n: [1, 10, 1e6], share: [0.01, 0.99], raters: [2, 20], alpha: alphas },
        illegal: { kappa: outside, n: wholes(1), share: outside, raters: [1, 21], alpha: outside },
    },
    {
        name: 'intraclassCorrelation',
        call: intraclassCorrelation,
        base: { ratings, model: 'two-way' },
        legal: {
            model: ['one-way', 'two-way'],
            type: ['consistency', 'agreement'],
            unit: ['single', 'average'],
            level: levels,
            ratings: [
                [
                    [1, 2],
                    [3, 4.5],
                ],
                ratings.map(([a]) => [a, a]),
            ],
        },
        illegal: {
            ratings: [
                [],
                [[1, 2]],
                [[1], [2]],
                [[1, 2], [3]],
                [
                    [1, 2],
                    [3, Number.NaN],
                ],
            ],
            level: outside,
        },
    },
    {
        name: 'iccPrecisionSize',
        call: iccPrecisionSize,
        base: { icc: 0.6, raters: 3, fullWidth: 0.2 },
        legal: { icc: [0, near0, 0.5, near1, 1], raters: [2, 10_000], fullWidth: [0.001, 1.999], level: levels },
        illegal: {
            icc: [-0.1, 1.1, Number.NaN],
            raters: [1, 2.5, Number.NaN, 10_001],
            fullWidth: [0, 2, Number.NaN],
            level: outside,
        },
    },
    {
        name: 'iccTestSize',
        call: iccTestSize,
        base: { icc0: 0.6, icc1: 0.8, raters: 3 },
        legal: { icc0: [0, near0, 0.799], icc1: [0.601, near1], raters: [2, 10_000], ...testing },
        illegal: {
            icc0: [-0.1, 0.8, 1, Number.NaN],
            icc1: [0, 1, Number.NaN],
            raters: [1, 2.5, Number.NaN],
            ...notTesting,
        },
    },
    {
        name: 'blandAltman',
        call: blandAltman,
        base: { differences },
        legal: {
            coverage: [0.5, 0.999],
            level: [0.5, 0.99, 0.999999],
            method: ['exact', 'approximate', '1986'],
            differences: [
                [1, 1, 1],
                [1e6, -1e6, 0],
            ],
        },
        illegal: {
            coverage: outside,
            level: outside,
            method: ['bootstrap'],
            differences: [[], [1, 2], [1, 2, Number.NaN]],
        },
    },
    {
        name: 'concordanceCorrelation',
        call: concordanceCorrelation,
        base: { pairs },
        legal: { level: levels },
        illegal: {
            pairs: [
                [],
                pairs.slice(0, 2),
                [
                    [1, 1],
                    [1, 2],
                    [1, 3],
                ],
                [...pairs, [1, Number.NaN]],
            ],
            level: outside,
        },
    },
    {
        name: 'limitsOfAgreementSize',
        call: limitsOfAgreementSize,
        base: { fullWidth: 0.4 },
        legal: { fullWidth: [0.01, 99], level: [0.5, 0.999, 1 - 1e-8] },
        illegal: { fullWidth: [0, -1, 100, Number.NaN], level: outside },
    },
    {
        name: 'agreementTestSize',
        call: agreementTestSize,
        base: { bias: 0.1, standardDeviation: 1, acceptable: 2.5 },
        legal: { bias: [-0.4, 0], acceptable: [2.2, 10], alpha: [1e-6, 0.5], power: [0.5, 0.999] },
        illegal: {
            bias: [Number.NaN],
            standardDeviation: positive,
            acceptable: [0, 2, Number.NaN],
            alpha: outside,
            power: outside,
        },
    },
    {
        name: 'agreementTestPower',
        call: input => agreementTestPower(input),
        base: { bias: 0.1, standardDeviation: 1, acceptable: 2.5, n: 100 },
        legal: { n: [3, 10, 100_000], alpha: [1e-6, 0.5] },
        illegal: { n: wholes(3), standardDeviation: positive, alpha: outside },
    },
    ...(
        ['wald', 'wilson', 'clopper-pearson', 'logit', 'logit-t', 'korn-graubard', 'arcsine-t', 'gee-logit'] as const
    ).map(
        (method): Subject => ({
            name: `clusteredProportion by ${method}`,
            call: clusteredProportion,
            base: { clusters, method },
            legal: {
                clusters: [
                    allAlike,
                    allAlike.map(({ n }) => ({ n, x: 0 })),
                    clusters.map(({ x }) => ({ n: 1, x: Math.min(1, x - 1) })),
                    [
                        { n: 500_000, x: 250_000 },
                        { n: 500_000, x: 250_100 },
                    ],
                ],
                level: levels,
            },
            illegal: { clusters: badClusters, level: outside, method: ['bootstrap'] },
        }),
    ),
    {
        name: 'clusterIcc',
        call: ({ clusters }) => clusterIcc(clusters),
        base: { clusters },
        legal: { clusters: [allAlike] },
        illegal: {
            clusters: [
                ...badClusters,
                [
                    { n: 1, x: 1 },
                    { n: 1, x: 0 },
                ],
            ],
        },
    },
    ...(['obuchowski', 'durkalski', 'yang', 'eliasziw'] as const).map(
        (method): Subject => ({
            name: `clusteredPairedTest by ${method}`,
            call: clusteredPairedTest,
            base: { clusters: pairedClusters, method },
            legal: {},
            illegal: {
                clusters: [
                    [],
                    pairedClusters.slice(1, 2),
                    [
                        { a: 1, b: 1, c: 1, d: 0 },
                        { a: 1, b: 0, c: 0, d: 0 },
                    ],
                    [...pairedClusters, { a: 1, b: -1, c: 0, d: 0 }],
                ],
                method: ['mcnemar'],
            },
        }),
    ),
    {
        name: 'adjustPValues',
        call: ({ p, method }) => adjustPValues(p, method),
        base: { p: [0.01, 0.02], method: 'holm' },
        legal: {
            p: [[0], [1], [0, 1], [1e-300, 0.5]],
            method: ['bonferroni', 'hommel', 'sidak', 'holm-sidak', 'benjamini-yekutieli'],
        },
        illegal: { p: [[], [1.1], [-0.1], [Number.NaN]], method: ['tukey'] },
    },
    {
        name: 'adjustedPDerivation',
        call: ({ p, method }) => ({ derivation: adjustedPDerivation(p, method) }),
        base: { p: [0.01, 0.02], method: 'holm' },
        legal: {
            p: [[0], [1], [0, 1, 0.5], [0.02, 0.02, 0.01]],
            method: ['hochberg', 'hommel', 'sidak', 'intersection-union', 'fixed-sequence'],
        },
        illegal: { p: [[], [1.1]] },
    },
    {
        name: 'jointPower',
        call: jointPower,
        base: { ...goals, diseased: 100, nonDiseased: 100 },
        legal: { diseased: [0, 1, 1e6], nonDiseased: [0, 1, 1e6], alpha: alphas },
        illegal: { diseased: [-1, 0.5, Number.NaN], nonDiseased: [-1, 0.5], alpha: outside },
    },
    {
        name: 'jointPowerOfTotal',
        call: input => jointPowerOfTotal(input),
        base: { ...goals, total: 200, prevalence: 0.3 },
        legal: { total: [1, 2, 2000], prevalence: inside, alpha: alphas },
        illegal: { total: wholes(1), prevalence: outside, alpha: outside },
    },
    {
        name: 'coPrimarySize',
        call: coPrimarySize,
        base: { ...goals, power: 0.8 },
        legal: { alpha: [1e-6, 0.2], power: [0.5, 0.99], prevalence: [0.05, 0.5, 0.95] },
        illegal: { alpha: outside, power: outside, prevalence: outside },
    },
    ...(['readers-and-cases', 'cases', 'readers'] as const).flatMap((generalisation): Subject[] => [
        {
            name: `mrmcPower for ${generalisation}`,
            call: mrmcPower,
            base: { pilot, readers: 5, cases: 100, effect: 0.05, generalisation },
            legal: {
                readers: [2, 10_000],
                cases: [2, 1_000_000],
                effect: [1e-6, 0.5],
                alpha: alphas,
                pilot: [
                    { ...pilot, treatmentReader: 0 },
                    { ...pilot, cov2: 1e-4, cov3: 2e-4 },
                ],
            },
            illegal: {
                readers: [1, 2.5, 10_001, Number.NaN],
                cases: wholes(2),
                effect: outside,
                alpha: outside,
                generalisation: ['nobody'],
            },
        },
        {
            name: `mrmcCases for ${generalisation}`,
            call: mrmcCases,
            base: { pilot, readers: 8, effect: 0.08, power: 0.8, generalisation },
            legal: { readers: [2, 1000], effect: [0.01, 0.5], alpha: [1e-6, 0.5], power: [0.51, 0.9999] },
            illegal: {
                readers: [1, Number.NaN],
                effect: outside,
                alpha: outside,
                power: [...outside, 0.01],
                maxCases: [1, 2.5],
            },
        },
    ]),
    {
        name: 'mrmcAnalysis',
        call: mrmcAnalysis,
        base: {
            scores: [
                [scores, { positive: [2, 4, 6, 6, 8], negative: [1, 3, 3, 4] }],
                [{ positive: [1, 4, 5, 6, 9], negative: [2, 2, 3, 5] }, scores],
            ],
        },
        // Nearer to 1 the formula itself, 1 − a, loses digits with one degree of freedom.
        legal: { covariance: ['delong', 'jackknife'], level: [0.5, 0.99, 1 - 1e-6] },
        illegal: {
            scores: [
                [],
                [[scores, scores]],
                [[scores], [scores]],
                [
                    [scores, scores],
                    [scores, apart],
                ],
            ],
            level: outside,
        },
    },
    ...(['obrien-fleming', 'pocock', 'lan-demets-obrien-fleming', 'lan-demets-pocock'] as const).flatMap(
        (kind): Subject[] => [
            {
                name: `groupSequentialBoundaries ${kind}`,
                call: groupSequentialBoundaries,
                base: { shape: { kind }, informationRates: [0.5, 1] },
                legal: { informationRates: rates, alpha: [1e-8, 1e-4, 0.499] },
                illegal: { informationRates: badRates, alpha: [...outside, 0.5], sides: [3] },
            },
            {
                name: `groupSequentialSize ${kind}`,
                call: groupSequentialSize,
                base: { shape: { kind }, informationRates: [0.5, 1], power: 0.8 },
                legal: { informationRates: rates, alpha: [1e-8, 0.4], power: [0.5, 0.999999] },
                illegal: { informationRates: badRates, alpha: [...outside, 0.5], power: [...outside, 0.01] },
            },
        ],
    ),
    {
        name: 'simonTwoStage',
        call: simonTwoStage,
        base: { p0: 0.1, p1: 0.3, alpha: 0.05, beta: 0.2 },
        legal: { p0: [near0, 0.01], p1: [0.25, near1], alpha: [1e-6, 0.5], beta: [1e-3, 0.5], nmax: [29, 500] },
        illegal: {
            p0: [0, 0.3, 1, Number.NaN],
            p1: outside,
            alpha: outside,
            beta: outside,
            nmax: [0, 1.5, 501, 10, Number.NaN],
        },
    },
    ...(['fisher-exact', 'exact-unconditional'] as const).map(
        (method): Subject => ({
            name: `twoProportionsSize ${method}`,
            call: twoProportionsSize,
            base: { p1: 0.9, p2: 0.5, power: 0.8, method },
            legal: { p1: [0.85, near1], p2: [near0, 0.4], alpha: [1e-6, 0.2], power: [0.5, 0.99] },
            illegal: { p1: [...outside, 0.5], p2: outside, alpha: outside, power: outside, ratio: [2, 0, Number.NaN] },
        }),
    ),
    {
        name: 'pairedSize by Tango',
        call: pairedSize,
        base: { p10: 0.1, p01: 0.1, margin: 0.1, power: 0.8, method: 'tango-score' },
        legal: {
            p10: [0.05, 0.5],
            p01: [0, near0, 0.15],
            margin: [0.01, near1],
            alpha: alphas,
            power: [0.51, 0.999999],
        },
        illegal: {
            p10: [-0.1, 1, Number.NaN],
            p01: [-0.1, 1, Number.NaN],
            margin: outside,
            alpha: outside,
            power: outside,
        },
    },
];

/** Derivations anywhere in a result. */
function derivationsOf(result: unknown): Derivation[] {
    if (typeof result !== 'object' || result === null) return [];
    const { derivation, ...rest } = result as { derivation?: Derivation };
    const own = derivation ? [derivation] : [];
    return [...own, ...Object.values(rest).flatMap(value => (Array.isArray(value) ? [] : derivationsOf(value)))];
}

describe.each(subjects)('$name', ({ call, base, legal, illegal }) => {
    test('works at legal extremes, and each step is what its formula gives', () => {
        for (const input of [
            base,
            ...Object.entries(legal).flatMap(([name, values]) => values.map(value => ({ ...base, [name]: value }))),
        ]) {
            let result: unknown;
            try {
                result = call(input);
            } catch (error) {
                throw new Error(`${JSON.stringify(input)}: ${error}`);
            }
            for (const derivation of derivationsOf(result)) {
                try {
                    checkDerivation(derivation);
                } catch (error) {
                    throw new Error(`${JSON.stringify(input)}: ${error}`);
                }
            }
        }
    });

    test('illegal input is named with its range in both languages', () => {
        for (const [name, values] of Object.entries(illegal)) {
            for (const value of values) {
                const what = `${name} = ${JSON.stringify(value)}`;
                let caught: unknown;
                try {
                    call({ ...base, [name]: value });
                } catch (error) {
                    caught = error;
                }
                expect(caught, what).toBeInstanceOf(StatisticsError);
                const error = caught as StatisticsError;
                expect(error.text.ru, what).toMatch(/[а-я]/);
                expect(error.text.en, what).not.toMatch(/[а-я]/i);
                expect(error.range.ru.length * error.range.en.length, what).toBeGreaterThan(0);
                expect(error.argument.length, what).toBeGreaterThan(0);
            }
        }
    });
});

test.each(badScores)('scores that are no scores: %o', bad => {
    for (const call of [
        () => aucInterval({ scores: bad }),
        () => aucAgainst({ scores: bad, goal: 0.5 }),
        () => mannWhitney(bad),
        () => pairedAuc({ first: bad, second: bad }),
    ]) {
        expect(call).toThrow(StatisticsError);
    }
});
