import type { Bilingual, ElementKind, KeywordId, Place } from '@trialwright/model';

/**
 * Part of a text that a fix writes. It knows nothing of the file's language: the language package prints it with
 * the words, decimal sign and quotes of the file.
 */
export type DraftPart =
    | { readonly word: KeywordId; readonly before?: KeywordId }
    | { readonly name: string }
    | { readonly number: number }
    | { readonly proportion: number }
    /** A text in quotes. */
    | { readonly quoted: Bilingual }
    /** Something that only a person can say; shown as a placeholder, and marked as a gap until it is filled in. */
    | { readonly gap: Bilingual; readonly as: 'text' | 'name' | 'number' | 'proportion' | 'date' }
    | { readonly symbol: string };

export type Draft = readonly DraftPart[];

/** A change of the program in the model's terms. */
export type ModelEdit =
    /** Adds a property to an element: `value` is what follows its keyword; without it a placeholder of its shape. */
    | { readonly kind: 'addProperty'; readonly element: string; readonly property: string; readonly value?: Draft }
    /** Adds a property to a block inside an element, such as a site of the program: `at` is where the block stands. */
    | {
          readonly kind: 'addToBlock';
          readonly element: ElementKind;
          readonly block: string;
          readonly at: Place;
          readonly property: string;
          readonly value?: Draft;
      }
    /** Adds an element after the last of its kind, or at the end. */
    | {
          readonly kind: 'addElement';
          readonly element: ElementKind;
          readonly rank?: 'primary' | 'secondary';
          readonly name?: string;
          readonly title?: Bilingual;
          readonly properties?: readonly { readonly property: string; readonly value?: Draft }[];
      }
    /** With `property` the whole property that the place is in, with its keyword. */
    | { readonly kind: 'replace'; readonly at: Place; readonly with: Draft; readonly property?: true }
    | { readonly kind: 'insertAfter'; readonly at: Place; readonly text: Draft }
    | { readonly kind: 'remove'; readonly at: Place; readonly property?: true };

/** A way to mend a finding. */
export interface Fix {
    readonly title: Bilingual;
    readonly edits: readonly ModelEdit[];
    /** The best of several: what "fix" without choosing applies. */
    readonly preferred?: boolean;
    /** May be applied without looking ("fix all on save"): it changes form, never content. */
    readonly safe?: boolean;
}
