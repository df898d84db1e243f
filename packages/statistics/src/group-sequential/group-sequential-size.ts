import { checkInside } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { upperZ } from '../distribution/normal.js';
import { findRoot } from '../search/find-root.js';
import { derivationOf } from '../steps/test-steps.js';
import { inflationSteps } from './boundary-steps.js';
import { type Boundaries, type BoundariesInput, groupSequentialBoundaries } from './group-sequential-boundaries.js';
import { exitProbabilitiesByDrift } from './exit-probabilities.js';

export interface GroupSequentialInput extends BoundariesInput {
    /** Target power, alpha < power < 1. */
    power: number;
}

export interface GroupSequentialSize {
    boundaries: Boundaries;
    /** Maximal sample size as a multiple of the fixed design's. */
    inflationFactor: number;
    /** Expected sample size as a multiple of the fixed design's, under the alternative and under the null. */
    expectedFactorH1: number;
    expectedFactorH0: number;
    /** P(rejection up to each look) under the alternative. */
    cumulativePower: number[];
    derivation: Derivation;
}

/**
 * What interim looks cost: the factor on the sample size of the fixed design with the same level and power, and the
 * expected sample size (Jennison, Turnbull 2000, ch. 2 and 19). n_max = n_fixed · inflationFactor.
 * @throws StatisticsError if an argument is outside its range.
 */
export function groupSequentialSize(input: GroupSequentialInput): GroupSequentialSize {
    const { informationRates: rates, alpha = 0.025, sides = 1, power } = input;
    const boundaries = groupSequentialBoundaries(input);
    checkInside('power', power, alpha, 1);
    const { critical } = boundaries;
    const fixed = upperZ(alpha / sides) + upperZ(1 - power);
    // The drift of the fixed design is a lower bound: looks only cost. Thrice and more is beyond every boundary.
    const exitsAt = exitProbabilitiesByDrift(rates, critical, fixed * 3 + 3, sides === 2);
    const reached = (drift: number): number => exitsAt(drift).reduce((sum, exit) => sum + exit, 0);
    const drift =
        rates.length === 1 ? fixed : findRoot(theta => reached(theta) - power, fixed / 2, fixed * 3 + 3, 1e-13);
    const inflationFactor = (drift / fixed) ** 2;
    const exits = exitsAt(drift);
    let sum = 0;
    const found = {
        boundaries,
        inflationFactor,
        expectedFactorH1: inflationFactor * expectedRate(rates, exits),
        expectedFactorH0: inflationFactor * expectedRate(rates, exitsAt(0)),
        cumulativePower: exits.map(exit => {
            sum += exit;
            return sum;
        }),
    };
    const steps = [
        ...boundaries.derivation.steps,
        ...inflationSteps({ rates, alpha, sides, power, drift, fixed, exitsH0: exitsAt(0), exitsH1: exits, ...found }),
    ];
    return { ...found, derivation: derivationOf(input.shape.kind, steps) };
}

/** Expected information rate at which the trial ends. */
function expectedRate(rates: readonly number[], exits: readonly number[]): number {
    const early = rates.slice(0, -1).reduce((sum, t, k) => sum + (1 - t) * exits[k]!, 0);
    return 1 - early;
}
