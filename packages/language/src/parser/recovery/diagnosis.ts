import type { Language } from '@trialwright/model';
import type { SyntaxTrouble } from '../error-messages.js';
import type { RulePlace } from './containers.js';
import type { TokenRepair } from './token-repair.js';
import type { TokenView } from './token-view.js';
import type { Trouble } from './trouble.js';

/** What is known of an error of the parser. */
export interface ErrorSite {
    readonly view: TokenView;
    /** Index of the token that the parser did not expect; the number of tokens at the end of the file. */
    readonly index: number;
    readonly place: RulePlace;
    readonly raw: SyntaxTrouble;
    readonly language: Language;
}

/** A mistake, and how the parser can read past it. Without repairs the parser's own recovery has to do. */
export interface Diagnosis {
    readonly trouble: Trouble;
    readonly repairs: readonly TokenRepair[];
}

/** One kind of explanation; undefined where it does not fit. They are asked in turn. */
export type Explanation = (site: ErrorSite) => Diagnosis | undefined;

export function spanOf(view: TokenView, first: number, last = first): { offset: number; end: number } {
    return { offset: view.at(first)!.startOffset, end: view.at(last)!.endOffset! + 1 };
}

/** Text of the words from an index on, on one line, at most four. */
export function wordsFrom(view: TokenView, index: number): string[] {
    const words: string[] = [];
    for (let i = index; words.length < 4 && view.isWord(i) && (i === index || !view.isFirstOnLine(i)); i++)
        words.push(...view.at(i)!.image.split(/\s+/));
    return words;
}

/** Index of the token that holds the n-th word from an index on. */
export function tokenOfWord(view: TokenView, index: number, count: number): number {
    let words = 0;
    for (let i = index; ; i++) {
        words += view.at(i)!.image.split(/\s+/).length;
        if (words >= count) return i;
    }
}

/** Last token before the place, for "after …"; the place itself where nothing stands before it. */
export function placeAfter(view: TokenView, index: number): { offset: number; end: number } {
    const previous = view.indexBefore(index);
    return previous >= 0 ? spanOf(view, previous) : { offset: 0, end: 0 };
}
