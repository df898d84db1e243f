import { clusteredPairedTest, clusteredProportion, clusterIcc } from '@trialwright/statistics';
import { holdsBounds, levels, outside, type Subject } from '../support/bounds.js';

const clusters = [
    { n: 3, x: 2 },
    { n: 2, x: 2 },
    { n: 4, x: 1 },
];

const allAlike = [
    { n: 3, x: 3 },
    { n: 2, x: 2 },
];

const badClusters = [
    [],
    [{ n: 3, x: 2 }],
    [...clusters, { n: 2, x: 3 }],
    [...clusters, { n: 0, x: 0 }],
    [...clusters, { n: 2, x: 0.5 }],
];

const pairedClusters = [
    { a: 3, b: 1, c: 0, d: 2 },
    { a: 4, b: 0, c: 1, d: 1 },
    { a: 2, b: 2, c: 0, d: 1 },
];

const subjects: Subject[] = [
    ...(
        ['wald', 'wilson', 'clopper-pearson', 'logit', 'logit-t', 'korn-graubard', 'arcsine-t', 'gee-logit'] as const
    ).map(
        (method): Subject => ({
            name: `clusteredProportion by ${method}`,
            call: clusteredProportion,
            base: { clusters, method },
            legal: {
                clusters: [
                    allAlike,
                    allAlike.map(({ n }) => ({ n, x: 0 })),
                    clusters.map(({ x }) => ({ n: 1, x: Math.min(1, x - 1) })),
                    [
                        { n: 500_000, x: 250_000 },
                        { n: 500_000, x: 250_100 },
                    ],
                ],
                level: levels,
            },
            illegal: { clusters: badClusters, level: outside, method: ['bootstrap'] },
        }),
    ),
    {
        name: 'clusterIcc',
        call: ({ clusters }) => clusterIcc(clusters),
        base: { clusters },
        legal: { clusters: [allAlike] },
        illegal: {
            clusters: [
                ...badClusters,
                [
                    { n: 1, x: 1 },
                    { n: 1, x: 0 },
                ],
            ],
        },
    },
    ...(['obuchowski', 'durkalski', 'yang', 'eliasziw'] as const).map(
        (method): Subject => ({
            name: `clusteredPairedTest by ${method}`,
            call: clusteredPairedTest,
            base: { clusters: pairedClusters, method },
            legal: {},
            illegal: {
                clusters: [
                    [],
                    pairedClusters.slice(1, 2),
                    [
                        { a: 1, b: 1, c: 1, d: 0 },
                        { a: 1, b: 0, c: 0, d: 0 },
                    ],
                    [...pairedClusters, { a: 1, b: -1, c: 0, d: 0 }],
                ],
                method: ['mcnemar'],
            },
        }),
    ),
];

holdsBounds(subjects);
