import { aucPrecisionAssurance, coPrimaryDetectable, detectableMargin } from '@trialwright/statistics';
import { alphas, holdsBounds, levels, near0, near1, outside, type Subject, wholes } from '../support/bounds.js';

const counts = { diseased: 1000, nonDiseased: 1000 };

const subjects: Subject[] = [
    {
        name: 'coPrimaryDetectable',
        call: coPrimaryDetectable,
        base: { sensitivity: 0.8, specificity: 0.7, ...counts, power: 0.8 },
        legal: {
            sensitivity: [0.01, 0.5, 0.95],
            specificity: [0.01, 0.95],
            diseased: [100, 1e6],
            alpha: [1e-8, 0.4],
            power: [0.5, 0.9999],
        },
        illegal: {
            sensitivity: outside,
            specificity: outside,
            diseased: [...wholes(1), 2],
            nonDiseased: wholes(1),
            alpha: outside,
            power: [...outside, 0.01],
        },
    },
    {
        name: 'aucPrecisionAssurance',
        call: aucPrecisionAssurance,
        base: { auc: 0.85, halfWidth: 0.05, ...counts },
        legal: {
            auc: [near0, 0.5, near1],
            halfWidth: [1e-6, 0.999],
            diseased: [2, 1e7],
            level: levels,
            sides: [1, 2],
            variance: ['obuchowski', 'hanley-mcneil'],
        },
        illegal: {
            auc: outside,
            halfWidth: outside,
            level: outside,
            diseased: wholes(2),
            nonDiseased: wholes(2),
            variance: ['delong'],
            sides: [3],
        },
    },
    {
        name: 'detectableMargin, exact unconditional test',
        call: detectableMargin,
        base: {
            p1: 0.85,
            p2: 0.85,
            n1: 40,
            n2: 40,
            power: 0.8,
            kind: 'non-inferiority',
            method: 'exact-unconditional',
        },
        legal: { p1: [0.5, 0.99], p2: [0.8, 0.99], n1: [10, 90], alpha: [alphas[1], 0.2], power: [0.5, 0.95] },
        illegal: { p1: outside, p2: outside, n1: [...wholes(1), 151], alpha: outside, power: outside },
    },
];

holdsBounds(subjects);
