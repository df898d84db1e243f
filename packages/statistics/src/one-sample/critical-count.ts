import { upperZ } from '../distribution/normal.js';
import type { Direction } from './direction.js';

/** Smallest count at which a result counts as favourable, for each n; n + 1 if there is none. */
export type CriticalCount = (n: number) => number;

/** Relative error of the distribution functions: a probability that equals the level must not miss it by rounding. */
export const tie = 1e-11;

/** Critical count of the exact test: the smallest c with P(count ≥ c | p0) ≤ tail. */
export function exactCritical(direction: Direction, p0: number, tail: number): CriticalCount {
    const favours = (c: number, n: number) => direction.atLeast(c, n, p0) <= tail * (1 + tie);
    return walkingCritical(favours, direction, p0, tail);
}

/**
 * Critical count of any condition that stays true as the count grows: starts from the Cornish-Fisher quantile of the
 * exact test of p0, corrected by what was found at the last n, and walks, mostly one step.
 */
export function walkingCritical(
    favours: (c: number, n: number) => boolean,
    direction: Direction,
    p0: number,
    tail: number,
): CriticalCount {
    const z = upperZ(tail);
    const mean = direction.up ? p0 : 1 - p0;
    const deviation = Math.sqrt(p0 * (1 - p0));
    let shift = ((z * z - 1) * (1 - 2 * mean)) / 6 + 0.5;
    return n => {
        const centre = n * mean + z * Math.sqrt(n) * deviation;
        let c = Math.min(Math.max(Math.round(centre + shift), 1), n + 1);
        const start = c;
        if (c > n || favours(c, n)) while (c > 0 && favours(c - 1, n)) c--;
        else
            do c++;
            while (c <= n && !favours(c, n));
        if (Math.abs(c - start) > 1 && c > 1 && c <= n) shift = c - centre;
        return c;
    };
}
