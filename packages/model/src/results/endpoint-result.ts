import type { Notice } from '@trialwright/statistics';
import type { MetricId } from '../schema/elements/aims.js';
import type { Bilingual } from '../bilingual.js';
import type { CellCounts, Estimate, ResultProblem } from './estimate.js';

/** How indeterminate and missing results were treated. */
export type ResultRule =
    /** As the endpoint's own rule says: the result of the report. */
    | 'asStated'
    /** Cases without a definite result are left out. */
    | 'complete'
    /** Each counted as wrong. */
    | 'worst'
    /** Each counted as right. */
    | 'best';

/** Cases of one endpoint, from the rows to those evaluated. Classes are by the reference standard. */
export interface CaseCounts {
    readonly all: number;
    readonly positive: number;
    readonly negative: number;
    readonly truthMissing: number;
    readonly resultMissing: number;
    readonly indeterminate: number;
    readonly evaluated: number;
}

/** The endpoint computed under one rule for indeterminate and missing results. */
export interface EstimateUnderRule {
    readonly rule: ResultRule;
    readonly estimate?: Estimate;
    readonly cells?: CellCounts;
    readonly counts: CaseCounts;
    readonly problems: readonly ResultProblem[];
}

/** The endpoint in one level of a stratum, or at one site. */
export interface GroupResult {
    /** What divides the cases: a stratum's column, the site, the source. */
    readonly by: { readonly kind: 'stratum' | 'site' | 'source'; readonly name: string };
    /** As it stands in the data: text of a stranger. */
    readonly level: string;
    readonly estimate?: Estimate;
    readonly counts: CaseCounts;
    readonly problems: readonly ResultProblem[];
}

/** The endpoint on the cases of an analysis set, by the rule of the report. */
export interface SetResult {
    /** Name of the set, as the program writes it. */
    readonly set: string;
    readonly estimate?: Estimate;
    readonly counts: CaseCounts;
    /** Cases of which the data do not say whether they belong to the set: they are not in it. */
    readonly unknown: number;
    readonly problems: readonly ResultProblem[];
}

/** One step of an empirical ROC curve. */
export interface RocPoint {
    readonly falsePositiveRate: number;
    readonly truePositiveRate: number;
    /** Results at or above it count as positive; +∞ at the origin. */
    readonly threshold: number;
}

/** An empirical ROC curve. */
export interface RocCurve {
    /** Corners of the curve in rising order, thinned to what a picture can show: never moved. */
    readonly points: readonly RocPoint[];
    /** Pointwise limits of sensitivity at given specificities. */
    readonly band?: {
        readonly level: number;
        readonly method: Bilingual;
        readonly points: readonly {
            readonly falsePositiveRate: number;
            readonly lower: number;
            readonly upper: number;
        }[];
    };
    /** The program's threshold on the curve. */
    readonly operating?: RocPoint;
    readonly positive: number;
    readonly negative: number;
}

/** One reader, or the system, or a comparator. */
export interface ReadingResult {
    /** `system`, or the key of a comparator. */
    readonly arm: string;
    /** As it stands in the data. */
    readonly reader?: string;
    readonly estimate?: Estimate;
    readonly curve?: RocCurve;
}

/** All that the data say of one endpoint. */
export interface EndpointResult {
    /** Key of the endpoint. */
    readonly endpoint: string;
    readonly metric: MetricId;
    /** Key of the data set. */
    readonly dataset?: string;
    /** Computed from rows, or from the cells typed into the `report`. */
    readonly from: 'data' | 'cells';
    readonly threshold?: number;
    /** The rule `asStated` first; the others show how much the result rests on it. */
    readonly rules: readonly EstimateUnderRule[];
    /** Beside the result on all cases: on each analysis set that a column of the data defines. */
    readonly sets: readonly SetResult[];
    readonly groups: readonly GroupResult[];
    readonly curve?: RocCurve;
    /** Where several readers, or a comparator, read the cases. */
    readonly readings: readonly ReadingResult[];
    /** What the reader of the groups and readings must know. */
    readonly notices: readonly Notice[];
    /** Why there is no result at all; empty where there is one. */
    readonly problems: readonly ResultProblem[];
}
