import {
    agreementTestPower,
    agreementTestSize,
    blandAltman,
    concordanceCorrelation,
    gwet,
    iccPrecisionSize,
    iccTestSize,
    intraclassCorrelation,
    kappa,
    kappaFitIntervalSize,
    kappaFitLowerDerivation,
    kappaFitTestSize,
    kappaPrecisionSize,
    kappaTestDetectable,
    kappaTestSize,
    limitsOfAgreementSize,
    prevalenceAndBias,
} from '@trialwright/statistics';
import {
    alphas,
    holdsBounds,
    levels,
    near0,
    near1,
    notTesting,
    outside,
    positive,
    type Subject,
    testing,
    wholes,
} from '../support/bounds.js';

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

const subjects: Subject[] = [
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
        name: 'kappaTestDetectable',
        call: kappaTestDetectable,
        base: { kappa0: 0.4, first: 0.3, second: 0.45, n: 500, power: 0.8 },
        legal: { kappa0: [0, 0.5], first: [0.4], ...testing },
        // With these shares no kappa is above 0.6875.
        illegal: { kappa0: [-1, 0.69, 0.9, 1, Number.NaN], first: outside, second: outside, ...notTesting },
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
];

holdsBounds(subjects);
