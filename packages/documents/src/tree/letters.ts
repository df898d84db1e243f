import type { Language } from './document.js';

/** GOST R 2.105: letters of appendices leave out those that are taken for digits or for other letters. */
const letters = {
    ru: [...'АБВГДЕЖИКЛМНПРСТУФХЦШЩЭЮЯ'],
    en: [...'ABCDEFGHJKLMNPQRSTUVWXYZ'],
} as const;

/**
 * Letter of an appendix: А, Б, В … without Ё, З, Й, О, Ч, Ъ, Ы, Ь; A, B, C … without I and O.
 * Past the last letter it goes on with numbers, as the standard says.
 *
 * @param index from 0
 */
export function appendixLetter(index: number, language: Language): string {
    return letters[language][index] ?? String(index - letters[language].length + 1);
}
