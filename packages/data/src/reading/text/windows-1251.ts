import type { ByteSource } from '../byte-source.js';

/** What Russian text has beside ASCII: letters, quotes, dashes and signs of measurement. */
const russian = /^[\0-\x7fА-яЁё«»„“”‘’–—…№°±·µ§©®™•†‡‰€¤\u00a0\u00ad¦¬]*$/;
/** A capital behind a small letter: what KOI8-R looks like when it is read as Windows-1251. */
const inverted = /[а-яё][А-ЯЁ]/;
/** A Russian letter within a foreign word: what Windows-1252 looks like (Mьller). */
const mixed = /[a-z][а-яё]|[а-яё][a-z]/i;
const small = /[а-яё]/;

/**
 * Whether the bytes can be nothing but Russian text in Windows-1251. CP866 gives signs that Russian text does
 * not have; KOI8-R capitals behind small letters, or capitals only; Windows-1252 Russian letters in foreign words.
 */
export async function onlyWindows1251(source: ByteSource, signal?: AbortSignal): Promise<boolean> {
    const decoder = new TextDecoder('windows-1251');
    let anySmall = false;
    for await (const piece of source.stream(signal)) {
        const text = decoder.decode(piece, { stream: true });
        if (!russian.test(text) || inverted.test(text) || mixed.test(text)) return false;
        anySmall ||= small.test(text);
    }
    return anySmall;
}
