import {
    adjustedPDerivation,
    adjustPValues,
    coPrimarySize,
    jointPower,
    jointPowerOfTotal,
} from '@trialwright/statistics';
import { alphas, holdsBounds, inside, outside, type Subject, wholes } from '../support/bounds.js';

const goals = { sensitivity: { p0: 0.8, p1: 0.9 }, specificity: { p0: 0.75, p1: 0.85 } };

const subjects: Subject[] = [
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
];

holdsBounds(subjects);
