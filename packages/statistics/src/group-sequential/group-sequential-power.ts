import { checkInside } from '../core/check.js';
import { upperZ } from '../distribution/normal.js';
import { exitProbabilities } from './exit-probabilities.js';
import { type BoundariesInput, groupSequentialBoundaries } from './group-sequential-boundaries.js';

/**
 * Power of a group-sequential test, the probability to reject at one of its looks, from the power of the fixed test
 * with the same level and as many cases: θ = z(1 − α) + z(1 − β) (Jennison, Turnbull 2000, ch. 2 and 19).
 * @param input.fixedPower 0 < fixedPower < 1.
 * @param input.alpha level of one side; the test is one-sided.
 * @throws StatisticsError if an argument is outside its range.
 */
export function groupSequentialPower(input: Omit<BoundariesInput, 'sides'> & { fixedPower: number }): number {
    const { fixedPower, ...design } = input;
    checkInside('fixedPower', fixedPower, 0, 1);
    const { critical } = groupSequentialBoundaries(design);
    const drift = upperZ(design.alpha ?? 0.025) + upperZ(1 - fixedPower);
    const reached = exitProbabilities(design.informationRates, critical, drift).reduce((sum, exit) => sum + exit, 0);
    return Math.min(1, reached);
}
