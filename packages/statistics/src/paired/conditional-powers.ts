import { atLeast, exactly } from '../distribution/binomial.js';
import { exactCritical, tie } from '../one-sample/critical-count.js';
import { upwards } from '../one-sample/direction.js';

/** Steps of a recurrence before it begins anew from the distribution functions: its errors stay below 1e-14. */
const block = 64;

/**
 * Power of the exact one-sided test of p = ½ among m = 0 … end discordant cases, of which a share favours the new method.
 * From m to m + 1 both tails grow by the probability of the count below the critical one; the critical count grows by
 * one where the level would be exceeded.
 */
export function conditionalPowers(share: number, tail: number, end: number): Float64Array {
    const powers = new Float64Array(end + 1);
    const critical = exactCritical(upwards, 0.5, tail);
    const bound = tail * (1 + tie);
    for (let first = 1; first <= end; first += block) {
        const last = Math.min(end, first + block - 1);
        const c = critical(first);
        if (share >= 1) for (let m = first; m <= last; m++) powers[m] = critical(m) <= m ? 1 : 0;
        else walk({ powers, first, last, c, share, bound });
    }
    return powers;
}

function walk(start: {
    powers: Float64Array;
    first: number;
    last: number;
    c: number;
    share: number;
    bound: number;
}): void {
    const { powers, first, last, share, bound } = start;
    let { c } = start;
    const odds = share / (1 - share);
    // Tails from the critical count on, and the probabilities of the count below it: at ½, and at the share.
    let level = atLeast(c, first, 0.5);
    let power = atLeast(c, first, share);
    let belowNull = exactly(c - 1, first, 0.5);
    let below = exactly(c - 1, first, share);
    powers[first] = power;
    for (let m = first; m < last; m++) {
        level += belowNull / 2;
        power += share * below;
        const grow = (m + 1) / (m + 2 - c);
        belowNull *= grow / 2;
        below *= grow * (1 - share);
        if (level > bound) {
            const next = (m + 2 - c) / c;
            belowNull *= next;
            below *= next * odds;
            level -= belowNull;
            power -= below;
            c++;
        }
        powers[m + 1] = Math.min(1, Math.max(0, power));
    }
}
