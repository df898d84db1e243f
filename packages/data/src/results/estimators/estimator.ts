import type { CaseCounts, CellCounts, Estimate, IntervalId, Place, ResultProblem } from '@trialwright/model';
import type { MeanSample, Notice, Scores } from '@trialwright/statistics';

/** The interval that the program names. */
export interface IntervalWish {
    /** Undefined where the program leaves the method open: the catalogue's default is used, and said so. */
    readonly method?: IntervalId;
    /** Confidence level, 0 < level < 1. */
    readonly level: number;
    /** Of a bootstrap; undefined: the default ones. */
    readonly replicates?: number;
    readonly seed?: number;
    readonly at?: Place;
    readonly notices: readonly Notice[];
}

/** A metric on some cases: what is counted, and its interval at any level. */
export interface Estimator {
    readonly counts: CaseCounts;
    readonly cells?: CellCounts;
    /** Why there is no estimate; empty where there is one. */
    readonly problems: readonly ResultProblem[];
    /**
     * Value with its two-sided interval.
     * @param level confidence level, 0 < level < 1.
     * @throws StatisticsError where the data do not determine the interval.
     */
    readonly estimate?: (level: number) => Estimate;
    /** The smallest tail at which there is an interval: no smaller p-value follows from its inversion. */
    readonly smallestTail?: () => number;
    /** What tests against a goal are computed from. */
    readonly share?: { readonly x: number; readonly n: number; readonly clustered: boolean };
    readonly scores?: Scores;
    readonly mean?: MeanSample;
    /** Each limit of agreement as a mean with the standard error of its interval (Student's). */
    readonly agreement?: { readonly lower: MeanSample; readonly upper: MeanSample };
}
