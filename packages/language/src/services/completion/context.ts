import type { AnyElement, KeywordId, Language } from '@trialwright/model';
import type { LangiumDocument } from 'langium';
import type { TrialServices } from '../trial-lsp-module.js';
import type { Block } from './block-at.js';
import type { Expected } from './features-at.js';

/** All that the makers of completion items need to know. */
export interface CompletionContext {
    readonly services: TrialServices;
    readonly document: LangiumDocument;
    readonly offset: number;
    /** From here to `offset` is what has been typed of the item. */
    readonly start: number;
    /** Language of the file: what is written. */
    readonly language: Language;
    /** Language of the reader: what is explained. */
    readonly reader: Language;
    readonly expected: Expected;
    /** Whether something stands before it in its line: then the line is continued before the next property begins. */
    readonly continues: boolean;
    readonly block: Block | undefined;
    /** The element that the offset lies in. */
    readonly element: AnyElement | undefined;
    /** Properties that the block already has. */
    readonly present: ReadonlySet<string>;
    /** With several words typed: only the keywords that begin with them. */
    readonly only: ReadonlySet<KeywordId> | undefined;
    /** Asked for by a space: then only what continues the line, so that nothing pops up that nobody asked for. */
    readonly bySpace: boolean;
    /** Whether the client fills in placeholders. */
    readonly snippets: boolean;
    /** Whether the client can be asked to offer completions again. */
    readonly suggestAgain: boolean;
}
