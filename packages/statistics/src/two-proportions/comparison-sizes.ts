import { upperZ } from '../distribution/normal.js';
import { effectSize } from '../one-sample/approximations.js';
import { equivalenceSize } from './equivalence.js';
import { underDifference, unitVariance } from './expected-variance.js';
import type { Comparison } from './two-proportions-size.js';
import type { TwoProportionsMethod } from './two-proportions-method.js';

/** A comparison with defaults filled in; margin is 0 for superiority. */
export interface CheckedComparison {
    p1: number;
    p2: number;
    kind: Comparison['kind'];
    margin: number;
    alpha: number;
    sides: 1 | 2;
    power: number;
    ratio: number;
    method: TwoProportionsMethod;
}

/** n2 before rounding. */
type Size = (facts: CheckedComparison) => number;

/** Estimates under p1 − p2 = −margin in the limit of the expected proportions. */
export function underMargin(facts: CheckedComparison): { p1: number; p2: number } {
    return underDifference(facts, -facts.margin);
}

export const quantiles = ({ alpha, sides, power }: CheckedComparison) => ({
    za: upperZ(alpha / sides),
    zb: upperZ(1 - power),
});

function twoVariances(facts: CheckedComparison, nullVariance: number): number {
    const { za, zb } = quantiles(facts);
    const { p1, p2, margin } = facts;
    const reach = za * Math.sqrt(nullVariance) + zb * Math.sqrt(unitVariance(facts));
    return (Math.max(0, reach) / (p1 - p2 + margin)) ** 2;
}

/** Pooled proportion p̄ under H0. */
export function pooledProportion({ p1, p2, ratio }: CheckedComparison): number {
    return (ratio * p1 + p2) / (ratio + 1);
}

const pooled: Size = facts => {
    const mean = pooledProportion(facts);
    return twoVariances(facts, mean * (1 - mean) * (1 + 1 / facts.ratio));
};

/** Casagrande, Pike, Smith 1978; Fleiss, Tytun, Ury 1980 for unequal groups. */
const corrected: Size = facts => {
    const { p1, p2, ratio } = facts;
    const m = pooled(facts);
    if (m === 0) return 0;
    return (m / 4) * (1 + Math.sqrt(1 + (2 * (ratio + 1)) / (m * ratio * Math.abs(p1 - p2)))) ** 2;
};

const farringtonManning: Size = facts => {
    if (facts.kind === 'equivalence') return equivalenceSize(facts);
    return twoVariances(facts, unitVariance({ ...underMargin(facts), ratio: facts.ratio }));
};

const unpooled: Size = facts => {
    if (facts.kind === 'equivalence') return equivalenceSize(facts);
    const { za, zb } = quantiles(facts);
    const { p1, p2, margin } = facts;
    return (Math.max(0, za + zb) ** 2 * unitVariance(facts)) / (p1 - p2 + margin) ** 2;
};

/** (z_α + z_{β/2})² … / (margin − |δ|)²: more than needed unless p1 = p2 (Chow, Shao, Wang 2008). */
const conservative: Size = facts => {
    const { p1, p2, margin, alpha, power } = facts;
    const z = upperZ(alpha) + upperZ((1 - power) / 2);
    return (z ** 2 * unitVariance(facts)) / (margin - Math.abs(p1 - p2)) ** 2;
};

const arcsine: Size = facts => {
    const { za, zb } = quantiles(facts);
    const h = effectSize(facts.p2, facts.p1);
    return (Math.max(0, za + zb) / h) ** 2 * (1 + 1 / facts.ratio);
};

export const comparisonSizes: Readonly<
    Record<Exclude<TwoProportionsMethod, 'fisher-exact' | 'exact-unconditional'>, Size>
> = {
    'z-pooled': pooled,
    'z-pooled-cc': corrected,
    'z-unpooled': unpooled,
    'farrington-manning': farringtonManning,
    'arcsine-two-sample': arcsine,
    'z-unpooled-conservative': conservative,
};
