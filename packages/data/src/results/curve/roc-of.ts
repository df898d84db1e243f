import type { RocCurve } from '@trialwright/model';
import { rocBand, rocBandSource, rocCorners, rocPointAt } from '@trialwright/statistics';
import type { Reading } from '../../records/case-table.js';
import type { Measured } from '../endpoints/reading-set.js';
import { completeScores } from '../estimators/scores.js';

/** No picture shows less than this part of its side. */
const tolerance = 1 / 500;
/** Steps of the band. */
const steps = 50;

const method = {
    ru: `поточечно, без предположений о распределениях, по порядковым статистикам (${rocBandSource.short.ru})`,
    en: `Pointwise, distribution-free, by order statistics (${rocBandSource.short.en})`,
};

/** Curves that were computed: sensitivity, specificity and area of one reading have the same. */
const known = new WeakMap<Reading, Map<number, RocCurve>>();

/** The empirical curve of the cases that have a score, with its band and the program's threshold on it. */
export function rocOf(
    { table, reading }: Measured,
    threshold: number | undefined,
    level: number,
): RocCurve | undefined {
    if (!reading.score) return undefined;
    const scores = completeScores(table, reading);
    const positive = scores.positive.length;
    const negative = scores.negative.length;
    if (positive < 2 || negative < 2) return undefined;
    let curves = known.get(reading);
    if (!curves) {
        curves = new Map();
        known.set(reading, curves);
    }
    let curve = curves.get(level);
    if (!curve) {
        const rates = Array.from({ length: steps + 1 }, (_, i) => i / steps);
        const points = rocCorners(scores, tolerance);
        curve = { points, band: { level, method, points: rocBand({ scores, rates, level }) }, positive, negative };
        curves.set(level, curve);
    }
    return { ...curve, operating: threshold === undefined ? undefined : rocPointAt(scores, threshold) };
}
