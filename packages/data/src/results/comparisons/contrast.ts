import type { ComparisonResult, Estimate, ResultProblem } from '@trialwright/model';
import type { RawTest } from '../hypotheses/goal-test.js';

/** What a comparison of the system with a comparator answers. */
export interface Contrast {
    /** All of the result but the difference, whose level is asked for. */
    readonly facts: Omit<ComparisonResult, 'difference' | 'ratio'>;
    /** System − comparator with its two-sided interval; without limits where the method has none of a difference. */
    readonly difference: (level: number) => Estimate;
    /** System / comparator, where the method compares by a ratio: it then decides on superiority. */
    readonly ratio?: (level: number) => Estimate;
    /** One-sided p of H1: the difference is above (below) a value; undefined where the program's test has none. */
    readonly above: (nullValue: number) => RawTest | undefined;
    readonly below: (nullValue: number) => RawTest | undefined;
    /** Two-sided p of H1: there is a difference. */
    readonly unequal: () => RawTest | undefined;
}

/** A comparison, or why there is none. */
export type Compared = Contrast | { readonly problems: readonly ResultProblem[] };
