import { type KeywordId, type Language, word } from '@trialwright/model';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { propertyOfType } from '../support/schema-of.js';
import type { CompletionContext } from './context.js';
import type { Draft } from './item.js';
import { rowItems } from './row-items.js';
import { Snippet } from './snippet.js';

/** What may be written where the grammar expects a terminal: usual numbers, today's date, quotes. */
export function* valueItems(terminal: string, context: CompletionContext): Iterable<Draft> {
    const { expected, language, snippets, offset, start } = context;
    const property = expected.rules.map(propertyOfType).findLast(found => found);
    const name = property?.path.at(-1);
    if (terminal === 'ID' && expected.tokens.at(-1)?.tokenType.name === 'notApplicable') yield* rowItems(context);
    if (terminal === 'NUMBER' && name) {
        const last = expected.tokens.at(-1)?.tokenType.name;
        for (const [index, value] of usual(name, last, language).entries()) {
            yield { label: value, insert: value, kind: CompletionItemKind.Value, rank: 20 + index };
        }
    }
    if (terminal === 'DATE') {
        const today = new Date().toISOString().slice(0, 10);
        yield { label: today, insert: today, kind: CompletionItemKind.Value, rank: 20 };
    }
    if (terminal === 'STRING' && offset === start) {
        const insert = new Snippet(snippets).text('"').place('').text('"').toString();
        const detail = property?.property.label[context.reader];
        yield { label: '"…"', insert, isSnippet: true, detail, kind: CompletionItemKind.Text, rank: 30 };
    }
}

/** Numbers that most programs use; which of them is right is for the author to say. */
function usual(property: string, last: string | undefined, language: Language): string[] {
    const half = language === 'ru' ? '2,5 %' : '2.5 %';
    const sides = (level: string, id: KeywordId): string => `${level} ${word(id, language)}`;
    switch (property) {
        case 'significance':
            return [sides(half, 'oneSided'), sides('5 %', 'twoSided'), sides('5 %', 'oneSided')];
        case 'power':
            return ['80 %', '90 %', '95 %'];
        case 'confidence':
            return ['95 %', '90 %', '99 %'];
        case 'interval':
            return last === 'interval' ? [] : ['95 %', '90 %', '99 %'];
        case 'assurance':
        case 'recruitmentAssurance':
            return ['80 %', '90 %', '95 %'];
        case 'halfWidth':
            return ['5 %', '3 %'];
        case 'fullWidth':
            return ['10 %', '6 %'];
        default:
            return [];
    }
}
