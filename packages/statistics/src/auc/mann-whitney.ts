import type { Derivation } from '../core/derivation.js';
import { computed } from '../core/step.js';
import { normalCdf } from '../distribution/normal.js';
import { chance, derivationOf } from '../steps/test-steps.js';
import { checkScores } from './auc-interval.js';
import { areaOfData, casesSteps } from './auc-interval-steps.js';
import { placements, type Scores } from './placements.js';

export interface MannWhitney {
    auc: number;
    /** Two-sided, large-sample, corrected for ties; without and with continuity correction. */
    p: number;
    pCorrected: number;
    derivation: Derivation;
}

/**
 * Test that scores do not tell the classes apart (Mann, Whitney 1947), by the normal approximation with ties.
 * @throws StatisticsError unless both classes hold at least two scores.
 */
export function mannWhitney(scores: Scores): MannWhitney {
    checkScores(scores, 1);
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
    // All scores alike: there is nothing to test.
    const p = deviation === 0 ? 1 : 2 * normalCdf(-distance / deviation);
    const pCorrected = deviation === 0 ? 1 : Math.min(1, 2 * normalCdf(-(distance - 0.5) / deviation));
    const labels = {
        ties: { ru: 'поправка на совпадения', en: 'correction for ties' },
        deviation: { ru: 'стандартное отклонение U при H₀', en: 'standard deviation of U under H₀' },
        distance: { ru: 'отклонение U от ожидаемого при H₀', en: 'distance of U from its mean under H₀' },
        p: { ru: 'двустороннее p-значение', en: 'two-sided p-value' },
        corrected: { ru: 'то же с поправкой на непрерывность', en: 'the same with continuity correction' },
    };
    const facts = { 'n₊': m, 'n₋': n, T: ties, A: auc };
    const spread = '√({n₊} · {n₋} / 12 · ({n₊} + {n₋} + 1 − {T} / (({n₊} + {n₋}) · ({n₊} + {n₋} − 1))))';
    const steps = [
        ...casesSteps(m, n),
        areaOfData(auc),
        { symbol: 'T', label: labels.ties, formula: 'Σ (tⱼ³ − tⱼ)', value: ties, digits: 0 },
        computed('σ', labels.deviation, spread, facts, deviation, { digits: 6 }),
        computed('D', labels.distance, '|{A} − 0.5| · {n₊} · {n₋}', facts, distance, { digits: 6 }),
        ...(deviation === 0
            ? []
            : [
                  computed('p', labels.p, '2 · Φ(−{D} / {σ})', { D: distance, σ: deviation }, p, chance),
                  computed(
                      'p*',
                      labels.corrected,
                      'min(1, 2 · Φ(−({D} − 0.5) / {σ}))',
                      { D: distance, σ: deviation },
                      pCorrected,
                      chance,
                  ),
              ]),
    ];
    return { auc, p, pCorrected, derivation: derivationOf('mann-whitney', steps) };
}
