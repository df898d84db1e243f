import type { CellValue } from '../table.js';

/** Letters and signs without a second spelling, and none of them a space at an end: nothing to do. Most texts are so. */
const clean =
    /^[\x21-\x7e\u00a1-\u02ff\u0400-\u0482\u048a-\u04ff\u2116](?:[\x20-\x7e\u00a1-\u02ff\u0400-\u0482\u048a-\u04ff\u2116]*[\x21-\x7e\u00a1-\u02ff\u0400-\u0482\u048a-\u04ff\u2116])?$/;

/**
 * Text of a cell as it is compared: without spaces around it, in Unicode's composed form (й as one character, as other
 * programs write it), numbers and dates as text. Empty for an empty cell. Ids, levels and codes are all compared so.
 */
export function cleanText(cell: CellValue): string {
    if (typeof cell === 'string') return clean.test(cell) ? cell : cell.normalize('NFC').trim();
    if (cell === null || (typeof cell === 'number' && Number.isNaN(cell))) return '';
    if (cell instanceof Date) return dateText(cell);
    return String(cell);
}

/** A date as ISO text, without the time where it is midnight. */
function dateText(date: Date): string {
    if (Number.isNaN(date.getTime())) return '';
    const text = date.toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}
