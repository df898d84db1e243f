import type { Bilingual, Language } from '../bilingual.js';

/**
 * Gaps: what a fix writes where only a person can say what belongs there. Each form is valid text, so that the rest
 * of the file keeps working, and each is found by the check `value-gap` until it is filled in.
 */
export const gapTexts = { ru: 'указать', en: 'fill in' } as const;
const gapNames = { ru: '_указать', en: '_fill_in' } as const;

/** A text gap in quotes: `"[указать: адрес]"`. */
export function gapText(what: Bilingual | undefined, language: Language): string {
    const label = what?.[language];
    return `"[${gapTexts[language]}${label ? `: ${label.replace(/["\]]/g, '')}` : ''}]"`;
}

/** A name gap: refers to nothing. */
export function gapName(language: Language): string {
    return gapNames[language];
}

/** A number that no trial has. */
export const gapNumber = '-1';

/** A date that no calendar has. */
export const gapDate = '0000-00-00';

/** True for the text of a gap. */
export function isGapText(text: string): boolean {
    return /^\s*\[(?:указать|fill in)(?::[^\]]*)?\]\s*$/.test(text);
}

/** True for the name of a gap. */
export function isGapName(name: string): boolean {
    return name === gapNames.ru || name === gapNames.en;
}
