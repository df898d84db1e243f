import type { Derivation, Notice } from '@trialwright/statistics';
import type { Bilingual } from '../bilingual.js';
import type { Estimate, ResultProblem } from './estimate.js';

/** The limit of the interval that decides, and what it is held against. */
export interface DecidingBound {
    readonly side: 'lower' | 'upper' | 'both';
    readonly lower?: number;
    readonly upper?: number;
    /** Confidence level of the (one- or two-sided) interval. */
    readonly level: number;
    /** Goal, 0 (superiority), −margin, or ± margin. */
    readonly against: readonly number[];
    readonly methodName: Bilingual;
    readonly met: boolean;
}

/** A test of a hypothesis. */
export interface TestResult {
    readonly p: number;
    /** After the multiplicity of the plan; the same as `p` where there is none. */
    readonly adjustedP: number;
    /** Level of the test, of the stated side. */
    readonly alpha: number;
    readonly sides: 1 | 2;
    readonly methodName: Bilingual;
    readonly statistic?: { readonly symbol: string; readonly value: number; readonly df?: number };
    readonly met: boolean;
}

/** Discordant and concordant cases of a paired comparison of right and wrong results. */
export interface PairedCounts {
    /** Both right; only the system right; only the comparator right; both wrong. */
    readonly both: number;
    readonly onlySystem: number;
    readonly onlyComparator: number;
    readonly neither: number;
}

/** A comparison of the system with a comparator. */
export interface ComparisonResult {
    readonly comparator: string;
    readonly system: Estimate;
    readonly other: Estimate;
    /** System − comparator; without limits where the method compares by a ratio. */
    readonly difference: Estimate;
    /** System / comparator, where the method compares by a ratio: it then decides. */
    readonly ratio?: Estimate;
    readonly paired?: PairedCounts;
    /** Several readers and cases: areas a reader and the variance components. */
    readonly readers?: {
        readonly generalisation: 'readers-and-cases' | 'cases' | 'readers';
        readonly names: readonly string[];
        /** areas[0]: of the system, areas[1]: of the comparator; a reader each. */
        readonly areas: readonly (readonly number[])[];
        readonly components: Readonly<Record<string, number>>;
        readonly df: number;
    };
}

/** A hypothesis after the trial. */
export interface HypothesisResult {
    /** Key of the hypothesis. */
    readonly hypothesis: string;
    readonly endpoint?: string;
    readonly estimate?: Estimate;
    readonly comparison?: ComparisonResult;
    readonly bound?: DecidingBound;
    readonly test?: TestResult;
    /**
     * `met` only where bound and test agree that it is, after multiplicity; `unclear` where they contradict each
     * other (interval and test of different methods): the notices say so.
     */
    readonly verdict: 'met' | 'notMet' | 'unclear' | 'unknown';
    readonly notices: readonly Notice[];
    readonly derivation?: Derivation;
    readonly problems: readonly ResultProblem[];
}

/** A precision target after the trial. */
export interface PrecisionResult {
    readonly precision: string;
    readonly endpoint?: string;
    readonly wanted?: {
        readonly what: 'halfWidth' | 'fullWidth' | 'lowerLimit' | 'upperLimit';
        readonly value: number;
    };
    readonly reached?: number;
    readonly met?: boolean;
    readonly problems: readonly ResultProblem[];
}

/** Co-primary or ordered hypotheses judged together. */
export interface FamilyResult {
    readonly method: string;
    readonly hypotheses: readonly string[];
    readonly met?: boolean;
}
