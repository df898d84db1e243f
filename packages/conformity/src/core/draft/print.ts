import {
    formatNumber,
    keywordOfProperty,
    type ElementKind,
    type Language,
    schema,
    word,
    wordBefore,
} from '@trialwright/model';
import type { Bilingual, KeywordId, Property, TrialModel } from '@trialwright/model';
import type { Draft, DraftPart } from '../fix.js';

const placeholders = {
    number: { ru: 'N', en: 'N' },
    proportion: { ru: '… %', en: '… %' },
    date: { ru: 'ГГГГ-ММ-ДД', en: 'YYYY-MM-DD' },
} as const;

/** One part of a draft in the words of a language. */
function printPart(part: DraftPart, language: Language): string {
    if ('word' in part) {
        return part.before ? wordBefore(part.word, part.before, language) : word(part.word, language);
    }
    if ('name' in part) return part.name;
    if ('number' in part) return formatNumber(part.number, language, 6);
    if ('proportion' in part) return `${formatNumber(Number((part.proportion * 100).toPrecision(12)), language, 6)} %`;
    if ('quoted' in part) return `"${part.quoted[language]}"`;
    if ('symbol' in part) return part.symbol;
    if (part.as === 'text') return `"${part.gap[language]}"`;
    return part.as === 'name' ? part.gap[language] : placeholders[part.as][language];
}

/** A draft in the words of a language, on one line: what a message shows as an example. */
export function printDraft(draft: Draft, language: Language): string {
    return draft
        .map(part => printPart(part, language))
        .join(' ')
        .replace(/ ([:,)])/g, '$1')
        .replace(/ (\.\.) /g, '$1')
        .replaceAll('\u202F', '');
}

/** A property as a draft: its keyword, then its value. */
export function propertyDraft(kind: ElementKind, name: string, value: Draft): Draft {
    const properties: Readonly<Record<string, Property>> = schema[kind].properties;
    const keyword = keywordOfProperty(name, properties[name]!);
    return keyword ? [{ word: keyword }, ...value] : value;
}

/** Keyword of a property. */
export function keywordOf(kind: ElementKind, name: string): KeywordId {
    const properties: Readonly<Record<string, Property>> = schema[kind].properties;
    return keywordOfProperty(name, properties[name]!) ?? (name as KeywordId);
}

/** Quotes words of the file's language in messages of both: «уровень значимости 2,5 % односторонний». */
export interface Quoter {
    readonly ru: (what: KeywordId | Draft) => string;
    readonly en: (what: KeywordId | Draft) => string;
}

/**
 * Words for messages: whatever language a message is read in, what it tells to write is in the language of the file.
 */
export function quoter(model: TrialModel): Quoter {
    const print = (what: KeywordId | Draft): string =>
        printDraft(typeof what === 'string' ? [{ word: what }] : what, model.language);
    return { ru: what => `«${print(what)}»`, en: what => `“${print(what)}”` };
}

/** A gap for a text that only a person can write. */
export function gapText(ru: string, en: string): DraftPart {
    return { gap: { ru, en }, as: 'text' };
}

/** A gap for a text, said by a bilingual. */
export function gapOf(text: Bilingual): DraftPart {
    return { gap: text, as: 'text' };
}

/** Name of a property as a heading. */
export function labelOf(kind: ElementKind, name: string): Bilingual {
    return (schema[kind].properties as Readonly<Record<string, Property>>)[name]!.label;
}
