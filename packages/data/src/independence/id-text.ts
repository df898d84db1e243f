import type { CellValue } from '../reading/table.js';

/** How ids are made comparable, as the header of a list says it. Case and leading zeros are part of an id. */
export const idNormalisation = 'trim, NFC';

/** Only visible ASCII: nothing to normalise. Most ids are, and the test is ten times as fast as `normalize`. */
const plain = /^[\x21-\x7e]+$/;

/**
 * The text by which an id is compared: without white space at its ends, in Unicode's composed form (NFC).
 * @returns undefined for a cell without an id.
 */
export function idText(value: CellValue): string | undefined {
    const text = typeof value === 'string' ? value : value === null ? '' : asText(value);
    if (plain.test(text)) return text;
    const normal = text.normalize('NFC').trim();
    return normal === '' ? undefined : normal;
}

function asText(value: number | bigint | boolean | Date): string {
    return value instanceof Date ? value.toISOString() : String(value);
}
