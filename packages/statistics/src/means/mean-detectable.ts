import { checkInside, checkOneOf, checkWhole } from '../core/check.js';
import type { Derivation } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { findRoot } from '../search/find-root.js';
import { type CheckedMeans, checkMeans, isTwoGroups } from './checked-means.js';
import type { MeanHypothesis } from './mean-design.js';
import { errorOf, groupsOf } from './mean-groups.js';
import { type MeanPowerInput, meanPower, powerOf } from './mean-power.js';

export interface MeanDetectableInput extends Omit<MeanPowerInput, 'difference' | 'comparison'> {
    /** Superiority (default): the difference is sought. The others: the margin, at this expected difference (default 0). */
    comparison?:
        | { kind: 'superiority' }
        | { kind: 'non-inferiority'; better?: 'higher' | 'lower' }
        | { kind: 'equivalence' };
    difference?: number;
    /** Target power, alpha < power < 1. */
    power: number;
    /** Superiority: side of the difference; default `above`. */
    direction?: 'above' | 'below';
}

export interface MeanDetectable {
    /** Superiority: smallest difference with the target power, negative if below. */
    difference: number;
    /** Non-inferiority and equivalence: smallest margin with the target power. */
    margin?: number;
    derivation: Derivation;
}

/**
 * What numbers of cases can show: the third direction beside size and power.
 * @throws StatisticsError if an argument is outside its range.
 */
export function meanDetectable(input: MeanDetectableInput): MeanDetectable {
    const {
        comparison = { kind: 'superiority' },
        direction = 'above',
        difference: expected = 0,
        power,
        ...rest
    } = input;
    const { n, n2, ...plan } = rest;
    checkOneOf('direction', direction, ['above', 'below']);
    const superiority = comparison.kind === 'superiority';
    const at = (value: number): Pick<MeanHypothesis, 'difference' | 'comparison'> =>
        superiority
            ? { difference: direction === 'above' ? value : -value }
            : { difference: expected, comparison: { ...comparison, margin: value } as MeanHypothesis['comparison'] };
    const facts = checkMeans({ ...plan, ...at(1) });
    checkInside('power', power, facts.alpha, 1);
    checkWhole('n', n, 2);
    if (n2 !== undefined) checkWhole('n2', n2, isTwoGroups(facts.design) ? 2 : 0);
    const groups = isTwoGroups(facts.design) ? { n1: n, n2: n2 ?? n } : groupsOf(facts, n);
    const { error } = errorOf(facts, groups);
    const sought = (value: number): CheckedMeans =>
        superiority ? { ...facts, difference: value } : { ...facts, margin: value };
    const excess = (value: number) => powerOf(sought(value), groups) - power;
    // Margins below the expected difference show nothing; the power there is below the level.
    const low = superiority ? 0 : Math.max(least(facts), error * 1e-9);
    let high = low + 4 * error;
    while (excess(high) < 0) {
        high = low + 2 * (high - low);
        if (!Number.isFinite(high)) throw tooFew(n);
    }
    const value = excess(low) >= 0 ? low : findRoot(excess, low, high);
    const { derivation } = meanPower({ ...plan, ...at(value), n, n2 });
    const { difference } = at(value);
    return superiority ? { difference, derivation } : { difference, margin: value, derivation };
}

/** A margin at which the power is no more than the level. */
function least({ kind, difference, better }: CheckedMeans): number {
    if (kind === 'equivalence') return Math.abs(difference);
    return better === 'higher' ? -difference : difference;
}

function tooFew(n: number): StatisticsError {
    return new StatisticsError('n', n, { ru: 'больше', en: 'larger' });
}
