import { checkInside, checkOneOf } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { detectable } from '../search/detectable.js';
import { checkPaired, pairedPower, type PairedPowerInput, powerOfPairs } from './paired-power.js';

export interface PairedDifference {
    /** p10 − p01. */
    difference: number;
    p10: number;
    p01: number;
    derivation: Derivation;
}

/**
 * Least difference that n cases show at a stated share of discordant cases.
 * @throws StatisticsError if an argument is outside its range.
 */
export function pairedDetectable(
    input: Omit<PairedPowerInput, 'p10' | 'p01' | 'margin' | 'kind'> & {
        /** Expected share of cases on which the methods disagree, 0 < discordance < 1. */
        discordance: number;
        power: number;
        /** Default `above`: method 1 is better. */
        direction?: 'above' | 'below';
    },
): PairedDifference {
    const { discordance, power, direction = 'above', ...rest } = input;
    checkOneOf('direction', direction, ['above', 'below']);
    checkInside('discordance', discordance, 0, 1);
    const sign = direction === 'above' ? 1 : -1;
    const shares = (difference: number) => ({
        p10: (discordance + sign * difference) / 2,
        p01: (discordance - sign * difference) / 2,
    });
    const facts = checkPaired({ ...rest, ...shares(0) });
    const powerAt = (difference: number) => powerOfPairs({ ...facts, ...shares(difference) }).power;
    const found = detectable(powerAt, 0, discordance, { power, alpha: facts.alpha });
    const { derivation } = pairedPower({ ...rest, ...shares(found) });
    return { difference: sign * found, ...shares(found), derivation };
}

/**
 * Least margin of non-inferiority or equivalence that n cases show at the expected shares.
 * @throws StatisticsError if an argument is outside its range, or no margin below 1 has the power.
 */
export function pairedDetectableMargin(input: Omit<PairedPowerInput, 'margin' | 'sides'> & { power: number }): {
    margin: number;
    derivation: Derivation;
} {
    const { power, ...rest } = input;
    const facts = checkPaired({ ...rest, margin: 0.5 });
    const behind = rest.p01 - rest.p10;
    const least = Math.max(1e-12, facts.kind === 'equivalence' ? Math.abs(behind) : behind);
    const powerAt = (margin: number) => powerOfPairs({ ...facts, margin }).power;
    const margin = detectable(powerAt, least, 1 - 1e-12, { power, alpha: facts.alpha });
    return { margin, derivation: pairedPower({ ...rest, margin }).derivation };
}
