import type { ElementKind, KeywordId } from '@trialwright/model';

/** Half-open offsets into the text of the file. */
export interface Span {
    readonly offset: number;
    readonly end: number;
}

/** What holds properties: an element, or a block inside one (`program.site`). */
export interface ContainerName {
    readonly kind: ElementKind;
    /** Name of the property that opens the inner block. */
    readonly nested?: string;
}

/** A property by its container and name. */
export interface PropertyName extends ContainerName {
    readonly property: string;
}

interface Of<K extends string> {
    readonly kind: K;
    /** Where the message is shown. */
    readonly at: Span;
}

/** A word that was meant to be a keyword. */
interface Meant {
    readonly written: string;
    readonly id: KeywordId;
    /** What to write: a keyword in the file's language, in the form that is nearest to what was written. */
    readonly form: string;
}

/** What a place could hold: names of tokens. */
interface Expecting {
    /** The words before the place, as they are written. */
    readonly after?: string;
    readonly property?: PropertyName;
    readonly expected: readonly string[];
}

/**
 * A mistake of the text, as data. It says what was meant, not how the parser stumbled; the message is worded later,
 * in the reader's language.
 */
export type Trouble =
    | (Of<'unclosedQuote'> & { readonly closing: string; readonly alone: boolean })
    | Of<'unclosedText'>
    | (Of<'character'> & { readonly text: string; readonly alone: boolean })
    | (Of<'misspelt' | 'capital'> & Meant)
    | (Of<'misplaced'> & { readonly id: KeywordId; readonly written: string; readonly inside: ContainerName })
    | (Of<'outside'> & { readonly id: KeywordId; readonly written: string })
    | (Of<'elementInside'> & { readonly id: KeywordId; readonly written: string; readonly inside: ContainerName })
    | (Of<'unknownWord'> & { readonly written: string; readonly inside?: ContainerName })
    | (Of<'unclosedBrace'> & {
          readonly inside: ContainerName;
          readonly opening: Span;
          readonly insertAt: number;
          readonly indent: string;
      })
    | (Of<'closedEarly'> & { readonly written: string })
    | Of<'strayBrace'>
    | (Of<'missingBrace'> & { readonly inside: ContainerName })
    | (Of<'orphanValue'> & {
          readonly written: string;
          readonly inside?: ContainerName;
          /** The property whose word is missing, where it can be told. */
          readonly property?: PropertyName;
      })
    | (Of<'missingValue'> & Expecting)
    | (Of<'wrongValue'> & Expecting & { readonly written: string; readonly instead?: string })
    | (Of<'nameTaken'> & { readonly written: string; readonly id: KeywordId })
    | Of<'missingComma'>
    | (Of<'secondValue'> & { readonly written: string; readonly property?: PropertyName })
    | (Of<'needlessSymbol'> & { readonly symbol: string; readonly afterKeyword: boolean })
    | (Of<'splitNumber'> & { readonly joined: string })
    | (Of<'needsQuotes'> & { readonly text: string })
    | Of<'percentWord'>
    | (Of<'nameOfSeveralWords'> & { readonly joined: string })
    | (Of<'noNameHere'> & { readonly inside: ContainerName })
    | (Of<'nameAfterTitle'> & { readonly name: string; readonly title: string })
    | (Of<'unexpected'> & Expecting & { readonly written: string });

export type TroubleKind = Trouble['kind'];

/** A trouble of one kind. */
export type TroubleOf<K extends TroubleKind> = Trouble & { readonly kind: K };
