import { normalCdf } from '../distribution/normal.js';
import { checkScores } from './auc-interval.js';
import { placements, type Scores } from './placements.js';

export interface MannWhitney {
    auc: number;
    /** Two-sided, large-sample, corrected for ties; without and with continuity correction. */
    p: number;
    pCorrected: number;
}

/**
 * Test that scores do not tell the classes apart (Mann, Whitney 1947), by the normal approximation with ties.
 * @throws StatisticsError unless both classes hold at least two scores.
 */
export function mannWhitney(scores: Scores): MannWhitney {
    checkScores(scores);
    const { auc } = placements(scores);
    const m = scores.positive.length;
    const n = scores.negative.length;
    const all = [...Array.from(scores.positive), ...Array.from(scores.negative)];
    const counts = new Map<number, number>();
    for (const value of all) counts.set(value, (counts.get(value) ?? 0) + 1);
    const N = m + n;
    let ties = 0;
    for (const count of counts.values()) ties += count ** 3 - count;
    const deviation = Math.sqrt(((m * n) / 12) * (N + 1 - ties / (N * (N - 1))));
    const distance = Math.abs(auc * m * n - (m * n) / 2);
    return {
        auc,
        p: 2 * normalCdf(-distance / deviation),
        pCorrected: Math.min(1, 2 * normalCdf(-(distance - 0.5) / deviation)),
    };
}
