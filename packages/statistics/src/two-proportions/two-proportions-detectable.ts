import { checkOneOf } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { detectable } from '../search/detectable.js';
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

/** Least margin of non-inferiority or equivalence that two groups show. Not for the unconditional test. */
export function detectableMargin(
    input: Open & { p1: number; kind: 'non-inferiority' | 'equivalence' },
): DetectableMargin {
    const { power, kind, ...rest } = input;
    checkOneOf('method', rest.method, ['farrington-manning', 'z-unpooled', 'z-unpooled-conservative']);
    const at = (margin: number) => ({ ...rest, comparison: { kind, margin } });
    const facts = checkComparedGroups(at(0.5));
    const { p1, p2 } = rest;
    const least = kind === 'equivalence' ? Math.abs(p1 - p2) : Math.max(0, p2 - p1);
    const powerAt = (margin: number) => powerOfGroups({ ...facts, margin }).power;
    const margin = detectable(powerAt, Math.max(1e-12, least), 1 - 1e-12, { power, alpha: facts.alpha });
    return { margin, derivation: twoProportionsPower(at(margin)).derivation };
}
