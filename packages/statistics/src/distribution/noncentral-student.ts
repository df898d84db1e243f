import gammaln from '@stdlib/math-base-special-gammaln';
import { findRoot } from '../search/find-root.js';
import { betaBelow } from './beta.js';
import { gaussLegendre } from './gauss-legendre.js';
import { normalCdf } from './normal.js';

/**
 * P(T ≤ t) for the noncentral t with ν > 0 degrees of freedom and noncentrality δ: Lenth's series (1989, AS 243),
 * summed outwards from its largest weight, so that large δ do not underflow.
 */
export function noncentralStudentBelow(t: number, df: number, delta: number): number {
    if (t < 0) return 1 - noncentralStudentBelow(-t, df, -delta);
    const below = normalCdf(-delta);
    if (t === 0) return below;
    // T = (Z + δ) / u with P(u > 9) < 1e-18 for every ν ≥ 1: where Z must be beyond ±9 nothing is left to sum.
    if (delta < -9) return 1;
    if (df >= 1 && delta - 9 * t > 9) return 0;
    if (df >= 1 && delta > 40) return byIntegral(t, df, delta);
    const x = (t * t) / (df + t * t);
    const half = (delta * delta) / 2;
    const logHalf = Math.log(half);
    const term = (j: number): number => {
        if (half === 0) return j === 0 ? betaBelow(x, 0.5, df / 2) : 0;
        const p = Math.exp(-half + j * logHalf - gammaln(j + 1));
        const q = Math.sign(delta) * Math.exp(-half + (j + 0.5) * logHalf - gammaln(j + 1.5));
        return p * betaBelow(x, j + 0.5, df / 2) + q * betaBelow(x, j + 1, df / 2);
    };
    const mode = Math.floor(half);
    let sum = 0;
    const width = Math.ceil(20 + 9 * Math.sqrt(half + 1));
    for (let j = Math.max(0, mode - width); j <= mode + width; j++) sum += term(j);
    return Math.min(1, Math.max(0, below + sum / 2));
}

const rule = gaussLegendre(16);
const panels = 24;

function integral(f: (u: number) => number, from: number, to: number): number {
    if (!(to > from)) return 0;
    const half = (to - from) / panels / 2;
    let sum = 0;
    for (let i = 0; i < panels; i++) {
        const middle = from + (2 * i + 1) * half;
        for (let k = 0; k < 16; k++) sum += rule.weights[k]! * f(middle + rule.nodes[k]! * half);
    }
    return sum * half;
}

/**
 * The same for large δ, where the series has too many terms: E Φ(t·u − δ) over u = √(χ²(ν) / ν), which rises from 0 to 1
 * within 9 / t of δ / t.
 */
function byIntegral(t: number, df: number, delta: number): number {
    const spread = 9 / Math.sqrt(df);
    const [least, most] = [Math.max(0, 1 - spread), 1 + spread];
    const constant = Math.LN2 + (df / 2) * Math.log(df / 2) - gammaln(df / 2);
    const density = (u: number) => Math.exp(constant + (df - 1) * Math.log(u) - (df * u * u) / 2);
    const clamp = (u: number) => Math.min(most, Math.max(least, u));
    const [rise, risen] = [clamp((delta - 9) / t), clamp((delta + 9) / t)];
    const rising = integral(u => density(u) * normalCdf(t * u - delta), rise, risen);
    return Math.min(1, rising + integral(density, risen, most));
}

/** t with P(T ≤ t) = p for the noncentral t. */
export function noncentralStudentQuantile(p: number, df: number, delta: number): number {
    const spread = 10 * Math.sqrt(1 + (delta * delta) / (2 * df)) + 10;
    let low = delta - spread;
    let high = delta + spread;
    while (noncentralStudentBelow(low, df, delta) > p) low -= spread;
    while (noncentralStudentBelow(high, df, delta) < p) high += spread;
    return findRoot(t => noncentralStudentBelow(t, df, delta) - p, low, high);
}
