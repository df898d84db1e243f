import { checkInside, maximalN } from '../core/check.js';
import type { Derivation, Notice } from '../core/derivation.js';
import { StatisticsError } from '../core/statistics-error.js';
import { upperZ } from '../distribution/normal.js';
import { smallestInteger } from '../search/smallest-integer.js';
import { type CheckedMeans, checkMeans, distanceOf, isTwoGroups } from './checked-means.js';
import type { MeanHypothesis } from './mean-design.js';
import { groupsOf } from './mean-groups.js';
import { powerOf } from './mean-power.js';
import { meanDerivation, powerSteps, searchSteps } from './mean-steps.js';

export interface MeanSizeInput extends MeanHypothesis {
    /** Target power, alpha < power < 1. */
    power: number;
}

export interface MeanSize {
    /** Cases or pairs; of two groups the total. */
    n: number;
    /** Cases of each of two groups. */
    n1?: number;
    n2?: number;
    /** Power that these numbers have. */
    power: number;
    derivation: Derivation;
}

/**
 * Sample size of a t test of means: the smallest n whose power, by the noncentral t, is the target's
 * (Julious 2010; the same as R's `power.t.test(strict = TRUE)` rounded up). Power grows with n, so n is also stable.
 * @throws StatisticsError if an argument is outside its range, the expected difference contradicts the hypothesis, or
 * no n up to 10⁷ suffices.
 */
export function meanSize(input: MeanSizeInput): MeanSize {
    const { power, ...rest } = input;
    const facts = checkMeans(rest);
    checkInside('power', power, facts.alpha, 1);
    if (!(distanceOf(facts) > 0)) throw contradiction(facts);
    const reached = (n: number) => powerOf(facts, groupsOf(facts, n));
    // A difference of two groups has twice the variance; n counts group 2, of which group 1 is a multiple.
    const most = Math.floor(maximalN / Math.max(1, facts.ratio));
    const n = smallestInteger(m => reached(m) >= power, 2, most, guess(facts, power));
    if (n === undefined) throw contradiction(facts);
    const groups = groupsOf(facts, n);
    const achieved = powerOf(facts, groups);
    const steps = [...searchSteps(facts, groups, power), ...powerSteps(facts, groups, achieved)];
    const two = isTwoGroups(facts.design);
    const result = {
        n: groups.n1 + groups.n2,
        power: achieved,
        derivation: meanDerivation(facts, steps, notices(power)),
    };
    return two ? { ...result, ...groups } : result;
}

/** Normal approximation with Guenther's correction (Guenther 1981). */
function guess(facts: CheckedMeans, power: number): number {
    const { sd1, sd2, ratio, alpha, sides } = facts;
    const za = upperZ(alpha / sides);
    const variance = isTwoGroups(facts.design) ? sd1 ** 2 / ratio + sd2 ** 2 : sd1 ** 2;
    const n = ((za + upperZ(1 - power)) ** 2 * variance) / distanceOf(facts) ** 2 + (za * za) / 2;
    return Math.min(maximalN, Math.max(2, n));
}

function notices(power: number): Notice[] {
    if (power >= 0.8) return [];
    const text = { ru: 'Требуемая мощность ниже 0,8.', en: 'The target power is below 0.8.' };
    return [{ code: 'low-power', text }];
}

function contradiction({ kind, difference, margin, better }: CheckedMeans): StatisticsError {
    const enough = { ru: `чтобы хватило ${maximalN} случаев`, en: `so that ${maximalN} cases suffice` };
    const fail = (argument: string, value: number, range: string) =>
        new StatisticsError(argument, value, { ru: `${range}, ${enough.ru}`, en: `${range}, ${enough.en}` });
    if (kind === 'superiority') return fail('difference', difference, 'difference ≠ 0');
    const least = kind === 'equivalence' ? Math.abs(difference) : better === 'higher' ? -difference : difference;
    return fail('margin', margin, `margin > ${least}`);
}
