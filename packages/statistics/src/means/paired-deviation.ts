import { checkInside, checkWithin } from '../core/check.js';

/**
 * Standard deviation of differences within pairs, √(σ₁² + σ₂² − 2ρσ₁σ₂), from those of the two measurements and their
 * correlation.
 * @throws StatisticsError unless both deviations are > 0 and −1 ≤ correlation ≤ 1.
 */
export function pairedDeviation(first: number, second: number, correlation: number): number {
    checkInside('first', first, 0, Number.POSITIVE_INFINITY);
    checkInside('second', second, 0, Number.POSITIVE_INFINITY);
    checkWithin('correlation', correlation, -1, 1);
    return Math.sqrt(Math.max(0, first ** 2 + second ** 2 - 2 * correlation * first * second));
}
