import type { CellValue } from '../table.js';

/** Anything beyond ASCII, which alone can have two spellings. */
const beyondAscii = /[^\0-\x7f]/;

/**
 * Text of a cell as it is compared: without spaces around it, in Unicode's composed form (й as one character, as other
 * programs write it), numbers and dates as text. Empty for an empty cell. Ids, levels and codes are all compared so.
 */
export function cleanText(cell: CellValue): string {
    if (typeof cell === 'string') {
        const text = cell.trim();
        return beyondAscii.test(text) ? text.normalize('NFC') : text;
    }
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
