import { mrmcAnalysis, mrmcCases, mrmcPower } from '@trialwright/statistics';
import { alphas, apart, holdsBounds, outside, scores, type Subject, wholes } from '../support/bounds.js';

const pilot = { variance: 8e-4, cov1: 3e-4, cov2: 3e-4, cov3: 2e-4, treatmentReader: 2e-4, pilotCases: 114 };

const subjects: Subject[] = [
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
];

holdsBounds(subjects);
