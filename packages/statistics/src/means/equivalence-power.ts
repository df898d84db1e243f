import gammaln from '@stdlib/math-base-special-gammaln';
import { gaussLegendre } from '../distribution/gauss-legendre.js';
import { normalCdf } from '../distribution/normal.js';
import { studentUpper } from '../distribution/student.js';

const rule = gaussLegendre(16);
const panels = 32;

function integral(f: (x: number) => number, from: number, to: number): number {
    const half = (to - from) / panels / 2;
    let sum = 0;
    for (let i = 0; i < panels; i++) {
        const middle = from + (2 * i + 1) * half;
        rule.nodes.forEach((node, k) => {
            sum += rule.weights[k]! * f(middle + node * half);
        });
    }
    return sum * half;
}

/**
 * P(both one-sided t tests reject), exact: given the estimated deviation u·σ the estimate must lie between the margins,
 * each drawn in by t·u·error; averaged over u = √(χ²/ν) (Phillips 1990, Journal of Pharmacokinetics and
 * Biopharmaceutics 18: 137-144; the same as Owen's Q).
 * @param error standard error at the true deviation.
 */
export function equivalencePower(difference: number, margin: number, error: number, df: number, alpha: number): number {
    const t = studentUpper(alpha, df);
    // Beyond 9 / √ν of 1 the deviation lies with probability below 1e-17.
    const low = Math.max(0, 1 - 9 / Math.sqrt(df));
    const high = Math.min(margin / (error * t), 1 + 9 / Math.sqrt(df));
    if (high <= low) return 0;
    const up = (margin - difference) / error;
    const down = (-margin - difference) / error;
    const constant = Math.LN2 + (df / 2) * Math.log(df / 2) - gammaln(df / 2);
    const density = (u: number) => Math.exp(constant + (df - 1) * Math.log(u) - (df * u * u) / 2);
    const inside = (u: number) => (normalCdf(up - t * u) - normalCdf(down + t * u)) * density(u);
    return Math.min(1, Math.max(0, integral(inside, low, high)));
}
