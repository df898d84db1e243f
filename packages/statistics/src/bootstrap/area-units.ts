import type { Scores } from '../auc/placements.js';
import { checkScores } from '../auc/auc-interval.js';
import { checkClassClusters, type ClassClusters } from '../clusters/class-clusters.js';
import type { BootstrapInput } from './bootstrap.js';
import type { Stratum } from './units.js';

/**
 * Area under the ROC curve as a metric of totals: how often each score stands in each class. Strata are the classes;
 * with clusters (patients) those of positive units only, of negative units only, and of both.
 * @throws StatisticsError unless both classes hold two scores at least, each with a cluster where there are any.
 */
export function areaUnits(
    scores: Scores,
    clusterOf?: ClassClusters,
): Pick<BootstrapInput, 'strata' | 'width' | 'statistic' | 'without'> {
    checkScores(scores);
    if (clusterOf) checkClassClusters(scores, clusterOf);
    const { ranks, count } = ranksOf(scores);
    const width = 2 * count;
    const statistic = (totals: Float64Array): number => areaOfTotals(totals, count);
    if (clusterOf) return { strata: clusterStrata(ranks, count, clusterOf), width, statistic };
    const strata = [ranks.positive, ranks.negative].map((of, side) => singles(of, count, side * count));
    const { placements, sizes, area } = counted(ranks, count);
    // Without a case of one class: the mean of the placements of the others.
    const without = (side: number, kind: number): number => {
        const size = sizes[side]!;
        return (size * area - placements[side]![strata[side]!.places[kind]! - side * count]!) / (size - 1);
    };
    return { strata, width, statistic, without };
}

interface Ranks {
    readonly positive: Int32Array;
    readonly negative: Int32Array;
}

/** The number of each score among the different ones in rising order. */
function ranksOf({ positive, negative }: Scores): { readonly ranks: Ranks; readonly count: number } {
    const all = new Float64Array(positive.length + negative.length);
    all.set(positive as ArrayLike<number>);
    all.set(negative as ArrayLike<number>, positive.length);
    all.sort();
    let count = 0;
    for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[i - 1]) all[count++] = all[i]!;
    const find = (value: number): number => {
        let [low, high] = [0, count - 1];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (all[middle]! < value) low = middle + 1;
            else high = middle;
        }
        return low;
    };
    const of = (values: ArrayLike<number>): Int32Array => Int32Array.from(values, find);
    return { ranks: { positive: of(positive), negative: of(negative) }, count };
}

/** Σ over positive scores of the negative ones below and half of the equal ones; NaN where a class is empty. */
function areaOfTotals(totals: Float64Array, count: number): number {
    let [below, positives, pairs] = [0, 0, 0];
    for (let rank = 0; rank < count; rank++) {
        const p = totals[rank]!;
        const n = totals[count + rank]!;
        pairs += p * (below + n / 2);
        positives += p;
        below += n;
    }
    return pairs / positives / below;
}

function singles(ranks: Int32Array, count: number, shift: number): Stratum {
    const often = new Int32Array(count);
    for (const rank of ranks) often[rank]!++;
    const places: number[] = [];
    for (let rank = 0; rank < count; rank++) if (often[rank]! > 0) places.push(rank + shift);
    return {
        times: places.map(place => often[place - shift]!),
        starts: Int32Array.from({ length: places.length + 1 }, (_, kind) => kind),
        places,
        values: new Float64Array(places.length).fill(1),
    };
}

/** Share of the other class that a case of each rank beats, ties counted half. */
function counted({ positive, negative }: Ranks, count: number) {
    const often = [new Float64Array(count), new Float64Array(count)] as const;
    for (const rank of positive) often[0][rank]!++;
    for (const rank of negative) often[1][rank]!++;
    const placements = [new Float64Array(count), new Float64Array(count)] as const;
    const sizes = [positive.length, negative.length] as const;
    let [before, beforePositive, area] = [0, 0, 0];
    for (let rank = 0; rank < count; rank++) {
        placements[0][rank] = (before + often[1][rank]! / 2) / sizes[1];
        placements[1][rank] = 1 - (beforePositive + often[0][rank]! / 2) / sizes[0];
        area += (often[0][rank]! * placements[0][rank]!) / sizes[0];
        before += often[1][rank]!;
        beforePositive += often[0][rank]!;
    }
    return { placements, sizes, area };
}

function clusterStrata(ranks: Ranks, count: number, clusterOf: ClassClusters): Stratum[] {
    const clusters = new Map<number, { places: number[]; sides: number }>();
    const add = (side: 0 | 1, of: Int32Array, keys: ArrayLike<number>): void => {
        for (let i = 0; i < of.length; i++) {
            const cluster = clusters.get(keys[i]!) ?? { places: [], sides: 0 };
            clusters.set(keys[i]!, cluster);
            cluster.places.push(of[i]! + side * count);
            cluster.sides |= 1 << side;
        }
    };
    add(0, ranks.positive, clusterOf.positive);
    add(1, ranks.negative, clusterOf.negative);
    const all = [...clusters.values()];
    return [1, 2, 3].flatMap(sides => {
        const of = all.filter(cluster => cluster.sides === sides);
        if (of.length === 0) return [];
        const starts = [0];
        for (const { places } of of) starts.push(starts.at(-1)! + places.length);
        const places = of.flatMap(cluster => cluster.places);
        return [{ times: of.map(() => 1), starts, places, values: new Float64Array(places.length).fill(1) }];
    });
}
