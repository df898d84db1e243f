import type { Estimate } from '@trialwright/model';

/** No smaller p-value is told: the level 1 − 2p would round to 1. */
const least = 1e-14;

/**
 * One-sided p-value by inversion of an interval: the tail at which the limit reaches the goal.
 * @param upwards H1 says that the value is above the goal.
 * @param smallest no smaller tail has an interval; a p-value below it is told as it.
 */
export function pByInversion(
    estimate: (level: number) => Estimate,
    goal: number,
    upwards: boolean,
    smallest = least,
): number {
    const beyond = (tail: number, side: 'lower' | 'upper'): boolean => {
        const limit = estimate(1 - 2 * tail)[side];
        return limit !== undefined && (side === 'lower' ? limit >= goal : limit <= goal);
    };
    const { value } = estimate(0.95);
    const towards = upwards ? 'lower' : 'upper';
    const away = upwards ? 'upper' : 'lower';
    if (value === goal) return 0.5;
    const right = upwards === value > goal;
    const tail = search(t => beyond(t, right ? towards : away), smallest);
    return right ? tail : 1 - tail;
}

/** Smallest tail for which a property that rises with the tail holds. */
function search(holds: (tail: number) => boolean, smallest: number): number {
    if (holds(smallest)) return smallest;
    let low = Math.log(smallest);
    let high = Math.log(0.5 - 1e-9);
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (holds(Math.exp(middle))) high = middle;
        else low = middle;
    }
    return Math.exp(high);
}
