import { checkScores } from '../auc/auc-interval.js';
import { placements, type Scores } from '../auc/placements.js';
import { StatisticsError } from '../core/statistics-error.js';
import { checkClassClusters, type ClassClusters } from './class-clusters.js';

export interface ClusteredArea {
    auc: number;
    standardError: number;
    /** Clusters (patients). */
    clusters: number;
    /** Variance over DeLong's of independent units. */
    designEffect: number;
}

/** Sums of the placements of one cluster's units, and how many units of each class it has. */
interface Cluster {
    positive: number;
    negative: number;
    m: number;
    n: number;
}

/**
 * Area under the ROC curve of units that come in clusters (lesions of a patient), with the standard error of Obuchowski
 * 1997 (Biometrics 53: 567-578): sums of the placements by cluster, S₁₀/M + S₀₁/N + 2·S₁₁/(M·N).
 * @param scores of the units.
 * @param clusterOf the cluster of each unit, in the order of the scores; any whole numbers.
 * @throws StatisticsError if a class has fewer than two units or comes from fewer than two clusters, or all units of
 * one class score above all of the other, so that there is no variance.
 */
export function clusteredArea({ scores, clusterOf }: { scores: Scores; clusterOf: ClassClusters }): ClusteredArea {
    checkScores(scores);
    checkClassClusters(scores, clusterOf);
    const curve = placements(scores);
    const { auc } = curve;
    const clusters = new Map<number, Cluster>();
    let independent = 0;
    const add = (side: 'positive' | 'negative', count: 'm' | 'n'): void => {
        const values = curve[side];
        let squares = 0;
        for (let i = 0; i < values.length; i++) {
            const key = clusterOf[side][i]!;
            let cluster = clusters.get(key);
            if (!cluster) {
                cluster = { positive: 0, negative: 0, m: 0, n: 0 };
                clusters.set(key, cluster);
            }
            cluster[side] += values[i]!;
            cluster[count]++;
            squares += (values[i]! - auc) ** 2;
        }
        independent += squares / (values.length - 1) / values.length;
    };
    add('positive', 'm');
    add('negative', 'n');
    const M = scores.positive.length;
    const N = scores.negative.length;
    let [withPositive, withNegative, s10, s01, s11] = [0, 0, 0, 0, 0];
    for (const { positive, negative, m, n } of clusters.values()) {
        const first = positive - m * auc;
        const second = negative - n * auc;
        if (m > 0) withPositive++;
        if (n > 0) withNegative++;
        s10 += first ** 2;
        s01 += second ** 2;
        s11 += first * second;
    }
    const I = clusters.size;
    if (withPositive < 2 || withNegative < 2) {
        throw new StatisticsError('clusterOf', `${withPositive}; ${withNegative}`, {
            ru: 'единицы каждого класса не менее чем из двух кластеров',
            en: 'units of each class from at least two clusters',
        });
    }
    const variance =
        ((withPositive / (withPositive - 1)) * s10) / (M * M) +
        ((withNegative / (withNegative - 1)) * s01) / (N * N) +
        (2 * (I / (I - 1)) * s11) / (M * N);
    if (!(variance > 0)) {
        throw new StatisticsError('scores', auc, {
            ru: 'классы пересекаются: иначе дисперсии нет',
            en: 'classes that overlap: otherwise there is no variance',
        });
    }
    return { auc, standardError: Math.sqrt(variance), clusters: I, designEffect: variance / independent };
}
