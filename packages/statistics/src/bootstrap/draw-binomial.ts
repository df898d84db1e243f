import { exactly } from '../distribution/binomial.js';
import type { Generator } from './generator.js';

/**
 * A binomial number by inversion that begins at the mode (Kemp 1986, Communications in Statistics – Theory and Methods
 * 15: 805-813): exact, with some √(n·p·q) steps.
 * @param n whole, ≥ 0.
 * @param p 0 ≤ p ≤ 1.
 * @param peak P(mode), where it is known from an earlier draw.
 */
export function drawBinomial(n: number, p: number, { uniform }: Generator, peak = peakOf(n, p)): number {
    if (n === 0 || p <= 0) return 0;
    if (p >= 1) return n;
    const mode = modeOf(n, p);
    const odds = p / (1 - p);
    for (;;) {
        let left = uniform() - peak;
        if (left < 0) return mode;
        let [below, above] = [mode, mode];
        let [massBelow, massAbove] = [peak, peak];
        while (massBelow > 0 || massAbove > 0) {
            massAbove = above < n ? massAbove * ((n - above) / (above + 1)) * odds : 0;
            above++;
            left -= massAbove;
            if (left < 0) return above;
            massBelow = below > 0 ? (massBelow * (below / (n - below + 1))) / odds : 0;
            below--;
            left -= massBelow;
            if (left < 0) return below;
            if (massAbove + massBelow < 1e-18 * peak) break;
        }
        // Rounding left a rest of some 1e-16: drawn again.
    }
}

function modeOf(n: number, p: number): number {
    return Math.min(n, Math.floor((n + 1) * p));
}

/** Probability of the mode of Bin(n, p). */
export function peakOf(n: number, p: number): number {
    return exactly(modeOf(n, p), n, p);
}
