import {
    areaComparisonPower,
    areaComparisonSize,
    areaDetectableMargin,
    parallelAreaDetectable,
} from '@trialwright/statistics';
import { alphas, holdsBounds, near1, outside, positive, type Subject, wholes } from '../support/bounds.js';

const areas = { auc1: 0.86, auc2: 0.85 };
const badAreas = { auc1: outside, auc2: outside };
const counts = { diseased: wholes(2), nonDiseased: wholes(2) };
const sizes = (['paired', 'parallel'] as const).flatMap(groups =>
    (['non-inferiority', 'equivalence'] as const).flatMap((kind): Subject[] => {
        const base = { ...areas, groups, ...(groups === 'paired' ? { correlation: 0.5 } : {}) };
        const own =
            groups === 'paired'
                ? { legal: { correlation: [-0.99, 0, 0.99] }, illegal: { correlation: [-1, 1, Number.NaN, undefined] } }
                : { legal: { groupRatio: [0.01, 100] }, illegal: { groupRatio: [0, 101, Number.NaN] } };
        const comparison = { kind, margin: 0.05 };
        const margins = outside.map(margin => ({ kind, margin }));
        return [
            {
                name: `areaComparisonSize ${groups} ${kind}`,
                call: areaComparisonSize,
                base: { ...base, comparison, power: 0.8 },
                legal: {
                    auc1: [0.83, 0.87],
                    comparison: [
                        { kind, margin: 0.02 },
                        { kind, margin: near1 },
                    ],
                    ratio: [0.01, 100],
                    alpha: alphas,
                    power: [0.51, 0.999999],
                    ...own.legal,
                },
                illegal: {
                    ...badAreas,
                    comparison: [
                        ...margins,
                        { kind: 'superior' },
                        { kind, margin: kind === 'equivalence' ? 0.005 : -1 },
                    ],
                    groups: ['crossed'],
                    sides: [2, 0],
                    ratio: positive,
                    alpha: outside,
                    power: [...outside, 0.001],
                    ...own.illegal,
                },
            },
            {
                name: `areaComparisonPower ${groups} ${kind}`,
                call: areaComparisonPower,
                base: { ...base, comparison, diseased: 100, nonDiseased: 100 },
                legal: { diseased: [2, 1e7], nonDiseased: [2, 1e7], alpha: alphas, ...own.legal },
                illegal: { ...badAreas, ...counts, comparison: margins, alpha: outside, ...own.illegal },
            },
            {
                name: `areaDetectableMargin ${groups} ${kind}`,
                call: areaDetectableMargin,
                base: { ...base, kind, diseased: 100, nonDiseased: 100, power: 0.8 },
                legal: { diseased: [50, 1e7], alpha: alphas, power: [0.51, 0.99] },
                illegal: {
                    ...badAreas,
                    ...counts,
                    kind: ['superiority'],
                    alpha: outside,
                    power: outside,
                    ...own.illegal,
                },
            },
        ];
    }),
);

const superiority = { comparison: { kind: 'superiority' }, groups: 'parallel' };

holdsBounds([
    ...sizes,
    {
        name: 'areaComparisonSize parallel superiority',
        call: areaComparisonSize,
        base: { auc1: 0.9, auc2: 0.85, ...superiority, power: 0.8 },
        legal: { auc1: [0.5, 0.99], groupRatio: [0.01, 100], ratio: [0.01, 100], alpha: alphas, sides: [1, 2] },
        illegal: { auc1: [...outside, 0.85], groups: ['paired'], sides: [3], power: outside },
    },
    {
        name: 'parallelAreaDetectable',
        call: parallelAreaDetectable,
        base: { auc2: 0.8, diseased: 200, nonDiseased: 200, power: 0.8 },
        legal: { direction: ['above', 'below'], groupRatio: [0.5, 3], sides: [1, 2], diseased: [100, 1e7] },
        illegal: { auc2: outside, ...counts, direction: ['up'], power: outside, alpha: outside },
    },
]);
