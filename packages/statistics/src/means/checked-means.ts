import { checkInside, checkOneOf, checkWithin } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import { type MeanComparison, type MeanDesign, type MeanHypothesis, meanDesigns } from './mean-design.js';

/** A hypothesis with its defaults filled in and its ranges checked; margin is 0 for superiority. */
export interface CheckedMeans {
    design: MeanDesign;
    difference: number;
    sd1: number;
    sd2: number;
    kind: MeanComparison['kind'];
    margin: number;
    better: 'higher' | 'lower';
    alpha: number;
    sides: 1 | 2;
    ratio: number;
}

const infinity = Number.POSITIVE_INFINITY;

/** @throws StatisticsError */
export function checkMeans(input: MeanHypothesis): CheckedMeans {
    const { design, difference, standardDeviation: sd1, comparison = { kind: 'superiority' }, sides = 1 } = input;
    const { standardDeviation2: sd2 = sd1, ratio = 1 } = input;
    const { kind } = comparison;
    const alpha = input.alpha ?? (sides === 1 ? 0.025 : 0.05);
    checkOneOf('design', design, meanDesigns);
    checkOneOf('comparison', kind, ['superiority', 'non-inferiority', 'equivalence']);
    checkOneOf('sides', sides, kind === 'superiority' ? [1, 2] : [1]);
    checkInside('difference', difference, -infinity, infinity);
    checkInside('standardDeviation', sd1, 0, infinity);
    checkInside('standardDeviation2', sd2, 0, infinity);
    if (design !== 'welch' && sd2 !== sd1) {
        const range = { ru: 'задаётся только для критерия Уэлча', en: "given for Welch's test only" };
        throw new StatisticsError('standardDeviation2', sd2, range);
    }
    checkInside('alpha', alpha, 0, 0.5);
    checkWithin('ratio', ratio, isTwoGroups(design) ? 0.01 : 1, isTwoGroups(design) ? 100 : 1);
    const margin = comparison.kind === 'superiority' ? 0 : comparison.margin;
    if (kind !== 'superiority') checkInside('margin', margin, 0, infinity);
    const better = comparison.kind === 'non-inferiority' ? (comparison.better ?? 'higher') : 'higher';
    checkOneOf('better', better, ['higher', 'lower']);
    return { design, difference, sd1, sd2, kind, margin, better, alpha, sides, ratio };
}

/** True where two independent groups are compared. */
export function isTwoGroups(design: MeanDesign): boolean {
    return design === 't-two-groups' || design === 'welch';
}

/** Distance of the expected difference from the border of the null hypothesis; positive where it can be shown. */
export function distanceOf({ difference, kind, margin, better }: CheckedMeans): number {
    if (kind === 'superiority') return Math.abs(difference);
    if (kind === 'equivalence') return margin - Math.abs(difference);
    return margin + (better === 'higher' ? difference : -difference);
}
