import { keyword, type KeywordId } from '@trialwright/model';
import { type CompletionItem, InsertTextFormat, type MarkupContent } from 'vscode-languageserver-types';
import type { CompletionContext } from './context.js';
import { folded } from './typed.js';

/** A completion item before it is put in its place. */
export interface Draft extends Omit<CompletionItem, 'documentation' | 'textEdit' | 'sortText'> {
    /** What is written: may hold places, if `isSnippet`. */
    readonly insert: string;
    readonly isSnippet?: boolean;
    /** Markdown. */
    readonly explanation?: string;
    /** The smaller, the nearer to the top: what is missing, then what may follow, then the rest. */
    readonly rank: number;
    /** Further words by which it is found. */
    readonly alias?: string;
    /** Has the client offer completions behind it. */
    readonly suggests?: boolean;
}

/** The item in the protocol's form: it replaces what was typed of it, and is found in both languages. */
export function itemOf(draft: Draft, context: CompletionContext): CompletionItem {
    const { insert, isSnippet, explanation, rank, alias, suggests, ...item } = draft;
    const { textDocument } = context.document;
    const documentation: MarkupContent | undefined = explanation ? { kind: 'markdown', value: explanation } : undefined;
    return {
        ...item,
        documentation,
        sortText: String(Math.round(rank)).padStart(5, '0'),
        filterText: [item.label, folded(item.label), alias].filter(text => text).join(' '),
        insertTextFormat: isSnippet && context.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        textEdit: {
            range: {
                start: textDocument.positionAt(context.start),
                end: textDocument.positionAt(context.offset),
            },
            newText: insert,
        },
        command: suggests && context.suggestAgain ? { title: '', command: 'editor.action.triggerSuggest' } : undefined,
    };
}

/** All forms of a keyword in both languages: whichever is typed finds it. */
export function aliasOf(...ids: readonly KeywordId[]): string {
    const forms = ids.flatMap(id => [...keyword(id).ru, ...keyword(id).en]);
    return [...new Set([...forms, ...forms.map(folded)])].join(' ');
}
