import type {
    BoundaryShape,
    Derivation,
    OneSampleSize,
    PrecisionCriterion,
    PrecisionSampleSize,
    Recruitment,
} from '@trialwright/statistics';
import type { Bilingual } from '../bilingual.js';
import type { Metric } from '../catalogue/metrics.js';
import type { ElementOf } from '../trial/model.js';
import type { Place } from '../trial/place.js';

/** Why a number is not shown: what is missing or wrong, where, and what to write. */
export interface SizingProblem {
    /** Stable, in kebab case: `missing-expected`. */
    readonly code: string;
    readonly message: Bilingual;
    readonly at: Place;
    /** Property of the element that would mend it. */
    readonly property?: string;
}

/** Cases that a target needs of one class. */
export interface Need {
    readonly n: number;
    /** Before rounding up, where the method has it. */
    readonly fractional?: number;
}

/** Cases that a target needs: of each class, or of all where the class does not matter. */
export interface Needs {
    readonly positive?: Need;
    readonly negative?: Need;
    readonly all?: Need;
}

/** Numbers of evaluable, independent cases that a plan yields; a class of which it tells nothing is absent. */
export type Cases = { readonly [K in keyof Needs]?: number };

/** What both kinds of target share. */
export interface TargetBase {
    /** Key of the hypothesis or precision target. */
    readonly key: string;
    readonly name: string;
    readonly at: Place;
    readonly endpoint?: ElementOf<'endpoint'>;
    readonly metric?: Metric;
    /** Cases that the target needs in all, before interim looks, design effect, losses and prevalence. */
    readonly n?: number;
    /** The same by class; known where `n` is, but for denominators that no plan can recruit. */
    readonly needs?: Needs;
    readonly derivation?: Derivation;
    /** Empty where `n` is known. */
    readonly problems: readonly SizingProblem[];
    /** What the reader must know beside a number that is shown. */
    readonly warnings: readonly SizingProblem[];
}

/** A hypothesis against a performance goal. */
export interface GoalTarget extends TargetBase {
    readonly kind: 'goal';
    readonly element: ElementOf<'hypothesis'>;
    readonly inputs?: GoalInputs;
    readonly result?: OneSampleSize;
}

export interface GoalInputs {
    readonly p0: number;
    readonly p1: number;
    /** Level of this test after the multiplicity of the plan. */
    readonly alpha: number;
    readonly sides: 1 | 2;
    readonly power: number;
}

/** An endpoint estimated with a stated precision. */
export interface PrecisionTarget extends TargetBase {
    readonly kind: 'precision';
    readonly element: ElementOf<'precision'>;
    readonly inputs?: PrecisionInputs;
    readonly result?: PrecisionSampleSize;
}

export interface PrecisionInputs {
    readonly p: number;
    readonly level: number;
    readonly sides: 'two' | 'one';
    readonly criterion: PrecisionCriterion;
}

/** A hypothesis against a comparator. */
export interface ComparisonTarget extends TargetBase {
    readonly kind: 'comparison';
    readonly element: ElementOf<'hypothesis'>;
    readonly inputs?: ComparisonInputs;
    readonly result?: ComparisonSize;
}

export interface ComparisonInputs {
    readonly design: 'paired' | 'parallel';
    readonly comparison: 'superiority' | 'non-inferiority' | 'equivalence';
    /** Expected proportions of the system and of the comparator. */
    readonly p1: number;
    readonly p2: number;
    readonly margin?: number;
    /** Level of this test after the multiplicity of the plan; non-inferiority and equivalence: of one side. */
    readonly alpha: number;
    readonly sides: 1 | 2;
    readonly power: number;
    /** Paired: share of cases on which the two disagree. */
    readonly discordance?: number;
    /** Parallel: cases of the system's group for each of the comparator's. */
    readonly ratio?: number;
    /** Id of the method in the catalogue of the statistics package. */
    readonly method: string;
}

/** Paired: cases read by both. Parallel: cases of both groups together. */
export interface ComparisonSize {
    readonly n: number;
    readonly stable: number;
    readonly fractional?: number;
    /** Parallel: the system's group and the comparator's. */
    readonly groups?: readonly [number, number];
}

/** One number that a design is computed from, with where the program states it. */
export interface DesignInput {
    /** Name in the output for machines, e.g. `auc0`. */
    readonly key: string;
    readonly symbol: string;
    readonly label: Bilingual;
    readonly value: number;
    /** How it is shown: in percent, as a number, or `1` and `2` as one- and two-sided. */
    readonly unit: 'percent' | 'number' | 'sides';
    /** Source that the author states for it. */
    readonly source?: string;
    /** Set where the author is to state a source. */
    readonly wantsSource?: true;
}

/** What a target reaches with some number of cases. */
export interface Reached {
    readonly power?: number;
    readonly lower?: number;
    readonly upper?: number;
}

/** A hypothesis or precision target of any other design: areas, predictive values, ratios, agreement, readers, means. */
export interface DesignTarget extends TargetBase {
    readonly kind: 'design';
    readonly element: ElementOf<'hypothesis'> | ElementOf<'precision'>;
    /** Stable, in kebab case: `auc-goal`. */
    readonly design: string;
    readonly method: Bilingual;
    readonly inputs: readonly DesignInput[];
    readonly result?: DesignSize;
    /** What the target reaches with other numbers of cases; undefined where that cannot be told. */
    readonly reach?: (cases: Cases) => Reached | undefined;
    /** Power that is asked for; of a hypothesis. */
    readonly power?: number;
}

export interface DesignSize {
    readonly n: number;
    readonly stable: number;
    readonly fractional?: number;
    /** Parallel: cases of the system's group and the comparator's. */
    readonly groups?: readonly [number, number];
    readonly readers?: number;
}

/** A hypothesis of a design that is not computed yet: it has problems and no number. */
export interface OtherTarget extends TargetBase {
    readonly kind: 'other';
    readonly element: ElementOf<'hypothesis'> | ElementOf<'precision'>;
}

export type Target = GoalTarget | PrecisionTarget | ComparisonTarget | DesignTarget | OtherTarget;

/** Interim looks of a plan: what they cost each hypothesis. */
export interface InterimLooks {
    /** Shares of the data at the looks, the last 1. */
    readonly rates: readonly number[];
    /** Id of the boundary in the catalogue of the statistics package. */
    readonly shape: BoundaryShape['kind'];
    readonly at: Place;
    /** By key of the hypothesis. */
    readonly tests: ReadonlyMap<string, InterimTest>;
}

export interface InterimTest {
    /** Factor on the cases of the design without looks. */
    readonly factor: number;
    /** Factor on the cases to be expected where the alternative holds. */
    readonly expectedFactor: number;
    /** Bound of the statistic and one-sided p that each look needs. */
    readonly critical: readonly number[];
    readonly nominal: readonly number[];
    /** Power with the looks where the design without them has a given power with all cases. */
    readonly power: (fixed: number) => number;
}

/** The plan of one `sample size` block: from the needs of its targets to the number of cases to recruit. */
export interface Plan {
    readonly element: ElementOf<'sampleSize'>;
    readonly targets: readonly Target[];
    /** Prevalence that is used, and where it is written. */
    readonly prevalence?: { readonly value: number; readonly at: Place; readonly source?: string };
    /** Losses and unevaluable results together: 1 − (1 − a)(1 − b). */
    readonly losses: number;
    readonly looks?: InterimLooks;
    readonly recruitment?: Recruitment;
    /** Cases to recruit, known only if every target's need is. */
    readonly required?: number;
    /** Cases to recruit of each class, where the target or the plan tells them apart. */
    readonly requiredPositive?: number;
    readonly requiredNegative?: number;
    readonly planned: readonly PlannedCheck[];
    /** What each target reaches with the planned number of cases, where that can be told. */
    readonly achieved: readonly Achieved[];
    /** What is not told yet, because another thread is computing it; empty where everything is computed at once. */
    readonly awaited: readonly Awaited[];
    /** With co-primary endpoints: the chance that all of them succeed with the planned (else the required) cases. */
    readonly jointPower?: number;
    readonly problems: readonly SizingProblem[];
    readonly warnings: readonly SizingProblem[];
}

/** A planned number against what is required. */
export interface PlannedCheck {
    readonly count: number;
    readonly at: Place;
    readonly of: 'all' | 'positive' | 'negative';
    /** Undefined while what is required is not known. */
    readonly required?: number;
}

/** What a target reaches with the planned number of cases. */
export interface Achieved {
    readonly target: Target;
    /** Evaluable cases of the target's denominator to be expected among the planned, rounded down. */
    readonly n: number;
    /** The same by class, where the target needs both. */
    readonly positive?: number;
    readonly negative?: number;
    /** Power of a hypothesis. */
    readonly power?: number;
    /** Interval of a precision target if the estimate equals the expected value. */
    readonly lower?: number;
    readonly upper?: number;
}

/** What a target reaches with the planned number of cases, while that is not computed yet. */
export interface Awaited {
    readonly target: Target;
    readonly problem: SizingProblem;
}

/** All that is computed of a program's sample sizes. */
export interface ProgramSizing {
    /** Every hypothesis and precision target, in the order of the program. */
    readonly targets: readonly Target[];
    readonly plans: readonly Plan[];
}
