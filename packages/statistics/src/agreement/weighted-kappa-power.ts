import { checkInside, checkOneOf, checkWhole } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { computed } from '../core/step.js';
import { normalCdf, upperZ } from '../distribution/normal.js';
import { detectable } from '../search/detectable.js';
import { casesStep, inverseOf, type ReachedPower, reachedStep, tailSteps } from '../steps/power-steps.js';
import { levelSteps } from '../steps/test-steps.js';
import { checkRatings, type ExpectedRatings, largestKappa } from './expected-table.js';
import { expectedKappa, leastCases, type WeightedKappaTestInput } from './weighted-kappa-size.js';
import { bothKappaSteps, oneKappaSteps } from './weighted-kappa-steps.js';

const casesLabel = { ru: 'число случаев', en: 'cases' };
const halfWidthLabel = { ru: 'полуширина', en: 'half-width' };

export type WeightedKappaPowerInput = Omit<WeightedKappaTestInput, 'power'> & {
    /** Cases, whole, ≥ 2. */
    n: number;
};

/**
 * Power of the test of two raters' weighted kappa, the inverse of `weightedKappaTestSize`; of a two-sided test in the
 * direction of the expected kappa.
 * @throws StatisticsError if an argument is outside its range, or no table has the shares and a kappa.
 */
export function weightedKappaTestPower(input: WeightedKappaPowerInput): ReachedPower {
    const { kappa0, kappa1, alpha = 0.05, sides = 2, n } = input;
    const ratings = checkRatings(input);
    checkInside('alpha', alpha, 0, 1);
    checkOneOf('sides', sides, [1, 2]);
    checkWhole('n', n, leastCases);
    const under0 = expectedKappa(ratings, kappa0, 'kappa0');
    const under1 = expectedKappa(ratings, kappa1, 'kappa1');
    if (!(under1.deviation > 0)) {
        throw new StatisticsError('kappa1', kappa1, {
            ru: 'каппа, оценка которой ещё колеблется: ближе к kappa0',
            en: 'a kappa whose estimate still varies: nearer to kappa0',
        });
    }
    const z = upperZ(alpha / sides);
    const power = normalCdf((Math.abs(kappa1 - kappa0) * Math.sqrt(n) - z * under0.deviation) / under1.deviation);
    const inputs = {
        'κ₀': kappa0,
        'κ₁': kappa1,
        'Q₀': under0.deviation,
        'Q₁': under1.deviation,
        'z₁': z,
        n,
    };
    const steps = [
        ...bothKappaSteps({ ratings, under0, under1 }),
        casesStep('n', casesLabel, n),
        ...tailSteps(alpha, sides),
        reachedStep('Φ((|{κ₁} − {κ₀}| · √({n}) − {z₁} · {Q₀}) / {Q₁})', inputs, power),
    ];
    return { power, derivation: inverseOf('weighted-kappa-size', steps) };
}

/** Weighted kappa above kappa0 that n cases tell from it with the target power. @throws StatisticsError */
export function weightedKappaDetectable(input: Omit<WeightedKappaPowerInput, 'kappa1'> & { power: number }): {
    kappa1: number;
    derivation: Derivation;
} {
    const { power, ...rest } = input;
    const { kappa0, alpha = 0.05 } = rest;
    checkInside('alpha', alpha, 0, 1);
    checkInside('kappa0', kappa0, -1, 1);
    // The very largest kappa has one table, which the solver may miss by an error of arithmetic.
    const most = largestKappa(checkRatings(rest)) - 1e-6;
    checkInside('kappa0', kappa0, -1, most);
    const at = (kappa1: number) => weightedKappaTestPower({ ...rest, kappa1 });
    const kappa1 = detectable(kappa => at(kappa).power, kappa0, most, { power, alpha });
    return { kappa1, derivation: at(kappa1).derivation };
}

/**
 * Half-width of the interval of a weighted kappa with n cases, the inverse of `weightedKappaPrecisionSize`.
 * @throws StatisticsError if an argument is outside its range, or no table has the shares and the kappa.
 */
export function weightedKappaHalfWidth(input: ExpectedRatings & { kappa: number; n: number; level?: number }): {
    halfWidth: number;
    derivation: Derivation;
} {
    const { kappa, n, level = 0.95 } = input;
    const ratings = checkRatings(input);
    checkInside('level', level, 0, 1);
    checkWhole('n', n, leastCases);
    const expected = expectedKappa(ratings, kappa, 'kappa');
    const z = upperZ((1 - level) / 2);
    const halfWidth = (z * expected.deviation) / Math.sqrt(n);
    const inputs = { z, Q: expected.deviation, n };
    const steps = [
        ...oneKappaSteps(ratings, expected),
        casesStep('n', casesLabel, n),
        ...levelSteps(level),
        computed('h', halfWidthLabel, '{z} · {Q} / √({n})', inputs, halfWidth, { digits: 4 }),
    ];
    return { halfWidth, derivation: inverseOf('weighted-kappa-precision-size', steps, halfWidthLabel) };
}
