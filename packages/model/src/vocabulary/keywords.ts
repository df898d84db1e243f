import { conductWords } from './words/conduct-words.js';
import { measureWords } from './words/measure-words.js';
import { subjectWords } from './words/subject-words.js';

/**
 * The keyword table: every word of the language, in both languages.
 *
 * The key is the word's name in the grammar and in the model. In each column the first form is the one that is
 * written out; the others are understood. Forms of several words may be separated by any white space.
 * A key and a form belong to one row only (tests hold this).
 */
const table = [subjectWords, measureWords, conductWords];

export type KeywordId = keyof typeof subjectWords | keyof typeof measureWords | keyof typeof conductWords;

/** The forms of one keyword; the first form of each language is the one that is written out. */
export interface Keyword {
    readonly id: KeywordId;
    readonly en: readonly string[];
    readonly ru: readonly string[];
}

/** All keywords, in the order of the table. */
export const keywords: readonly Keyword[] = table
    .flatMap(words => Object.entries<readonly [string, string]>(words))
    .map(([id, [en, ru]]) => ({ id: id as KeywordId, en: en.split('|'), ru: ru.split('|') }));
