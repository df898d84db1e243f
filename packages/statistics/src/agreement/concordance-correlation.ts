import { checkInside } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import { upperZ } from '../distribution/normal.js';
import type { Limits } from './prevalence-and-bias.js';

/**
 * Lin's concordance correlation of two methods with the interval by Fisher's z
 * (Lin 1989, Biometrics 45: 255-268; correction 2000, 56: 324-325).
 * @throws StatisticsError if there are fewer than three pairs.
 */
export function concordanceCorrelation(input: {
    pairs: readonly (readonly [number, number])[];
    level?: number;
}): Limits {
    const { pairs, level = 0.95 } = input;
    checkInside('level', level, 0, 1);
    const n = pairs.length;
    if (n < 3) throw new StatisticsError('pairs', n, { ru: 'не менее трёх пар', en: 'at least three pairs' });
    const mean = (i: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[i], 0) / n;
    const [mx, my] = [mean(0), mean(1)];
    const moment = (i: 0 | 1, j: 0 | 1): number =>
        pairs.reduce((sum, pair) => sum + (pair[i] - (i ? my : mx)) * (pair[j] - (j ? my : mx)), 0) / n;
    const [sx2, sy2, sxy] = [moment(0, 0), moment(1, 1), moment(0, 1)];
    const r = sxy / Math.sqrt(sx2 * sy2);
    const p = (2 * sxy) / (sx2 + sy2 + (my - mx) ** 2);
    const u = (my - mx) / (sx2 * sy2) ** 0.25;
    const variance =
        (((1 - r * r) * p * p * (1 - p * p)) / (r * r) +
            (2 * p ** 3 * (1 - p) * u * u) / r -
            (p ** 4 * u ** 4) / (2 * r * r)) /
        (n - 2);
    const standardError = Math.sqrt(variance);
    const center = Math.atanh(p);
    const half = (upperZ((1 - level) / 2) * standardError) / (1 - p * p);
    return { estimate: p, standardError, lower: Math.tanh(center - half), upper: Math.tanh(center + half) };
}
