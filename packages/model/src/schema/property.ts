import type { Bilingual } from '../bilingual.js';
import type { Located } from '../trial/place.js';
import type { KeywordId } from '../vocabulary/keywords.js';
import type { ElementKind } from './kinds.js';
import type * as values from './values.js';

/** Shapes of a value whose syntax is the same wherever they stand, with what they become in the model. */
export interface ShapeValues {
    text: string;
    fact: values.Fact;
    evidence: values.Evidence;
    treatment: values.Treatment;
    codedColumn: values.CodedColumn;
    setColumn: values.SetColumn;
    integer: number;
    number: number;
    proportion: values.Proportion;
    sourcedProportion: values.SourcedProportion;
    sourcedNumber: values.SourcedNumber;
    date: values.CalendarDate;
    duration: values.Duration;
    ages: values.Ages;
    claim: values.Claim;
    prevalence: values.Prevalence;
    collected: values.Collected;
    verification: values.Verification;
    interval: values.IntervalChoice;
    significance: values.Significance;
    comparison: values.Comparison;
    planned: values.PlannedNumber;
    threshold: values.Threshold;
    pair: values.Pair;
    powerToStop: values.Power;
    storage: values.Storage;
    cells: values.Cells;
    deviceCriterion: values.DeviceCriterion;
    claimReference: values.ClaimReference;
}

export type PlainShape = keyof ShapeValues;

/** Shapes whose values hold lists or blocks of their own: a comma ends none of them, the keyword stands for each. */
export const keywordForEach: ReadonlySet<Property['shape']> = new Set<Property['shape']>(['nested', 'setColumn']);

/** What a property says about itself; completion, hover, fixes, documents and reference pages are made from it. */
export interface PropertyInfo {
    /** Name of the property as a heading or a field of a table. */
    readonly label: Bilingual;
    /** What to write, in a sentence. */
    readonly help?: Bilingual;
    /** Rows of the conformity matrix that it serves. */
    readonly rows?: readonly string[];
}

/** Syntax and meaning of one property of an element. `V` is its value in the model. */
export interface Property<V = unknown, M extends boolean = boolean> extends PropertyInfo {
    readonly shape: PlainShape | 'choice' | 'stated' | 'reference' | 'nested';
    /** May stand more than once, and hold several values separated by commas (but see `keywordForEach`). */
    readonly many: M;
    /** The keyword, where it is not called as the property is; null where the value needs none. */
    readonly keyword?: KeywordId | null;
    /** For `choice` and `stated`. */
    readonly choices?: readonly KeywordId[];
    /** For `reference`, and for the head of `nested`. */
    readonly kinds?: readonly ElementKind[];
    /** For `nested`. */
    readonly properties?: Readonly<Record<string, Property>>;
    readonly value?: V;
}

/** What a set of properties becomes in the model. */
export type ValuesOf<P extends Readonly<Record<string, Property>>> = {
    readonly [K in keyof P]: P[K] extends Property<infer V, infer M>
        ? M extends true
            ? readonly Located<V>[]
            : Located<V> | undefined
        : never;
};

type Rest = Omit<PropertyInfo, 'label'> & { readonly keyword?: KeywordId | null };

function info(ru: string, en: string, rest?: Rest): PropertyInfo {
    return { label: { ru, en }, ...rest };
}

/** A property with a value of a plain shape, at most once. */
export function one<S extends PlainShape>(
    shape: S,
    ru: string,
    en: string,
    rest?: Rest,
): Property<ShapeValues[S], false> {
    return { shape, many: false, ...info(ru, en, rest) };
}

/** A property with values of a plain shape, any number of times. */
export function many<S extends PlainShape>(
    shape: S,
    ru: string,
    en: string,
    rest?: Rest,
): Property<ShapeValues[S], true> {
    return { shape, many: true, ...info(ru, en, rest) };
}

/** A choice from a set of words. */
export function choice<const C extends readonly KeywordId[]>(
    choices: C,
    ru: string,
    en: string,
    rest?: Rest,
): Property<C[number], false> {
    return { shape: 'choice', many: false, choices, ...info(ru, en, rest) };
}

/** Choices from a set of words. */
export function choicesOf<const C extends readonly KeywordId[]>(
    choices: C,
    ru: string,
    en: string,
    rest?: Rest,
): Property<C[number], true> {
    return { shape: 'choice', many: true, choices, ...info(ru, en, rest) };
}

/** A choice with words on it; `none` wants a reason. */
export function stated<const C extends readonly KeywordId[]>(
    choices: C,
    ru: string,
    en: string,
    rest?: Rest,
): Property<values.Stated<C[number]>, false> {
    return { shape: 'stated', many: false, choices, ...info(ru, en, rest) };
}

/** A reference to an element of one of the kinds. */
export function ref<const K extends readonly ElementKind[]>(
    kinds: K,
    ru: string,
    en: string,
    rest?: Rest,
): Property<values.Reference<K[number]>, false> {
    return { shape: 'reference', many: false, kinds, ...info(ru, en, rest) };
}

/** References to elements of the kinds. */
export function refs<const K extends readonly ElementKind[]>(
    kinds: K,
    ru: string,
    en: string,
    rest?: Rest,
): Property<values.Reference<K[number]>, true> {
    return { shape: 'reference', many: true, kinds, ...info(ru, en, rest) };
}

/** A block with properties of its own. `kinds` names what its head refers to; without it the head is a text. */
export function nested<const P extends Readonly<Record<string, Property>>>(
    properties: P,
    ru: string,
    en: string,
    rest?: Rest & { readonly kinds?: readonly ElementKind[] },
): Property<values.Nested<ValuesOf<P>>, true> {
    return { shape: 'nested', many: true, properties, ...info(ru, en, rest), kinds: rest?.kinds };
}
