import { constrainedByDifference } from './constrained-difference.js';
import type { TwoGroups } from './two-proportions-method.js';

/**
 * Score statistic of H0: p1 − p2 = difference.
 * @param corrected variance × N/(N − 1) (Miettinen, Nurminen 1985); without it Mee 1984, Farrington, Manning 1990.
 * @returns ±Infinity where the constrained variance is 0 and the difference is not the observed one.
 */
export function scoreOfDifference(data: TwoGroups, difference: number, corrected: boolean): number {
    const { x1, n1, x2, n2 } = data;
    const { p1, p2 } = constrainedByDifference(data, difference);
    const total = n1 + n2;
    const variance = ((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2) * (corrected ? total / (total - 1) : 1);
    const distance = x1 / n1 - x2 / n2 - difference;
    if (variance <= 0) return distance === 0 ? 0 : distance > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    return distance / Math.sqrt(variance);
}
