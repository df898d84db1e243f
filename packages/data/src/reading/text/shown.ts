import type { Bilingual } from '@trialwright/model';

/** Characters of a stranger's text kept in a message. */
const length = 40;

/** Control characters, marks of writing direction, separators of lines and lone surrogates: seen as escapes. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text of a stranger as a message may show it: one line, shortened, nothing invisible. */
export function shown(text: string): string {
    const start = text.length > 4 * length ? text.slice(0, 4 * length) : text;
    const characters = [...start];
    const cut = characters.length > length || start !== text;
    const kept = cut ? `${characters.slice(0, length).join('')}…` : start;
    return kept.replace(unseen, sign => `\\u${sign.codePointAt(0)!.toString(16).padStart(4, '0')}`);
}

/** As {@link shown}, for a list of which the first ones are enough; in the quotes of each language. */
export function shownList(texts: readonly string[], most = 10): Bilingual {
    const rest = texts.length > most ? ' …' : '';
    const list = (open: string, close: string) =>
        texts
            .slice(0, most)
            .map(text => `${open}${shown(text)}${close}`)
            .join(', ') + rest;
    return { ru: list('«', '»'), en: list('“', '”') };
}
