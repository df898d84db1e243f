import {
    aucAgainst,
    aucHalfWidth,
    aucInterval,
    aucPrecisionSize,
    aucTestSize,
    mannWhitney,
    pairedAuc,
    pairedAucSize,
    StatisticsError,
} from '@trialwright/statistics';
import { expect, test } from 'vitest';
import {
    apart,
    holdsBounds,
    inside,
    levels,
    near0,
    near1,
    notTesting,
    outside,
    positive,
    scores,
    type Subject,
    testing,
} from '../support/bounds.js';

const alike = { positive: [1, 1, 1], negative: [1, 1] };

const badScores = [
    { positive: [1], negative: [1, 2] },
    { positive: [1, 2], negative: [] },
    { positive: [1, Number.NaN], negative: [1, 2] },
];

const subjects: Subject[] = [
    {
        name: 'aucInterval',
        call: aucInterval,
        base: { scores },
        legal: {
            scores: [apart, { positive: apart.negative, negative: apart.positive }, alike],
            level: levels,
            method: ['delong', 'logit-delong', 'hanley-mcneil', 'newcombe'],
        },
        illegal: { level: outside, method: ['bootstrap'] },
    },
    {
        name: 'aucAgainst',
        call: aucAgainst,
        base: { scores, goal: 0.5 },
        legal: { scores: [apart, alike], goal: inside },
        illegal: { goal: outside },
    },
    {
        name: 'pairedAuc',
        call: pairedAuc,
        base: { first: scores, second: scores },
        legal: { level: levels },
        illegal: { level: outside },
    },
    {
        name: 'mannWhitney',
        call: ({ scores }) => mannWhitney(scores),
        base: { scores },
        legal: { scores: [apart, alike] },
        illegal: {},
    },
    ...(['obuchowski', 'hanley-mcneil'] as const).flatMap((variance): Subject[] => [
        {
            name: `aucTestSize by ${variance}`,
            call: aucTestSize,
            base: { auc0: 0.5, auc1: 0.7, variance },
            legal: { auc0: [near0, 0.9, near1], auc1: [near0, 0.501, near1], ratio: [0.001, 1000], ...testing },
            illegal: { auc0: outside, auc1: [...outside, 0.5], ratio: positive, ...notTesting },
        },
        {
            name: `aucPrecisionSize by ${variance}`,
            call: aucPrecisionSize,
            base: { auc: 0.8, halfWidth: 0.05, variance },
            legal: {
                auc: inside,
                halfWidth: [0.001, near1],
                level: levels,
                sides: [1, 2],
                ratio: [0.001, 1000],
                assurance: inside,
            },
            illegal: {
                auc: outside,
                halfWidth: outside,
                level: outside,
                ratio: positive,
                assurance: outside,
                sides: [0, 3],
            },
        },
    ]),
    {
        name: 'aucHalfWidth',
        call: aucHalfWidth,
        base: { auc: 0.8, diseased: 50, nonDiseased: 50 },
        legal: { auc: inside, diseased: [2, 1e6], nonDiseased: [2, 1e6], level: levels },
        illegal: { auc: outside, diseased: [1, 0, Number.NaN], nonDiseased: [1, Number.NaN], level: outside },
    },
    {
        name: 'pairedAucSize',
        call: pairedAucSize,
        base: { auc1: 0.85, auc2: 0.8, correlation: 0.5 },
        legal: {
            auc1: inside,
            auc2: [near0, 0.1, near1],
            correlation: [-0.999, 0, 0.999],
            ratio: [0.001, 1000],
            nullArea: ['first', 'second'],
            ...testing,
        },
        illegal: {
            auc1: outside,
            auc2: [...outside, 0.85],
            correlation: [-1, 1, Number.NaN],
            ratio: positive,
            nullArea: ['third'],
            ...notTesting,
        },
    },
];

holdsBounds(subjects);

test.each(badScores)('scores that are no scores: %o', bad => {
    for (const call of [
        () => aucInterval({ scores: bad }),
        () => aucAgainst({ scores: bad, goal: 0.5 }),
        () => pairedAuc({ first: bad, second: bad }),
    ]) {
        expect(call).toThrow(StatisticsError);
    }
});

test('one case of a class: its area has the intervals that do not rest on the spread within the class', () => {
    const one = { positive: [2], negative: [1, 3, 1.5] };
    expect(mannWhitney(one).auc).toBeCloseTo(2 / 3, 12);
    for (const method of ['hanley-mcneil', 'newcombe'] as const) {
        const { lower, upper } = aucInterval({ scores: one, method });
        expect(upper).toBeGreaterThan(lower);
    }
    for (const method of ['delong', 'logit-delong'] as const) {
        expect(() => aucInterval({ scores: one, method })).toThrow(StatisticsError);
    }
    // An area of 1 has Newcombe's interval by default, which has a width.
    const { lower, upper, method } = aucInterval({ scores: { positive: [4], negative: [1, 3] } });
    expect([upper, method]).toEqual([1, 'newcombe']);
    expect(lower).toBeLessThan(0.7);
});

test.each([
    { positive: [], negative: [1, 2] },
    { positive: [Number.NaN], negative: [1, 2] },
])('Mann and Whitney need a number of each class: %o', bad => {
    expect(() => mannWhitney(bad)).toThrow(StatisticsError);
});
