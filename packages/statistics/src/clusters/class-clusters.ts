import type { Scores } from '../auc/placements.js';
import { StatisticsError } from '../core/statistics-error.js';

/** Cluster (patient) of each unit of a class, in the order of the scores; any whole numbers. */
export interface ClassClusters {
    readonly positive: ArrayLike<number>;
    readonly negative: ArrayLike<number>;
}

/** @throws StatisticsError unless each score has a whole number. */
export function checkClassClusters(scores: Scores, clusterOf: ClassClusters): void {
    for (const side of ['positive', 'negative'] as const) {
        const names = clusterOf[side];
        const ok = names.length === scores[side].length && Array.prototype.every.call(names, Number.isInteger);
        if (ok) continue;
        throw new StatisticsError(`clusterOf.${side}`, names.length, {
            ru: 'целые числа, по одному на каждую единицу',
            en: 'whole numbers, one for each unit',
        });
    }
}
