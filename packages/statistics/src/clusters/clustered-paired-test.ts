import { checkOneOf } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import { normalCdf } from '../distribution/normal.js';
import type { PairedTable } from '../paired/paired-method.js';

/** Tests of two methods on the same clustered units. */
export const clusteredPairedMethods = ['obuchowski', 'durkalski', 'yang', 'eliasziw'] as const;
export type ClusteredPairedMethod = (typeof clusteredPairedMethods)[number];

export interface ClusteredPairedTest {
    /** One degree of freedom. */
    chiSquare: number;
    p: number;
}

/**
 * McNemar's test for clusters (lesions of a patient), one table a cluster: Obuchowski 1998 (Statistics in Medicine 17:
 * 1495-1507), Durkalski et al. 2003 (22: 2417-2428), Yang, Sun, Hardin 2010 (Biometrical Journal 52: 638-652), Eliasziw,
 * Donner 1991 (Statistics in Medicine 10: 1981-1991).
 * @throws StatisticsError if there are fewer than two clusters, a count is no count, or no discordant unit.
 */
export function clusteredPairedTest(input: {
    clusters: readonly PairedTable[];
    method: ClusteredPairedMethod;
}): ClusteredPairedTest {
    const { clusters, method } = input;
    checkOneOf('method', method, clusteredPairedMethods);
    checkClusters(clusters);
    const chiSquare = statistics[method](clusters);
    return { chiSquare, p: 2 * normalCdf(-Math.sqrt(chiSquare)) };
}

function checkClusters(clusters: readonly PairedTable[]): void {
    const count = (value: number) => Number.isInteger(value) && value >= 0;
    const legal = clusters.every(({ a, b, c, d }) => [a, b, c, d].every(count) && a + b + c + d > 0);
    if (clusters.length >= 2 && legal && clusters.some(({ b, c }) => b !== c)) return;
    throw new StatisticsError('clusters', clusters.length, {
        ru: 'не менее двух кластеров, в каждом четыре целых числа не меньше 0 и не все 0; в одном из них b ≠ c',
        en: 'at least two clusters of four whole numbers, none below 0, not all 0; b ≠ c in one of them',
    });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const size = ({ a, b, c, d }: PairedTable) => a + b + c + d;

const statistics: Record<ClusteredPairedMethod, (clusters: readonly PairedTable[]) => number> = {
    /** Ratio estimator of the difference, its variance under the null hypothesis. */
    obuchowski(clusters) {
        const differences = clusters.map(({ b, c }) => b - c);
        const K = clusters.length;
        return (((K - 1) / K) * sum(differences) ** 2) / sum(differences.map(difference => difference ** 2));
    },
    /** Mean of the clusters' differences. */
    durkalski(clusters) {
        const differences = clusters.map(cluster => (cluster.b - cluster.c) / size(cluster));
        return sum(differences) ** 2 / sum(differences.map(difference => difference ** 2));
    },
    /** The variance is the mean of those under the null and under the estimated difference. */
    yang(clusters) {
        const K = clusters.length;
        const mean = sum(clusters.map(({ b, c }) => b - c)) / sum(clusters.map(size));
        const squares = clusters.map(cluster => {
            const difference = cluster.b - cluster.c;
            return ((difference - size(cluster) * mean) ** 2 + difference ** 2) / 2;
        });
        return (((K - 1) / K) * sum(clusters.map(({ b, c }) => b - c)) ** 2) / sum(squares);
    },
    eliasziw,
};

/** McNemar's statistic over the inflation by the correlation of discordant pairs, from a one-way analysis of variance. */
function eliasziw(clusters: readonly PairedTable[]): number {
    const K = clusters.length;
    const sizes = clusters.map(size);
    const N = sum(sizes);
    const mean = N / K;
    const n0 = mean - sum(sizes.map(n => (n - mean) ** 2)) / (K * (K - 1) * mean);
    const cells = (cluster: PairedTable) => [cluster.a, cluster.b, cluster.c, cluster.d];
    const shares = [0, 1, 2, 3].map(i => sum(clusters.map(cluster => cells(cluster)[i]!)) / N);
    const between = sum(
        clusters.map(
            cluster => sum(cells(cluster).map((x, i) => (x - size(cluster) * shares[i]!) ** 2)) / size(cluster),
        ),
    );
    const within = sum(clusters.map(cluster => sum(cells(cluster).map(x => x * (size(cluster) - x))) / size(cluster)));
    const bms = between / K;
    const wms = within / (K * (mean - 1));
    const rho = (bms - wms) / (bms + (n0 - 1) * wms);
    const discordantRho = 1 / (1 + ((shares[1]! + shares[2]!) * (1 - rho)) / rho);
    const discordant = clusters.map(({ b, c }) => b + c);
    const Kd = discordant.filter(count => count > 0).length;
    const S = sum(discordant) / Kd;
    const spread = sum(discordant.map(count => (count - S) ** 2)) - (K - Kd) * S * S;
    const S0 = S - spread / (Kd * (Kd - 1) * S);
    const inflation = 1 + (S0 + Kd * (S - S0) - 1) * discordantRho;
    const b = sum(clusters.map(cluster => cluster.b));
    const c = sum(clusters.map(cluster => cluster.c));
    return (b - c) ** 2 / (b + c) / inflation;
}
