import {
    accuracyIndexDetectable,
    accuracyIndexHalfWidth,
    accuracyIndexPrecisionSize,
    accuracyIndexTestPower,
    accuracyIndexTestSize,
} from '@trialwright/statistics';
import { holdsBounds, levels, near0, near1, notTesting, outside, type Subject, wholes } from '../support/bounds.js';

const rates = { index: 'youden', sensitivity: 0.9, specificity: 0.85 };
const badRates = { index: ['f1'], sensitivity: outside, specificity: outside };
const alphas = [1e-8, 1e-4, 0.4];
const counts = { diseased: wholes(1), nonDiseased: wholes(1) };

const subjects: Subject[] = [
    {
        name: 'accuracyIndexTestSize',
        call: accuracyIndexTestSize,
        base: { ...rates, goal: 0.6 },
        legal: {
            goal: [-0.999, 0, 0.7, 0.76, 0.999],
            sensitivity: [near0, 0.8, near1],
            specificity: [near0, 0.99, near1],
            ratio: [0.01, 0.3, 20, 999],
            alpha: alphas,
            sides: [1, 2],
            power: [0.51, 0.9999],
        },
        illegal: {
            goal: [-1, 1, 0.75, Number.NaN],
            ratio: [0, -1, Number.NaN, Number.POSITIVE_INFINITY],
            ...badRates,
            ...notTesting,
        },
    },
    {
        name: 'accuracyIndexTestSize, balanced accuracy',
        call: accuracyIndexTestSize,
        base: { ...rates, index: 'balanced-accuracy', goal: 0.8 },
        legal: { goal: [0.001, 0.87, 0.999], ratio: [0.5, 2] },
        illegal: { goal: [0, -0.1, 1, 0.875] },
    },
    {
        name: 'accuracyIndexPrecisionSize',
        call: accuracyIndexPrecisionSize,
        base: { ...rates, halfWidth: 0.1 },
        legal: {
            halfWidth: [1e-3, 0.999],
            level: levels,
            sides: [1, 2],
            sensitivity: [near0, near1],
            ratio: [0.01, 999],
        },
        illegal: { halfWidth: outside, level: outside, sides: [3], ...badRates },
    },
    {
        name: 'accuracyIndexTestPower',
        call: accuracyIndexTestPower,
        base: { ...rates, goal: 0.6, diseased: 100, nonDiseased: 100 },
        legal: {
            goal: [-0.9, 0.9],
            sensitivity: [near0, near1],
            diseased: [1, 7, 100_000],
            nonDiseased: [1, 7, 100_000],
            alpha: [1e-8, 0.999],
        },
        illegal: { goal: [-1, 1, 0.75], alpha: outside, sides: [3], ...counts, ...badRates },
    },
    {
        name: 'accuracyIndexDetectable',
        call: accuracyIndexDetectable,
        base: { index: 'youden', specificity: 0.85, goal: 0.6, diseased: 100, nonDiseased: 100, power: 0.8 },
        legal: { goal: [-0.5, 0.7], diseased: [10_000], alpha: [0.001, 0.4], power: [0.5, 0.99] },
        illegal: { goal: [-1, 1, 0.86], specificity: outside, power: outside, alpha: outside, sides: [3], ...counts },
    },
    {
        name: 'accuracyIndexHalfWidth',
        call: accuracyIndexHalfWidth,
        base: { ...rates, diseased: 100, nonDiseased: 100 },
        legal: { diseased: [1, 1e7], level: levels, sides: [1, 2] },
        illegal: { level: outside, sides: [0], ...counts, ...badRates },
    },
];

holdsBounds(subjects);
