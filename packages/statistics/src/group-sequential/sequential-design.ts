import { ceiling } from '../core/ceiling.js';
import { checkInside, checkWhole } from '../core/check.js';
import { upperZ } from '../distribution/normal.js';
import { detectable } from '../search/detectable.js';
import { exitProbabilities } from './exit-probabilities.js';
import { type BoundariesInput, groupSequentialBoundaries } from './group-sequential-boundaries.js';
import { type GroupSequentialSize, groupSequentialSize } from './group-sequential-size.js';

/** One-sided. */
type Test = Omit<BoundariesInput, 'sides'>;

export interface SequentialEffect {
    /** Expected effect in standard deviations of one observation, > 0: difference / σ of a mean, (p1 − p0) / σ of a share. */
    effect: number;
}

export interface SequentialSize extends GroupSequentialSize {
    /** Cases of the design without interim looks, before rounding. */
    fixed: number;
    /** Largest number of cases, rounded up; and before rounding. */
    n: number;
    fractional: number;
}

/** Cases of a group-sequential trial: (z_α + z_β)² / effect², times the inflation. @throws StatisticsError */
export function sequentialSize(input: Test & SequentialEffect & { power: number }): SequentialSize {
    const { effect, power, alpha = 0.025 } = input;
    checkInside('effect', effect, 0, Number.POSITIVE_INFINITY);
    const size = groupSequentialSize(input);
    const fixed = ((upperZ(alpha) + upperZ(1 - power)) / effect) ** 2;
    const fractional = fixed * size.inflationFactor;
    return { ...size, fixed, fractional, n: ceiling(fractional) };
}

export interface SequentialPower {
    power: number;
    /** P(rejection up to each look). */
    cumulativePower: number[];
    expectedN: number;
}

/** Power of a group-sequential trial of at most n cases. @throws StatisticsError */
export function sequentialPower(input: Test & SequentialEffect & { n: number }): SequentialPower {
    const { effect, n, informationRates: rates } = input;
    checkInside('effect', effect, 0, Number.POSITIVE_INFINITY);
    checkWhole('n', n, 1);
    const { critical } = groupSequentialBoundaries(input);
    const exits = exitProbabilities(rates, critical, effect * Math.sqrt(n));
    let power = 0;
    const cumulativePower = exits.map(exit => {
        power += exit;
        return power;
    });
    const early = rates.slice(0, -1).reduce((sum, t, k) => sum + (1 - t) * exits[k]!, 0);
    return { power, cumulativePower, expectedN: n * (1 - early) };
}

/** Effect, in standard deviations, that at most n cases show with the target power. @throws StatisticsError */
export function sequentialDetectable(input: Test & { n: number; power: number }): { effect: number } {
    const { n, power, informationRates: rates, alpha = 0.025 } = input;
    checkWhole('n', n, 1);
    const { critical } = groupSequentialBoundaries(input);
    const powerAt = (drift: number) => exitProbabilities(rates, critical, drift).reduce((sum, exit) => sum + exit, 0);
    const drift = detectable(powerAt, 0, 60, { power, alpha });
    return { effect: drift / Math.sqrt(n) };
}
