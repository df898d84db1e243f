import { checkInside, checkOneOf } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { detectable } from '../search/detectable.js';
import { smallestInteger } from '../search/smallest-integer.js';
import { StatisticsError } from '../core/statistics-error.js';
import {
    checkComparedGroups,
    powerOfGroups,
    twoProportionsPower,
    type TwoProportionsPowerInput,
} from './two-proportions-power.js';

type Open = Omit<TwoProportionsPowerInput, 'p1' | 'comparison'> & {
    /** Target power, alpha < power < 1. */
    power: number;
};

export interface DetectableProportion {
    /** Proportion of group 1 that is nearest to p2 among those told from it. */
    p1: number;
    /** p1 − p2. */
    difference: number;
    derivation: Derivation;
}

/** Least difference of two proportions that two groups show. @throws StatisticsError */
export function detectableProportion(input: Open & { direction?: 'above' | 'below' }): DetectableProportion {
    const { power, direction = 'above', ...rest } = input;
    checkOneOf('direction', direction, ['above', 'below']);
    const end = direction === 'above' ? 1 - 1e-12 : 1e-12;
    const facts = checkComparedGroups({ ...rest, p1: end });
    const powerAt = (p1: number) => powerOfGroups({ ...facts, p1 }).power;
    const p1 = detectable(powerAt, rest.p2, end, { power, alpha: facts.alpha });
    const { derivation } = twoProportionsPower({ ...rest, p1 });
    return { p1, difference: p1 - rest.p2, derivation };
}

export interface DetectableMargin {
    margin: number;
    derivation: Derivation;
}

/**
 * Least margin of non-inferiority or equivalence that two groups show. The unconditional test's power jumps where its
 * region grows: its margin is the least multiple of 0.0001 from which on the power stays.
 * @throws StatisticsError if an argument is outside its range, or no margin has the power.
 */
export function detectableMargin(
    input: Open & { p1: number; kind: 'non-inferiority' | 'equivalence' },
): DetectableMargin {
    const { power, kind, ...rest } = input;
    checkOneOf('kind', kind, ['non-inferiority', 'equivalence']);
    const at = (margin: number) => ({ ...rest, comparison: { kind, margin } });
    const facts = checkComparedGroups(at(0.5));
    const { p1, p2 } = rest;
    const least = kind === 'equivalence' ? Math.abs(p1 - p2) : Math.max(0, p2 - p1);
    const powerAt = (margin: number) => powerOfGroups({ ...facts, margin }).power;
    if (facts.method === 'exact-unconditional') {
        const margin = leastOfGrid(powerAt, Math.max(0, p2 - p1), { power, alpha: facts.alpha });
        return { margin, derivation: twoProportionsPower(at(margin)).derivation };
    }
    const margin = detectable(powerAt, Math.max(1e-12, least), 1 - 1e-12, { power, alpha: facts.alpha });
    return { margin, derivation: twoProportionsPower(at(margin)).derivation };
}

const grid = 10_000;
/** So many multiples beyond the first must have the power too. */
const stays = 10;

/** Least multiple of 1 / grid above `least` from which on the power is at least the target. */
function leastOfGrid(
    powerAt: (margin: number) => number,
    least: number,
    { power, alpha }: { power: number; alpha: number },
): number {
    checkInside('power', power, alpha, 1);
    const holds = (k: number): boolean => powerAt(k / grid) >= power;
    const last = grid - 1;
    let found = smallestInteger(holds, Math.floor(least * grid + 1e-9) + 1, last);
    for (let k = found; found !== undefined && k !== undefined && k <= Math.min(last, found + stays); k++) {
        if (!holds(k)) found = k + 1;
    }
    if (found !== undefined && found <= last) return found / grid;
    const most = powerAt(last / grid).toPrecision(6);
    throw new StatisticsError('power', power, {
        ru: `не больше ${most}: с этим числом случаев большей мощности не даёт никакая граница`,
        en: `at most ${most}: with these cases no margin has more`,
    });
}
