import { checkInside, checkOneOf, checkWithin } from '../core/check.js';
import { StatisticsError } from '../core/statistics-error.js';
import { upperZ } from '../distribution/normal.js';

/** What is to be shown about A1 − A2; group or method 1 is the new one. */
export type AreaComparison =
    /** A1 ≠ A2, or on the side of the expected difference; of parallel groups only (paired: `pairedAucSize`). */
    | { kind: 'superiority' }
    /** A1 > A2 − margin, 0 < margin < 1. */
    | { kind: 'non-inferiority'; margin: number }
    /** |A1 − A2| < margin: two one-sided tests, each at alpha. */
    | { kind: 'equivalence'; margin: number };

export interface AreaComparisonInput {
    /** Expected areas, inside (0, 1). */
    auc1: number;
    auc2: number;
    /** Both methods on the same cases, or each on its own group. */
    groups: 'paired' | 'parallel';
    comparison: AreaComparison;
    /** Paired: correlation of the two estimates, −1 < r < 1. */
    correlation?: number | undefined;
    /** Parallel: n1 / n2, 0.01 ≤ ratio ≤ 100; default 1. */
    groupRatio?: number | undefined;
    /** 0 < alpha < 1; default 0.025 one-sided, 0.05 two-sided. */
    alpha?: number | undefined;
    /** Two-sided only for superiority; default 1. */
    sides?: 1 | 2 | undefined;
}

/** A comparison with its defaults; margin is 0 for superiority. */
export interface CheckedAreas {
    auc1: number;
    auc2: number;
    groups: 'paired' | 'parallel';
    kind: AreaComparison['kind'];
    margin: number;
    /** 0 for parallel groups. */
    correlation: number;
    /** 1 for paired ones. */
    groupRatio: number;
    alpha: number;
    sides: 1 | 2;
    /** Normal quantile of the tail. */
    z: number;
}

/** @throws StatisticsError if an argument is outside its range. */
export function checkAreas(input: AreaComparisonInput): CheckedAreas {
    const { auc1, auc2, groups, comparison, sides = 1, alpha = sides === 1 ? 0.025 : 0.05 } = input;
    const { kind } = comparison;
    checkOneOf('groups', groups, ['paired', 'parallel']);
    const kinds: AreaComparison['kind'][] = ['non-inferiority', 'equivalence'];
    checkOneOf('comparison', kind, groups === 'paired' ? kinds : ['superiority', ...kinds]);
    checkInside('auc1', auc1, 0, 1);
    checkInside('auc2', auc2, 0, 1);
    checkOneOf('sides', sides, kind === 'superiority' ? [1, 2] : [1]);
    checkInside('alpha', alpha, 0, 1);
    const paired = groups === 'paired';
    const correlation = paired ? (input.correlation ?? Number.NaN) : 0;
    if (paired) checkInside('correlation', correlation, -1, 1);
    const groupRatio = paired ? 1 : (input.groupRatio ?? 1);
    checkWithin('groupRatio', groupRatio, 0.01, 100);
    const margin = comparison.kind === 'superiority' ? 0 : comparison.margin;
    if (kind !== 'superiority') checkInside('margin', margin, 0, 1);
    return { auc1, auc2, groups, kind, margin, correlation, groupRatio, alpha, sides, z: upperZ(alpha / sides) };
}

/** How far the expected difference lies on the side that is to be shown. @throws StatisticsError if it does not. */
export function checkReach({ auc1, auc2, kind, margin }: CheckedAreas): number {
    const difference = auc1 - auc2;
    const reach = {
        superiority: Math.abs(difference),
        'non-inferiority': difference + margin,
        equivalence: margin - Math.abs(difference),
    }[kind];
    if (reach > 1e-12) return reach;
    const range = {
        superiority: 'auc1 ≠ auc2',
        'non-inferiority': 'margin > auc2 − auc1',
        equivalence: 'margin > |auc1 − auc2|',
    };
    const [argument, value] = kind === 'superiority' ? (['auc1', auc1] as const) : (['margin', margin] as const);
    throw new StatisticsError(argument, value, {
        ru: `${range[kind]} (auc1 = ${auc1}, auc2 = ${auc2})`,
        en: `${range[kind]} (auc1 = ${auc1}, auc2 = ${auc2})`,
    });
}
