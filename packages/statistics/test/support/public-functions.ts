import { bootstrap, meanOfTotals } from '@trialwright/statistics';

/** Legal inputs of a public function; every number and word in them is made illegal in turn. */
export interface Subject {
    inputs: readonly (readonly unknown[])[];
    /** Changes that stay legal, such as `bias = -7`. */
    legal?: readonly RegExp[];
    /** What an illegal part may be called by instead of its own name. */
    whole?: readonly string[];
    /** Adds what is no number and no word: functions, and results of other functions. */
    complete?: (args: readonly unknown[]) => unknown[];
}

const of = (...inputs: object[]): Subject => ({ inputs: inputs.map(input => [input]) });
const but = (subject: Subject, ...legal: RegExp[]): Subject => ({ ...subject, legal });
/** With further properties of the one argument. */
const having = (subject: Subject, more: object): Subject => ({
    ...subject,
    complete: ([input]) => [{ ...(input as object), ...more }],
});

const test1 = { alpha: 0.05, sides: 2 };
const testing = { ...test1, power: 0.8 };
const scores = { positive: [3, 4, 5, 6, 7, 2], negative: [1, 2, 3, 4, 1.5] };
const other = { positive: [3, 5, 5, 6, 2, 4], negative: [1, 2, 4, 4, 2.5] };
/** Scores may be any number, also infinite, and below zero. */
const anyScore = /^(?!argument 1|clusterOf).*(positive|negative)\.0 = -?(Infinity|[\d.]+)$/;
const clusterOf = { positive: [1, 1, 2, 2, 3, 3], negative: [1, 2, 3, 4, 5] };
/** Clusters may have any whole number as a name. */
const anyCluster = /(positive|negative)\.0 = -7$/;
const groups = { x1: 8, n1: 10, x2: 5, n2: 10 };
const table = { a: 5, b: 3, c: 2, d: 7 };
const cells = { tp: 90, fn: 10, fp: 20, tn: 80 };
const goals = { sensitivity: { p0: 0.8, p1: 0.9 }, specificity: { p0: 0.75, p1: 0.85 }, alpha: 0.025 };
const pilot = { treatmentReader: 0.0002, cov1: 0.0003, cov2: 0.0003, cov3: 0.0002, variance: 0.0008, pilotCases: 114 };
/** Covariances may be below zero; a number so large cannot be one. */
const covariances = /pilot\.cov[123] = -/;
const readers = { pilot, readers: 5, cases: 100, alpha: 0.05, generalisation: 'readers-and-cases' };
/** A difference lies on either side of 0. */
const ahead = /^difference = -0/;
const equivalentReaders = { pilot, readers: 5, difference: 0.01, alpha: 0.025, generalisation: 'readers-and-cases' };
const shape = { kind: 'obrien-fleming' };
const looks = { shape, informationRates: [0.5, 1], alpha: 0.025 };
const kappaTable = {
    table: [
        [20, 5],
        [4, 30],
    ],
    weights: 'linear',
    level: 0.9,
};
const kappaTest = { kappa0: 0.4, kappa1: 0.7, first: 0.3, second: 0.35 };
const kappaFit = { kappa0: 0.4, kappa1: 0.7, share: 0.3, raters: 3 };
/** Kappa may be below zero, not below −1. */
const clusters = [
    { n: 3, x: 1, times: 2 },
    { n: 4, x: 4 },
    { n: 2, x: 0 },
];
const measurements = [
    [1, 2],
    [3, 3.5],
    [5, 4],
    [6, 7],
];
const anyMeasurement = /\.0 = -[\d.]+$/;
const meanPlan = { design: 'welch', difference: 1, standardDeviation: 2, standardDeviation2: 2.5, alpha: 0.05 };
const anyDifference = /^difference = -[\d.]+$/;
const likelihoods = { sensitivity: 0.9, specificity: 0.8, ratio: 2, level: 0.9 };
const value = { value: 'ppv', sensitivity: 0.9, specificity: 0.8, prevalence: 0.2, goal: 0.4, alpha: 0.05 };
const compared = { p1: 0.9, p2: 0.8, alpha: 0.05 };
const difference = { kind: 'non-inferiority', margin: 0.1 };
const pairs = { p10: 0.15, p01: 0.05, ...test1 };
const index = { index: 'youden', sensitivity: 0.9, specificity: 0.85 };
const classes = { diseased: 50, nonDiseased: 60 };
const ratings = { first: [0.4, 0.3, 0.3], second: [0.3, 0.4, 0.3], weights: 'linear', table: 'largest-variance' };
const pairedAreas = { auc1: 0.85, auc2: 0.84, groups: 'paired', correlation: 0.4, alpha: 0.05 };
const parallelAreas = { auc1: 0.9, auc2: 0.8, groups: 'parallel', groupRatio: 2 };
const notInferior = { comparison: { kind: 'non-inferiority', margin: 0.1 }, sides: 1 };
const superior = { comparison: { kind: 'superiority' }, ...test1 };
/** Kinds of values 3, 5 and 8, which add themselves and 1. */
const stratum = { times: [4, 6, 5], starts: [0, 2, 4, 6], places: [0, 1, 0, 1, 0, 1], values: [3, 1, 5, 1, 8, 1] };
const drawn = { strata: [stratum], width: 2, replicates: 2000, seed: 7 };
const sample = bootstrap({ ...drawn, statistic: meanOfTotals.value });

export const subjects: Record<string, Subject> = {
    // One proportion
    proportionInterval: but(of({ x: 8, n: 10, method: 'wilson', level: 0.9, side: 'two' }), /^x = 8\.5$/),
    precisionSampleSize: of(
        { p: 0.9, method: 'wilson', criterion: { kind: 'half-width', distance: 0.05 }, level: 0.9, sides: 'two' },
        { p: 0.9, method: 'wilson', criterion: { kind: 'lower-limit-assured', limit: 0.8, assurance: 0.9 } },
    ),
    achievedPrecision: of({ p: 0.9, n: 100, method: 'wilson', level: 0.9 }),
    oneSampleSize: of({ p0: 0.8, p1: 0.9, method: 'exact-binomial', ...testing }),
    oneSamplePower: of({ p0: 0.8, p1: 0.9, method: 'exact-binomial', n: 100, ...test1 }),
    oneSampleDetectable: of({ p0: 0.8, n: 100, method: 'z-null-variance', direction: 'above', ...testing }),
    oneSampleTest: of({ x: 8, n: 10, p0: 0.5, alternative: 'greater', method: 'exact' }),
    recruitment: but(
        of({
            diseased: { n: 100, fractional: 99.5 },
            prevalence: 0.3,
            clusterSize: 2,
            icc: 0.1,
            losses: 0.1,
            assurance: 0.9,
        }),
    ),
    finitePopulation: but({ inputs: [[100, 1000]] }),
    shareOf: { inputs: [['diseased', 0.3]], legal: [/nonsense/] },
    // Two proportions
    differenceInterval: of({ ...groups, method: 'newcombe-difference', level: 0.9 }),
    ratioInterval: of({ ...groups, method: 'koopman', level: 0.9 }),
    twoProportionsTest: of({ ...groups, nullDifference: -0.1 }),
    twoProportionsSize: of(
        { ...compared, method: 'z-pooled', sides: 2, power: 0.8, ratio: 2 },
        { ...compared, method: 'farrington-manning', comparison: difference, power: 0.8 },
    ),
    twoProportionsPower: of(
        { ...compared, method: 'z-pooled', sides: 2, n1: 50, n2: 60 },
        { ...compared, method: 'farrington-manning', comparison: difference, n1: 50, n2: 60 },
    ),
    detectableProportion: of({
        p2: 0.5,
        alpha: 0.05,
        method: 'z-pooled',
        n1: 50,
        n2: 60,
        power: 0.8,
        direction: 'above',
    }),
    detectableMargin: of({
        ...compared,
        method: 'farrington-manning',
        kind: 'non-inferiority',
        n1: 50,
        n2: 60,
        power: 0.8,
    }),
    // Paired proportions
    pairedInterval: of({ ...table, method: 'tango', level: 0.9 }),
    pairedTest: of({ ...table, margin: 0.1 }),
    pairedSize: of(
        { ...pairs, power: 0.8, method: 'connor' },
        { ...pairs, sides: 1, margin: 0.1, power: 0.8, method: 'tango-score' },
        { ...pairs, sides: 1, margin: 0.2, kind: 'equivalence', power: 0.8, method: 'tango-score' },
    ),
    pairedPower: of(
        { ...pairs, n: 100, method: 'connor' },
        { ...pairs, sides: 1, margin: 0.1, n: 100, method: 'tango-score' },
        { ...pairs, sides: 1, margin: 0.2, kind: 'equivalence', n: 100, method: 'tango-score' },
    ),
    pairedDetectable: of({ discordance: 0.3, n: 100, alpha: 0.05, power: 0.8, method: 'connor', direction: 'above' }),
    pairedDetectableMargin: of({
        p10: 0.1,
        p01: 0.1,
        kind: 'equivalence',
        n: 100,
        alpha: 0.05,
        power: 0.8,
        method: 'tango-score',
    }),
    comparePredictiveValues: of({ diseased: table, nonDiseased: { a: 2, b: 3, c: 4, d: 20 }, level: 0.9 }),
    // Areas
    aucInterval: but(of({ scores, method: 'delong', level: 0.9 }), anyScore),
    aucAgainst: but(of({ scores, goal: 0.5 }), anyScore),
    pairedAuc: but(of({ first: scores, second: other, level: 0.9 }), anyScore),
    mannWhitney: but(of(scores), anyScore),
    aucTestSize: of({ auc0: 0.8, auc1: 0.9, ratio: 2, variance: 'hanley-mcneil', ...testing }),
    aucPrecisionSize: of({
        auc: 0.8,
        halfWidth: 0.05,
        level: 0.9,
        sides: 2,
        assurance: 0.8,
        ratio: 2,
        variance: 'obuchowski',
    }),
    aucHalfWidth: but(of({ auc: 0.8, diseased: 50, nonDiseased: 60, level: 0.9 }), /\.5$/),
    aucTestPower: of({ auc0: 0.8, auc1: 0.9, diseased: 50, nonDiseased: 60, variance: 'obuchowski', ...test1 }),
    aucDetectable: of({
        auc0: 0.7,
        diseased: 50,
        nonDiseased: 60,
        variance: 'obuchowski',
        direction: 'above',
        ...testing,
    }),
    aucPlannedHalfWidth: of({ auc: 0.8, diseased: 50, nonDiseased: 60, level: 0.9, sides: 2, assurance: 0.8 }),
    pairedAucSize: but(of({ auc1: 0.9, auc2: 0.8, correlation: 0.4, ratio: 2, nullArea: 'first', ...testing })),
    pairedAucPower: of({
        auc1: 0.9,
        auc2: 0.8,
        correlation: 0.4,
        nullArea: 'first',
        diseased: 50,
        nonDiseased: 60,
        ...test1,
    }),
    pairedAucDetectable: of({
        auc2: 0.7,
        correlation: 0.4,
        nullArea: 'first',
        diseased: 50,
        nonDiseased: 60,
        direction: 'above',
        ...testing,
    }),
    hanleyMcneilVariance: { inputs: [[0.8, 50, 60]] },
    obuchowskiVariance: { inputs: [[0.8, 2]] },
    rocBand: but(of({ scores, rates: [0.2, 0.5], level: 0.9 }), anyScore),
    rocCorners: { inputs: [[scores, 0.1]], legal: [anyScore] },
    rocPointAt: { inputs: [[scores, 3]], legal: [anyScore, /^argument 1 = -?(Infinity|[\d.]+)$/] },
    clusteredArea: but(of({ scores, clusterOf }), anyScore, anyCluster),
    aucPrecisionAssurance: of({ auc: 0.8, halfWidth: 0.1, level: 0.9, sides: 2, variance: 'obuchowski', ...classes }),
    areaComparisonSize: of(
        { ...pairedAreas, ...notInferior, ratio: 2, power: 0.8 },
        { ...parallelAreas, ...superior, ratio: 2, power: 0.8 },
    ),
    areaComparisonPower: of(
        { ...pairedAreas, ...notInferior, ...classes },
        { ...parallelAreas, ...superior, ...classes },
    ),
    areaDetectableMargin: of({ ...pairedAreas, kind: 'equivalence', power: 0.8, ...classes }),
    parallelAreaDetectable: of({
        auc2: 0.7,
        groupRatio: 2,
        direction: 'above',
        power: 0.8,
        ...classes,
        ...test1,
    }),
    // Bootstrap and metrics of sums
    bootstrap: having(but(of(drawn), /values\.0 = -/), { statistic: meanOfTotals.value }),
    bootstrapInterval: having(of({ kind: 'percentile', level: 0.9 }, { kind: 'bca', level: 0.9 }), { sample }),
    smallestTail: { inputs: [['percentile'], ['bca']], complete: ([kind]) => [sample, kind] },
    areaUnits: { inputs: [[scores], [scores, clusterOf]], legal: [anyScore, anyCluster] },
    clusteredMetric: having(
        but(
            of({
                clusters: [
                    { adds: [3.5, 2], times: 2 },
                    { adds: [1, 1], times: 1 },
                ],
                scale: 'student',
                level: 0.9,
            }),
            /adds\.0 = -/,
        ),
        { metric: meanOfTotals },
    ),
    predictiveAtPrevalence: { inputs: [['ppv', 0.2]] },
    kappaOfTotals: { inputs: [[3, 'linear']] },
    // Metrics of a table
    accuracyIndexTestSize: of({ ...index, goal: 0.6, ratio: 2, ...testing }),
    accuracyIndexTestPower: of({ ...index, goal: 0.6, ...classes, ...test1 }),
    accuracyIndexDetectable: of({ index: 'youden', specificity: 0.85, goal: 0.5, ...classes, ...testing }),
    accuracyIndexPrecisionSize: of({ ...index, halfWidth: 0.1, ratio: 2, level: 0.9, sides: 2 }),
    accuracyIndexHalfWidth: of({ ...index, ...classes, level: 0.9, sides: 2 }),
    shareInterval: of({ cells, metric: 'sensitivity', method: 'wilson', level: 0.9 }),
    positiveLikelihoodRatio: of({ cells, level: 0.9, halves: 'always' }),
    negativeLikelihoodRatio: of({ cells, level: 0.9, halves: 'always' }),
    diagnosticOddsRatio: of({ cells, level: 0.9, halves: 'always' }),
    youdenIndex: of({ cells, level: 0.9, method: 'wald' }),
    numberNeededToDiagnose: of({ cells, level: 0.9 }),
    balancedAccuracy: of({ cells, level: 0.9 }),
    f1Score: of({ cells, level: 0.9, method: 'wilson' }),
    matthewsCorrelation: { ...of(cells), whole: ['cells'] },
    predictiveValue: but(
        of({ value: 'ppv', tp: 9, diseased: 10, tn: 8, nonDiseased: 10, prevalence: 0.2, method: 'logit', level: 0.9 }),
        /^t[pn] = [\d.]+$/,
    ),
    predictiveValueSize: of({ ...value, share: 0.5, power: 0.8 }),
    predictiveValuePower: of({ ...value, diseased: 50, nonDiseased: 60 }),
    predictiveValueDetectable: of({
        value: 'ppv',
        sensitivity: 0.9,
        specificity: 0.8,
        prevalence: 0.2,
        alpha: 0.05,
        diseased: 50,
        nonDiseased: 60,
        power: 0.8,
    }),
    positiveRatioLowerSize: of({ ...likelihoods, lower: 3 }),
    positiveRatioWidthSize: of({ ...likelihoods, fullWidth: 2 }),
    negativeRatioUpperSize: of({ ...likelihoods, upper: 0.3 }),
    likelihoodRatioLimits: of({
        ratio: 'positive',
        sensitivity: 0.9,
        specificity: 0.8,
        diseased: 50,
        nonDiseased: 60,
        level: 0.9,
    }),
    // Agreement
    kappa: of(kappaTable),
    gwet: of(kappaTable),
    prevalenceAndBias: of({ table: kappaTable.table, level: 0.9 }),
    kappaTestSize: of({ ...kappaTest, ...testing }),
    kappaTestPower: of({ ...kappaTest, n: 100, ...test1 }),
    kappaTestDetectable: of({ kappa0: 0.4, first: 0.3, second: 0.35, n: 100, ...testing }),
    kappaPrecisionSize: of({ kappa: 0.6, share: 0.3, halfWidth: 0.1, level: 0.9 }),
    kappaHalfWidth: of({ kappa: 0.6, share: 0.3, n: 100, level: 0.9 }),
    kappaFitTestSize: of({ ...kappaFit, ...testing }),
    kappaFitTestPower: of({ ...kappaFit, n: 100, ...test1 }),
    kappaFitDetectable: of({ kappa0: 0.4, share: 0.3, raters: 3, n: 100, ...testing }),
    kappaFitIntervalSize: of({ kappa: 0.6, lower: 0.4, upper: 0.8, share: 0.3, raters: 3, ...test1 }),
    kappaFitLowerLimit: of({ kappa: 0.6, n: 100, share: 0.3, raters: 3, ...test1 }),
    kappaFitLowerDerivation: of({ kappa: 0.6, n: 100, share: 0.3, raters: 3, ...test1 }),
    weightedKappaTestSize: of({ ...ratings, kappa0: 0.4, kappa1: 0.6, ...testing }),
    weightedKappaTestPower: of({ ...ratings, kappa0: 0.4, kappa1: 0.6, n: 100, ...test1 }),
    weightedKappaDetectable: of({ ...ratings, kappa0: 0.4, n: 100, ...testing }),
    weightedKappaPrecisionSize: of({ ...ratings, kappa: 0.6, halfWidth: 0.1, level: 0.9 }),
    weightedKappaHalfWidth: of({ ...ratings, kappa: 0.6, n: 100, level: 0.9 }),
    intraclassCorrelation: but(
        of({ ratings: measurements, model: 'two-way', type: 'agreement', unit: 'single', level: 0.9 }),
        anyMeasurement,
    ),
    iccPrecisionSize: of({ icc: 0.8, raters: 3, fullWidth: 0.2, level: 0.9 }),
    iccFullWidth: of({ icc: 0.8, raters: 3, n: 50, level: 0.9 }),
    iccTestSize: of({ icc0: 0.6, icc1: 0.8, raters: 3, ...testing }),
    iccTestPower: of({ icc0: 0.6, icc1: 0.8, raters: 3, n: 50, ...test1 }),
    iccDetectable: of({ icc0: 0.6, raters: 3, n: 50, ...testing }),
    blandAltman: but(of({ differences: [1, 2, -1, 0.5], coverage: 0.9, level: 0.9, method: 'exact' }), anyMeasurement),
    concordanceCorrelation: but(
        of({
            pairs: [
                [1, 2],
                [3, 3.5],
                [5, 4],
                [6, 7],
            ],
            level: 0.9,
        }),
        anyMeasurement,
    ),
    limitsOfAgreementSize: of({ fullWidth: 0.5, level: 0.9 }),
    limitsOfAgreementWidth: of({ n: 50, level: 0.9 }),
    agreementTestSize: but(
        of({ bias: 0.1, standardDeviation: 1, acceptable: 9, alpha: 0.05, power: 0.8 }),
        /^bias = -/,
    ),
    agreementTestPower: but(
        of({ bias: 0.1, standardDeviation: 1, acceptable: 9, alpha: 0.05, n: 50 }),
        /^bias = -[\d]/,
    ),
    agreementPower: but(of({ bias: 0.1, standardDeviation: 1, acceptable: 9, alpha: 0.05, n: 50 }), /^bias = -[\d]/),
    agreementDetectable: but(of({ bias: 0.1, standardDeviation: 1, alpha: 0.05, n: 50, power: 0.8 }), /^bias = -[\d]/),
    // Several hypotheses, clusters, readers, stages
    adjustPValues: { inputs: [[[0.01, 0.2], 'holm']] },
    adjustedPDerivation: { inputs: [[[0.01, 0.2], 'holm']] },
    jointPower: of({ ...goals, diseased: 50, nonDiseased: 60 }),
    jointPowerOfTotal: of({ ...goals, total: 100, prevalence: 0.4 }),
    coPrimarySize: of({ ...goals, power: 0.8, prevalence: 0.4 }),
    coPrimaryDetectable: of({ sensitivity: 0.8, specificity: 0.75, alpha: 0.025, power: 0.8, ...classes }),
    clusteredProportion: of({ clusters, method: 'wilson', level: 0.9 }),
    clusterIcc: { inputs: [[clusters]] },
    clusteredDifference: but(
        of({
            clusters: [
                { n: 3, d: 1, times: 2 },
                { n: 4, d: -1 },
            ],
            level: 0.9,
            nullDifference: 0.1,
        }),
        /clusters\.0\.d = (-1\.25|1\.5)$/,
        /clusters\.0\.n = 3\.5$/,
    ),
    clusteredPairedTest: of({ clusters: [table, { a: 1, b: 2, c: 0, d: 1 }], method: 'obuchowski' }),
    mrmcAnalysis: but(
        of({
            scores: [
                [scores, other],
                [other, scores],
            ],
            covariance: 'delong',
            level: 0.9,
        }),
        anyScore,
    ),
    readersMean: but(of({ scores: [scores, other], level: 0.9 }), anyScore),
    mrmcPower: but(of({ ...readers, effect: 0.05 }), covariances),
    mrmcCases: but(of({ ...readers, cases: undefined, effect: 0.08, power: 0.8, maxCases: 2000 }), covariances),
    mrmcEquivalencePower: but(of({ ...equivalentReaders, cases: 100, margin: 0.1 }), covariances, ahead),
    mrmcEquivalenceCases: but(
        of({ ...equivalentReaders, margin: 0.1, power: 0.8, maxCases: 2000 }),
        covariances,
        /difference = -0/,
    ),
    mrmcEquivalenceMargin: but(of({ ...equivalentReaders, cases: 100, power: 0.8 }), covariances, ahead),
    mrmcDetectable: but(of({ ...readers, power: 0.8 }), covariances),
    groupSequentialBoundaries: of(
        { ...looks, sides: 2 },
        { ...looks, shape: { kind: 'kim-demets', gamma: 2 } },
        { ...looks, shape: { kind: 'wang-tsiatis', delta: 0.2 } },
    ),
    groupSequentialSize: of({ ...looks, power: 0.8, sides: 2 }),
    groupSequentialPower: of({ ...looks, fixedPower: 0.8 }),
    checkRates: { inputs: [[[0.5, 1]]] },
    sequentialSize: of({ ...looks, effect: 0.2, power: 0.8 }),
    sequentialPower: of({ ...looks, effect: 0.2, n: 100 }),
    sequentialDetectable: of({ ...looks, n: 100, power: 0.8 }),
    simonTwoStage: of({ p0: 0.1, p1: 0.3, alpha: 0.05, beta: 0.2, nmax: 60 }),
    twoStageOperation: of({ r1: 1, n1: 10, r: 5, n: 29, p: 0.2 }),
    twoStageDetectable: of({ r1: 1, n1: 10, r: 5, n: 29, power: 0.8 }),
    // Means
    meanSize: but(of({ ...meanPlan, sides: 2, power: 0.8, ratio: 2 }), anyDifference),
    meanPower: but(of({ ...meanPlan, sides: 2, n: 30, n2: 40 }), anyDifference),
    meanDetectable: of({ ...meanPlan, difference: undefined, sides: 2, n: 30, n2: 40, power: 0.8, direction: 'above' }),
    meanHalfWidth: of({ design: 'welch', standardDeviation: 2, standardDeviation2: 2.5, level: 0.9, n: 30, n2: 40 }),
    meanPrecisionSize: of({
        design: 'welch',
        standardDeviation: 2,
        standardDeviation2: 2.5,
        level: 0.9,
        halfWidth: 0.5,
        ratio: 2,
    }),
    meanTest: but(
        of({
            design: 'welch',
            first: { n: 10, mean: 5, standardDeviation: 2 },
            second: { n: 12, mean: 4, standardDeviation: 3 },
            nullValue: 0.5,
            level: 0.9,
        }),
        /(mean|nullValue) = -[\d]/,
    ),
    sampleOf: { inputs: [[[1, 2, 4]]], legal: [/^0 = -[\d.]+$/] },
    pairedDeviation: { inputs: [[1, 2, 0.5]] },
};
