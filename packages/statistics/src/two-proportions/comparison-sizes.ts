import { normalCdf, upperZ } from '../distribution/normal.js';
import { effectSize } from '../one-sample/approximations.js';
import { findRoot } from '../search/find-root.js';
import { constrainedByDifference } from './constrained-difference.js';
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

/** Variance of p̂1 − p̂2 times n2. */
export function unitVariance({ p1, p2, ratio }: { p1: number; p2: number; ratio: number }): number {
    return (p1 * (1 - p1)) / ratio + p2 * (1 - p2);
}

/** Estimates under p1 − p2 = −margin in the limit of the expected proportions. */
export function underMargin({ p1, p2, ratio, margin }: CheckedComparison): { p1: number; p2: number } {
    // Proportions of a large imaginary sample with n1 = ratio, n2 = 1.
    return constrainedByDifference({ x1: p1 * ratio, n1: ratio, x2: p2, n2: 1 }, -margin);
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

const farringtonManning: Size = facts =>
    twoVariances(facts, unitVariance({ ...underMargin(facts), ratio: facts.ratio }));

const unpooled: Size = facts => {
    if (facts.kind === 'equivalence') return jointPower(facts);
    const { za, zb } = quantiles(facts);
    const { p1, p2, margin } = facts;
    return (Math.max(0, za + zb) ** 2 * unitVariance(facts)) / (p1 - p2 + margin) ** 2;
};

/** Both one-sided tests reject: Φ(a − z) + Φ(b − z) − 1 with a, b the distances to the margins. */
function jointPower(facts: CheckedComparison): number {
    const { p1, p2, margin, alpha, power } = facts;
    const z = upperZ(alpha);
    const deviation = Math.sqrt(unitVariance(facts));
    const excess = (root: number) => {
        const up = ((margin - (p1 - p2)) * root) / deviation - z;
        const down = ((margin + (p1 - p2)) * root) / deviation - z;
        return normalCdf(up) - normalCdf(-down) - power;
    };
    // Each tail at β/2 is more than enough.
    const most = Math.sqrt(conservative(facts)) + 1;
    return findRoot(excess, 0, most) ** 2;
}

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
