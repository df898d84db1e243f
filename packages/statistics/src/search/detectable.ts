import { checkInside } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import { findRoot } from './find-root.js';

/**
 * The effect with a target power, for a power that grows from `weak` to `strong`; `weak` itself if that suffices.
 * @throws StatisticsError if the power is not inside (alpha, 1), or even the strong end has too little.
 */
export function detectable(
    powerAt: (effect: number) => number,
    weak: number,
    strong: number,
    target: { power: number; alpha: number },
): number {
    const { power, alpha } = target;
    checkInside('power', power, alpha, 1);
    const excess = (effect: number) => powerAt(effect) - power;
    if (excess(strong) < 0) {
        throw new StatisticsError('power', power, {
            ru: `не больше ${powerAt(strong).toPrecision(6)}: с этим числом случаев большей мощности не даёт никакой эффект`,
            en: `at most ${powerAt(strong).toPrecision(6)}: with these cases no effect has more`,
        });
    }
    return excess(weak) >= 0 ? weak : findRoot(excess, weak, strong);
}
