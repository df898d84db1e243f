import type { Language } from '../bilingual.js';
import { type Keyword, type KeywordId, keywords } from './keywords.js';

const byId = new Map<KeywordId, Keyword>(keywords.map(keyword => [keyword.id, keyword]));
const byForm = new Map<string, { keyword: Keyword; language: Language }>();
for (const keyword of keywords) {
    for (const language of ['en', 'ru'] as const) {
        for (const form of keyword[language]) byForm.set(form, { keyword, language });
    }
}

/** A keyword found by one of its forms, and the language that the form belongs to. */
export interface KnownForm {
    readonly keyword: Keyword;
    readonly language: Language;
}

/** The keyword with this name. */
export function keyword(id: KeywordId): Keyword {
    return byId.get(id)!;
}

/** True where a string is the name of a keyword. */
export function isKeywordId(id: string): id is KeywordId {
    return byId.has(id as KeywordId);
}

/** The keyword that a text stands for, in whichever language and form; white space between words may be any. */
export function keywordOf(text: string): KnownForm | undefined {
    return byForm.get(text) ?? byForm.get(text.replace(/\s+/g, ' '));
}

/** The form of a keyword that is written out in a language. */
export function word(id: KeywordId, language: Language): string {
    return byId.get(id)![language][0]!;
}
