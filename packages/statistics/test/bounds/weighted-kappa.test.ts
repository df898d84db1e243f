import {
    weightedKappaDetectable,
    weightedKappaHalfWidth,
    weightedKappaPrecisionSize,
    weightedKappaTestPower,
    weightedKappaTestSize,
} from '@trialwright/statistics';
import {
    alphas,
    holdsBounds,
    levels,
    near1,
    notTesting,
    outside,
    type Subject,
    testing,
    wholes,
} from '../support/bounds.js';

const shares = [0.4, 0.3, 0.2, 0.1];
const tenth = new Array<number>(10).fill(0.1);
const ratings = {
    first: [shares.toReversed(), [0.25, 0.25, 0.25, 0.25], [0.001, 0.001, 0.001, 0.997]],
    weights: ['none', 'linear', 'quadratic'],
    table: ['largest-variance', 'chance-mixture'],
};
const badRatings = {
    first: [[], [1], [0.5, 0.6], [0, 1], [-0.5, 1.5], [...tenth.slice(1), 0.05, 0.05], [Number.NaN, 0.5]],
    second: [
        [0.5, 0.5],
        [0.4, 0.3, 0.2, 0.2],
    ],
    weights: ['cubic'],
    table: ['guess'],
};

const weighted: Subject[] = [
    {
        name: 'weightedKappaTestSize',
        call: weightedKappaTestSize,
        base: { kappa0: 0.4, kappa1: 0.6, first: shares },
        legal: {
            kappa0: [-0.1, 0, 0.599, 0.9],
            kappa1: [0, 0.401, near1],
            second: [[0.39, 0.31, 0.2, 0.1]],
            ...ratings,
            ...testing,
        },
        illegal: {
            kappa0: [-1, 1, 0.6, -0.99, Number.NaN],
            kappa1: [-1, 1, -0.99, Number.NaN],
            ...badRatings,
            ...notTesting,
        },
    },
    {
        name: 'weightedKappaTestSize of ten categories',
        call: weightedKappaTestSize,
        base: { kappa0: 0.4, kappa1: 0.6, first: tenth },
        legal: { weights: ratings.weights, table: ratings.table, kappa1: [0.8, 0.999, near1] },
        illegal: {},
    },
    {
        name: 'weightedKappaPrecisionSize',
        call: weightedKappaPrecisionSize,
        base: { kappa: 0.6, first: shares, halfWidth: 0.1 },
        legal: { kappa: [-0.1, 0, near1], halfWidth: [1e-4, 0.999], level: levels, ...ratings },
        illegal: { kappa: [-1, 1, Number.NaN], halfWidth: outside, level: outside, ...badRatings },
    },
    {
        name: 'weightedKappaTestPower',
        call: weightedKappaTestPower,
        base: { kappa0: 0.4, kappa1: 0.6, first: shares, n: 100 },
        legal: { kappa0: [0, 0.6, 0.9], n: [2, 10, 1e7], alpha: alphas, sides: [1, 2], ...ratings },
        illegal: { kappa0: [-1, 1, Number.NaN], n: wholes(2), alpha: outside, sides: [3], ...badRatings },
    },
    {
        name: 'weightedKappaDetectable',
        call: weightedKappaDetectable,
        base: { kappa0: 0.4, first: shares, n: 100_000, power: 0.8 },
        legal: { kappa0: [0, 0.8], n: [200, 1e7], second: [[0.39, 0.31, 0.2, 0.1]], ...ratings },
        illegal: { kappa0: [-1, 1, Number.NaN], n: wholes(2), power: outside, ...badRatings },
    },
    {
        name: 'weightedKappaHalfWidth',
        call: weightedKappaHalfWidth,
        base: { kappa: 0.6, first: shares, n: 100 },
        legal: { kappa: [0, near1], n: [2, 1e7], level: levels, ...ratings },
        illegal: { kappa: [-1, 1, Number.NaN], n: wholes(2), level: outside, ...badRatings },
    },
];

holdsBounds(weighted);
