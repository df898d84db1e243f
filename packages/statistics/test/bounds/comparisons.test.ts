import { pairedSize, twoProportionsSize } from '@trialwright/statistics';
import { alphas, holdsBounds, near0, near1, outside, type Subject } from '../support/bounds.js';

const subjects: Subject[] = [
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

holdsBounds(subjects);
