import type { KeywordId } from '../vocabulary/keywords.js';
import type { Located, Place } from '../trial/place.js';
import type { ElementKind } from './kinds.js';

/** A proportion in [0, 1], with the way it was written, since a percent and a fraction are both welcome. */
export interface Proportion {
    /** As a fraction; may lie outside [0, 1] in a wrong program: the checks say so. */
    readonly value: number;
    readonly written: 'percent' | 'fraction';
}

/** A statement in words, with its date and source where they are given. `none` says "there is none, because …". */
export interface Fact {
    readonly text: string;
    readonly none: boolean;
    readonly date?: Located<CalendarDate>;
    readonly source?: Located<string>;
}

/** Something done, with its evidence, or planned. */
export interface Evidence extends Fact {
    readonly state: 'done' | 'planned' | undefined;
}

/** What indeterminate or missing results count for in the main analysis; undefined where only words say it. */
export interface Treatment extends Fact {
    readonly as?: Located<TreatmentRule>;
}

export type TreatmentRule = 'asWrong' | 'asRight' | 'asPositive' | 'asNegative' | 'excluded';

/** A column with two classes, and the values that mean each of them where they are stated. */
export interface CodedColumn {
    readonly column: Located<string>;
    readonly positive: readonly Located<string>[];
    readonly negative: readonly Located<string>[];
}

/** A column that tells which cases belong to an analysis set. */
export interface SetColumn extends CodedColumn {
    /** Name of the set, with which a text of the analysis begins. */
    readonly set: Located<string>;
}

/** A date without a time; `valid` is false for an impossible one (31 February). */
export interface CalendarDate {
    readonly year: number;
    readonly month: number;
    readonly day: number;
    readonly valid: boolean;
}

export interface Duration {
    readonly amount: number;
    readonly unit: 'years' | 'months' | 'days';
}

/** Ages in years; a side that is left out is open. */
export interface Ages {
    readonly from?: number;
    readonly to?: number;
}

/** A reference by name. `target` is the key of the element in {@link TrialModel}, undefined while unresolved. */
export interface Reference<K extends ElementKind = ElementKind> {
    readonly name: string;
    readonly kinds: readonly K[];
    readonly target?: string;
}

/** A choice from a set, and words on it: `ослепление одинарное "…"`. */
export interface Stated<V extends string = string> {
    readonly choice: V;
    readonly text?: Located<string>;
}

export type Relation = '>' | '>=' | '<' | '<=' | '=';

/** A claim of the manufacturer: a metric with a value or bound, or words. */
export interface Claim {
    readonly name?: Located<string>;
    readonly topic: 'effectiveness' | 'safety';
    readonly metric?: Located<KeywordId>;
    readonly condition?: Located<Reference<'condition'>>;
    readonly relation: Relation;
    readonly value?: Located<Proportion>;
    readonly text?: Located<string>;
    readonly source?: Located<string>;
}

/** A reference to a claim by its name. */
export interface ClaimReference {
    readonly name: string;
    /** Key of the claim: the key of its system, `::`, the claim's name. */
    readonly target?: string;
}

/** Prevalence of a condition. */
export interface Prevalence {
    readonly condition: Located<Reference<'condition'>>;
    readonly value: Located<Proportion>;
    readonly source?: Located<string>;
}

/** A proportion and where it comes from. */
export interface SourcedProportion {
    readonly value: Located<Proportion>;
    readonly source?: Located<string>;
}

/** A number and where it comes from. */
export interface SourcedNumber {
    readonly value: Located<number>;
    readonly source?: Located<string>;
}

/** Cases that come from one site. */
export interface Collected {
    readonly organization: Located<Reference<'organization'>>;
    readonly count?: Located<number>;
    readonly of?: 'cases' | 'patients';
}

/** How a class of the data set was verified. */
export interface Verification {
    readonly of?: 'positive' | 'negative';
    readonly fact: Fact;
}

/** An interval method and its confidence level; of a bootstrap also how it is drawn. */
export interface IntervalChoice {
    readonly method: Located<KeywordId>;
    readonly level?: Located<Proportion>;
    readonly replicates?: Located<number>;
    /** Of the generator of random numbers. */
    readonly seed?: Located<number>;
}

/** A level, with its side. */
export interface Significance {
    readonly level: Located<Proportion>;
    readonly sides?: Located<'oneSided' | 'twoSided'>;
}

/** What a hypothesis states about an endpoint. */
export interface Comparison {
    readonly endpoint: Located<Reference<'endpoint'>>;
    readonly against: 'goal' | 'superior' | 'noninferior' | 'equivalent';
    /** Against a goal. */
    readonly relation?: Relation;
    readonly goal?: Located<Proportion>;
    /** Against a comparator. */
    readonly comparator?: Located<Reference<'comparator'>>;
    readonly margin?: Located<Proportion>;
}

/** A planned number; of all cases, or of one class. */
export interface PlannedNumber {
    readonly count: Located<number>;
    readonly of?: 'positive' | 'negative';
    readonly unit?: 'cases' | 'patients';
}

/** A threshold of the system: a number, or words. */
export interface Threshold {
    readonly number?: Proportion;
    readonly text?: string;
    readonly none?: boolean;
}

/** An abbreviation or a term, and what it means. */
export interface Pair {
    readonly left: string;
    readonly right: Located<string>;
}

/** Who may stop the trial, and in what way. */
export interface Power {
    readonly who: Located<'sponsor' | 'principalInvestigator' | 'ethicsCommittee' | 'regulator'>;
    readonly text?: Located<string>;
}

/** How long somebody keeps the records. */
export interface Storage {
    readonly who?: Located<'sponsor' | 'principalInvestigator'>;
    readonly duration?: Located<Duration>;
    readonly text?: Located<string>;
}

/** The four cells of a result table, typed in. */
export interface Cells {
    readonly endpoint: Located<Reference<'endpoint'>>;
    readonly tp: Located<number>;
    readonly fn: Located<number>;
    readonly fp: Located<number>;
    readonly tn: Located<number>;
}

/** A criterion of clause 3.20, met or not. */
export interface DeviceCriterion {
    readonly criterion: Located<'software' | 'standalone' | 'medicalPurpose' | 'interpretation'>;
    readonly met: boolean;
    readonly text?: Located<string>;
}

/** A block inside an element: the centre of a program, the file of a data set. */
export interface Nested<P> {
    /** What stands before the brace: a reference or a text. */
    readonly head?: Located<string>;
    readonly target?: Located<Reference>;
    readonly properties: P;
    readonly at: Place;
}
