import {
    areaUnits,
    bootstrap,
    bootstrapInterval,
    cellMetrics,
    clusteredMetric,
    placements,
    StatisticsError,
} from '@trialwright/statistics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatorOf } from '../src/bootstrap/generator.js';
import { drawBinomial } from '../src/bootstrap/draw-binomial.js';
import { totalsOfUnits } from '../src/bootstrap/units.js';
import { atMost } from '../src/distribution/binomial.js';
import { stratumOf } from './support/stratum.js';

const share = (x: number, n: number) => ({
    strata: [
        stratumOf([
            { adds: [1, 1], times: x },
            { adds: [0, 1], times: n - x },
        ]),
    ],
    width: 2,
    statistic: (totals: Float64Array) => totals[0]! / totals[1]!,
});

const failure = (run: () => unknown): StatisticsError => {
    try {
        run();
    } catch (error) {
        if (error instanceof StatisticsError) return error;
        throw error;
    }
    throw new Error('nothing was refused');
};

describe('the generator', () => {
    it('gives the first outputs that Matsumoto and Nishimura print for the seed 5489', () => {
        const { index } = generatorOf(5489);
        // 3499211612, 581869302, 3890346734 in mt19937ar.out; scaled to 10⁷.
        expect([index(10_000_000), index(10_000_000), index(10_000_000)]).toEqual([8147236, 1354770, 9057919]);
    });

    it('gives the doubles of 53 bits that numpy.random.RandomState(20261101).random_sample() gives', () => {
        const { uniform } = generatorOf(20261101);
        expect([uniform(), uniform(), uniform()]).toEqual([
            0.37031376642101166, 0.22406819134741385, 0.5085573378481101,
        ]);
    });
});

describe('a binomial draw', () => {
    it.each([
        [3, 0.3],
        [50, 0.02],
        [400, 0.93],
        [100_000, 0.2],
    ])('of Bin(%d, %d) has its distribution (Kolmogorov-Smirnov at 1e-6)', (n, p) => {
        const generator = generatorOf(1);
        const draws = 20_000;
        const counts = new Map<number, number>();
        for (let i = 0; i < draws; i++) {
            const k = drawBinomial(n, p, generator);
            counts.set(k, (counts.get(k) ?? 0) + 1);
        }
        let seen = 0;
        let worst = 0;
        for (const k of [...counts.keys()].sort((a, b) => a - b)) {
            seen += counts.get(k)!;
            worst = Math.max(worst, Math.abs(seen / draws - atMost(k, n, p)));
        }
        expect(worst).toBeLessThan(Math.sqrt(Math.log(2e6) / 2 / draws));
    });
});

describe('the bootstrap', () => {
    it('gives the same values for the same seed, and others for another', () => {
        const one = bootstrap({ ...share(30, 40), seed: 7 });
        expect(bootstrap({ ...share(30, 40), seed: 7 }).values).toEqual(one.values);
        expect(bootstrap({ ...share(30, 40), seed: 8 }).values).not.toEqual(one.values);
    });

    it('draws the same distribution unit by unit and kind by kind', () => {
        // 30 kinds that add alike are drawn unit by unit, two kinds at once.
        const many = stratumOf([
            ...Array.from({ length: 30 }, () => ({ adds: [1, 1], times: 20 })),
            ...Array.from({ length: 20 }, () => ({ adds: [0, 1], times: 20 })),
        ]);
        const units = bootstrap({ ...share(600, 1000), strata: [many], replicates: 20_000 });
        const kinds = bootstrap({ ...share(600, 1000), replicates: 20_000 });
        const sd = Math.sqrt((0.6 * 0.4) / 1000);
        for (const { standardError } of [units, kinds]) expect(Math.abs(standardError / sd - 1)).toBeLessThan(0.025);
    });

    it('keeps the sizes of strata', () => {
        const cells = [81, 14, 9, 46];
        const strata = [
            [0, 1],
            [2, 3],
        ].map(group =>
            stratumOf(group.map(cell => ({ adds: cells.map((_, i) => (i === cell ? 1 : 0)), times: cells[cell]! }))),
        );
        const sizes = new Set<string>();
        const statistic = (totals: Float64Array): number => {
            sizes.add(`${totals[0]! + totals[1]!} ${totals[2]! + totals[3]!}`);
            return cellMetrics.youden.value(totals);
        };
        bootstrap({ strata, width: 4, statistic });
        expect([...sizes]).toEqual(['95 55']);
    });

    it('counts replicates without a value, and refuses more than one in a hundred', () => {
        const ppv = (fp: number, tp: number) => ({
            strata: [
                stratumOf([
                    { adds: [1, 0, 0, 0], times: 40 },
                    { adds: [0, 1, 0, 0], times: fp },
                    { adds: [0, 0, 0, 1], times: tp },
                ]),
            ],
            width: 4,
            statistic: cellMetrics.ppv.value,
        });
        // P(no positive result) is (40/46)^46 = 0.0016 and (40/43)^43 = 0.045.
        const { undefinedReplicates, values } = bootstrap(ppv(3, 3));
        expect(undefinedReplicates).toBeGreaterThan(3);
        expect(undefinedReplicates).toBeLessThan(40);
        expect(values.length).toBe(10_000 - undefinedReplicates);
        expect(failure(() => bootstrap(ppv(1, 2))).argument).toBe('undefinedReplicates');
    });

    it('refuses what has no interval', () => {
        expect(failure(() => bootstrap(share(40, 40))).range.ru).toContain('точный интервал');
        expect(failure(() => bootstrap(share(1, 1))).argument).toBe('strata');
        expect(failure(() => bootstrap({ ...share(3, 9), replicates: 1999 })).argument).toBe('replicates');
        expect(failure(() => bootstrap({ ...share(3, 9), seed: -1 })).argument).toBe('seed');
        const sample = bootstrap(share(30, 40));
        expect(failure(() => bootstrapInterval({ sample, kind: 'percentile', level: 1 - 1e-6 })).range.en).toContain(
            'too few replicates',
        );
        expect(failure(() => bootstrapInterval({ sample, kind: 'bca', level: 1 })).argument).toBe('level');
    });

    it.each([
        ['starts', { starts: [0, 2] }],
        ['starts', { starts: [0, 3, 2] }],
        ['starts', { starts: [0, 2, 4] }],
        ['starts', { starts: [1, 2, 3] }],
        ['places', { places: [0, 1, 2] }],
        ['places', { places: [0, 0.5, 1] }],
        ['values', { values: [1, 1] }],
        ['values', { values: [1, Number.NaN, 1] }],
    ])('refuses %s that are none: %o', (name, damage) => {
        const of = share(3, 9);
        const stratum = { ...of.strata[0]!, ...damage };
        expect(failure(() => bootstrap({ ...of, strata: [stratum] })).argument).toBe(`strata.0.${name}`);
    });

    it('refuses more distinct scores than it could draw in some seconds, and takes a million cases of few kinds', () => {
        const scores = {
            positive: Float64Array.from({ length: 60_000 }, (_, i) => i),
            negative: Float64Array.from({ length: 60_000 }, (_, i) => i + 0.5),
        };
        expect(failure(() => bootstrap(areaUnits(scores))).range.en).toContain('logit-DeLong');
        const sample = bootstrap(share(800_000, 1_000_000));
        const { lower, upper } = bootstrapInterval({ sample, kind: 'percentile' });
        expect(lower).toBeCloseTo(0.8 - 1.96 * 0.0004, 4);
        expect(upper).toBeCloseTo(0.8 + 1.96 * 0.0004, 4);
    });
});

describe('areas', () => {
    const score = fc.integer({ min: 0, max: 9 });
    const scores = fc.record({
        positive: fc.array(score, { minLength: 3, maxLength: 12 }),
        negative: fc.array(score, { minLength: 3, maxLength: 12 }),
    });

    it('from totals are those of Mann and Whitney, also without a case', () => {
        fc.assert(
            fc.property(scores, of => {
                const { strata, width, statistic, without } = areaUnits(of);
                expect(statistic(totalsOfUnits(strata, width))).toBeCloseTo(placements(of).auc, 12);
                for (const [side, key] of (['positive', 'negative'] as const).entries()) {
                    const rising = [...new Set(of[key])].sort((a, b) => a - b);
                    rising.forEach((value, kind) => {
                        const rest = of[key].toSpliced(of[key].indexOf(value), 1);
                        expect(without!(side, kind)).toBeCloseTo(placements({ ...of, [key]: rest }).auc, 12);
                    });
                }
            }),
        );
    });

    it('with clusters of one unit have strata of the classes', () => {
        const of = { positive: [3, 5, 6, 7, 4], negative: [1, 2, 4, 5, 3, 6] };
        const clusterOf = { positive: [1, 2, 3, 4, 5], negative: [6, 7, 8, 9, 10, 11] };
        const plain = bootstrap({ ...areaUnits(of), replicates: 40_000 });
        const clustered = bootstrap({ ...areaUnits(of, clusterOf), replicates: 40_000 });
        expect(clustered.estimate).toBeCloseTo(plain.estimate, 12);
        expect(clustered.acceleration()).toBeCloseTo(plain.acceleration(), 12);
        expect(clustered.standardError / plain.standardError).toBeCloseTo(1, 1);
    });
});

describe('coverage of 95 % over samples drawn with a fixed seed', () => {
    /** Share of 300 samples whose interval holds the truth; its own error is 1.3 points where the coverage is 95 %. */
    function coverage(draw: (random: () => number) => Parameters<typeof bootstrap>[0], truth: number) {
        const { uniform } = generatorOf(2026);
        const inside = { percentile: 0, bca: 0 };
        for (let i = 0; i < 300; i++) {
            const sample = bootstrap({ ...draw(uniform), replicates: 2000, seed: i });
            for (const kind of ['percentile', 'bca'] as const) {
                const { lower, upper } = bootstrapInterval({ sample, kind });
                if (lower <= truth && truth <= upper) inside[kind] += 1 / 300;
            }
        }
        return inside;
    }
    const exponential = (random: () => number) => {
        const values = Array.from({ length: 60 }, () => -Math.log(1 - random()));
        const strata = [stratumOf(values.map(value => ({ adds: [value, 1], times: 1 })))];
        return { strata, width: 2, statistic: (totals: Float64Array) => totals[0]! / totals[1]! };
    };
    const area = (random: () => number) => {
        // P(−ln u < −3 ln v) = 3/4.
        const positive = Array.from({ length: 40 }, () => -3 * Math.log(1 - random()));
        const negative = Array.from({ length: 60 }, () => -Math.log(1 - random()));
        return areaUnits({ positive, negative });
    };

    it('is near 95 % for an area and for the mean of skewed values', { timeout: 60_000 }, () => {
        const ofArea = coverage(area, 0.75);
        const ofMean = coverage(exponential, 1);
        for (const share of [ofArea.percentile, ofArea.bca, ofMean.bca]) {
            expect(share).toBeGreaterThan(0.91);
            expect(share).toBeLessThan(0.985);
        }
        // What BCa is for: the mean of skewed values.
        expect(ofMean.bca).toBeGreaterThanOrEqual(ofMean.percentile);
    });
});

describe('a metric of clusters', () => {
    it('has the design effect m where a patient’s m units are alike', () => {
        const clusters = [
            { adds: [0, 0, 0, 3], times: 40 },
            { adds: [0, 0, 3, 0], times: 10 },
            { adds: [3, 0, 0, 0], times: 60 },
            { adds: [0, 3, 0, 0], times: 20 },
        ];
        const { designEffect, clusters: K } = clusteredMetric({ clusters, metric: cellMetrics.youden });
        expect(K).toBe(130);
        expect(designEffect).toBeCloseTo((3 * 130) / 129, 12);
    });

    it.each([
        ['sums that are no numbers', { adds: [4, 0, 0, Number.NaN], times: 3 }],
        ['sums of another number', { adds: [4, 0, 0], times: 3 }],
        ['half a cluster', { adds: [4, 0, 0, 2], times: 2.5 }],
    ])('refuses %s', (_, wrong) => {
        const clusters = [{ adds: [4, 1, 1, 2], times: 3 }, wrong];
        expect(failure(() => clusteredMetric({ clusters, metric: cellMetrics.f1 })).argument).toBe('clusters');
    });

    it('refuses what the sums do not determine', () => {
        const clusters = [
            { adds: [4, 0, 0, 2], times: 3 },
            { adds: [4, 0, 1, 2], times: 3 },
        ];
        expect(
            failure(() => clusteredMetric({ clusters, metric: cellMetrics.lrPositive, scale: 'log' })).argument,
        ).toBe('clusters');
        expect(
            failure(() =>
                clusteredMetric({ clusters: [clusters[0]!].map(c => ({ ...c, times: 1 })), metric: cellMetrics.f1 }),
            ).argument,
        ).toBe('clusters');
    });
});
