import type { Derivation, Notice } from '@trialwright/statistics';
import type { Bilingual } from '../bilingual.js';
import type { Place } from '../trial/place.js';

/** The four cells: of cases whose truth and result are both known. */
export interface CellCounts {
    readonly tp: number;
    readonly fn: number;
    readonly fp: number;
    readonly tn: number;
}

/** Why a result is not shown: what is missing or contradictory, and what to do. */
export interface ResultProblem {
    /** Stable, in kebab case: `no-score-column`. */
    readonly code: string;
    readonly message: Bilingual;
    /** Where in the program it is best mended. */
    readonly at?: Place;
}

/** A value with its limits, beside an estimate and of its level. */
export interface ValueWithLimits {
    readonly value: number;
    /** Undefined where the data do not determine it. */
    readonly lower?: number;
    readonly upper?: number;
}

/** Limits of agreement (Bland, Altman 1999): mean difference ± z of 95 % times the standard deviation. */
export interface AgreementLimits {
    readonly lower: ValueWithLimits;
    readonly upper: ValueWithLimits;
    /** Of the differences; divisor n − 1. */
    readonly standardDeviation: number;
}

/** A value with its interval, and how both were obtained. Proportions and areas are fractions in [0, 1]. */
export interface Estimate {
    readonly value: number;
    /** Undefined where the interval has no such limit (one-sided), or the data do not determine it. */
    readonly lower?: number;
    readonly upper?: number;
    /** Confidence level, 0 < level < 1. */
    readonly level: number;
    /** Id of the interval in the catalogue of the statistics package. */
    readonly method: string;
    readonly methodName: Bilingual;
    /** Of a proportion: how many of how many. */
    readonly numerator?: number;
    readonly denominator?: number;
    /** Of an area: cases of each class. */
    readonly positive?: number;
    readonly negative?: number;
    readonly standardError?: number;
    /** Of the metric `limitsOfAgreement`, whose value is the mean difference. */
    readonly agreement?: AgreementLimits;
    /** Clusters (patients) and design effect, where the units were treated as clustered. */
    readonly clusters?: { readonly count: number; readonly designEffect: number };
    readonly notices: readonly Notice[];
    readonly derivation?: Derivation;
}
