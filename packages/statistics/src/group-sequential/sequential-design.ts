import { ceiling } from '../core/ceiling.js';
import { checkInside, checkWhole } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { detectable } from '../search/detectable.js';
import { casesStep, foundStep, type ReachedPower } from '../steps/power-steps.js';
import { derivationOf, roundedStep, unrounded } from '../steps/test-steps.js';
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
    const n = ceiling(fractional);
    const inputs = { 'θ₀': upperZ(alpha) + upperZ(1 - power), δ: effect, R: size.inflationFactor, 'n₀': fixed };
    const expected = { ru: 'ожидаемый эффект в стандартных отклонениях', en: 'expected effect in standard deviations' };
    const without = { ru: 'объём без промежуточных анализов', en: 'size without interim looks' };
    const largest = { ru: 'наибольший объём до округления', en: 'largest size before rounding' };
    const steps = [
        ...size.derivation.steps,
        given('δ', expected, effect),
        computed('n₀', without, '({θ₀} / {δ})²', inputs, fixed, unrounded),
        computed('n*', largest, '{R} · {n₀}', inputs, fractional, unrounded),
        roundedStep(fractional, n),
    ];
    return { ...size, fixed, fractional, n, derivation: { ...size.derivation, steps } };
}

export interface SequentialPower extends ReachedPower {
    /** P(rejection up to each look). */
    cumulativePower: number[];
    expectedN: number;
}

/** Power of a group-sequential trial of at most n cases. @throws StatisticsError */
export function sequentialPower(input: Test & SequentialEffect & { n: number }): SequentialPower {
    const { effect, n, informationRates: rates } = input;
    checkInside('effect', effect, 0, Number.POSITIVE_INFINITY);
    checkWhole('n', n, 1);
    const boundaries = groupSequentialBoundaries(input);
    const drift = effect * Math.sqrt(n);
    const exits = exitProbabilities(rates, boundaries.critical, drift);
    let power = 0;
    const cumulativePower = exits.map(exit => {
        power += exit;
        return power;
    });
    const early = rates.slice(0, -1).reduce((sum, t, k) => sum + (1 - t) * exits[k]!, 0);
    const steps = [
        ...boundaries.derivation.steps,
        given('δ', { ru: 'эффект в стандартных отклонениях', en: 'effect in standard deviations' }, effect, {
            digits: 6,
        }),
        casesStep('n', { ru: 'наибольшее число случаев', en: 'largest number of cases' }, n),
        computed('θ', { ru: 'сдвиг', en: 'drift' }, '{δ} · √({n})', { δ: effect, n }, drift, { digits: 6 }),
        foundStep('P(Zₖ ≥ cₖ, k = 1 … K | θ)', power),
    ];
    const derivation = derivationOf(input.shape.kind, steps);
    return { power, cumulativePower, expectedN: n * (1 - early), derivation };
}

/** Effect, in standard deviations, that at most n cases show with the target power. @throws StatisticsError */
export function sequentialDetectable(input: Test & { n: number; power: number }): {
    effect: number;
    derivation: Derivation;
} {
    const { n, power, informationRates: rates, alpha = 0.025, ...rest } = input;
    checkWhole('n', n, 1);
    const plan = { ...rest, informationRates: rates, alpha };
    const { critical } = groupSequentialBoundaries(plan);
    const powerAt = (drift: number) => exitProbabilities(rates, critical, drift).reduce((sum, exit) => sum + exit, 0);
    // Twelve deviations beyond the largest boundary of the last look miss with probability below 1e-30.
    const drift = detectable(powerAt, 0, critical.at(-1)! + 12, { power, alpha });
    const effect = drift / Math.sqrt(n);
    return { effect, derivation: sequentialPower({ ...plan, effect, n }).derivation };
}
