import { checkScores } from '../auc/auc-interval.js';
import { delongCovariance } from '../auc/delong-covariance.js';
import { placements, type Scores } from '../auc/placements.js';
import { checkInside } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import { type TreatmentMean, treatmentMean } from './mrmc-analysis.js';
import { poolCovariances } from './variance-components.js';

/**
 * Mean area of several readers of the same cases, with an interval for a population of readers and cases (Obuchowski,
 * Rockette 1995; Hillis 2007; DeLong's covariances).
 * @param input `level`: 0 < level < 1, default 0.95.
 * @throws StatisticsError if there are fewer than two readers or two cases of a class, cases differ, or all areas are
 * equal, so that readers show no variance.
 */
export function readersMean({ scores, level = 0.95 }: { scores: readonly Scores[]; level?: number }): TreatmentMean {
    checkInside('level', level, 0, 1);
    const [first] = scores;
    const same = scores.every(
        ({ positive, negative }) =>
            positive.length === first!.positive.length && negative.length === first!.negative.length,
    );
    if (!first || scores.length < 2 || first.positive.length < 2 || first.negative.length < 2 || !same) {
        throw new StatisticsError('scores', scores.length, {
            ru: 'не менее двух врачей и двух случаев каждого класса, у всех одни и те же случаи',
            en: 'at least two readers and two cases of each class, the same cases for all',
        });
    }
    for (const ofReader of scores) checkScores(ofReader);
    const curves = scores.map(placements);
    const areas = curves.map(({ auc }) => auc);
    const { cov2 } = poolCovariances(1, scores.length, (_, j, __, k) => delongCovariance(curves[j]!, curves[k]!));
    const found = treatmentMean(areas, cov2, level);
    if (Number.isFinite(found.df) && found.standardError > 0) return found;
    throw new StatisticsError('scores', areas.join('; '), {
        ru: 'площади врачей не все одинаковы',
        en: 'areas of the readers that are not all equal',
    });
}
