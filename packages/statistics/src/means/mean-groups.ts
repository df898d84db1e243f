import { ceiling } from '../core/ceiling.js';
import type { CheckedMeans } from './checked-means.js';
import { isTwoGroups } from './checked-means.js';

/** Numbers of cases; n2 is 0 where there is one group (or one set of pairs). */
export interface MeanGroups {
    n1: number;
    n2: number;
}

/** Groups that belong to a number of cases: of the only group, or of group 2. */
export function groupsOf({ design, ratio }: CheckedMeans, n: number): MeanGroups {
    return isTwoGroups(design) ? { n1: Math.max(2, ceiling(n * ratio)), n2: n } : { n1: n, n2: 0 };
}

/** Standard error of the estimated difference at the expected deviations, and the test's degrees of freedom. */
export function errorOf({ design, sd1, sd2 }: CheckedMeans, { n1, n2 }: MeanGroups): { error: number; df: number } {
    if (!isTwoGroups(design)) return { error: sd1 / Math.sqrt(n1), df: n1 - 1 };
    const first = (sd1 * sd1) / n1;
    const second = (sd2 * sd2) / n2;
    const error = Math.sqrt(first + second);
    if (design === 't-two-groups') return { error, df: n1 + n2 - 2 };
    return { error, df: satterthwaite(first, n1, second, n2) };
}

/** Degrees of freedom of a sum of two estimated variances of means (Satterthwaite 1946; Welch 1947). */
export function satterthwaite(first: number, n1: number, second: number, n2: number): number {
    return (first + second) ** 2 / (first ** 2 / (n1 - 1) + second ** 2 / (n2 - 1));
}
