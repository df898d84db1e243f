import { groupSequentialBoundaries, groupSequentialSize, simonTwoStage } from '@trialwright/statistics';
import { holdsBounds, near0, near1, outside, type Subject } from '../support/bounds.js';

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

const subjects: Subject[] = [
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
];

holdsBounds(subjects);
