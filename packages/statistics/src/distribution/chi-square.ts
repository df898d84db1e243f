import { normalCdf } from './normal.js';

/** P(χ² > x) with a whole number df ≥ 1 of degrees of freedom: finite sums (Abramowitz, Stegun 1964, 26.4.4 and 26.4.5). */
export function chiSquareAbove(x: number, df: number): number {
    if (x <= 0) return 1;
    const odd = df % 2 === 1;
    const root = Math.sqrt(x);
    let sum = odd ? 2 * normalCdf(-root) : 0;
    let term = odd ? (2 * root * Math.exp(-x / 2)) / Math.sqrt(2 * Math.PI) : Math.exp(-x / 2);
    for (let k = odd ? 3 : 2; k <= df; k += 2) {
        sum += term;
        term *= x / k;
    }
    return Math.min(1, sum);
}
