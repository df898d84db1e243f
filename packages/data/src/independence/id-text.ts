import type { CellValue } from '../reading/table.js';
import { cleanText } from '../reading/text/clean.js';

/** How ids are made comparable, as the header of a list says it. Case and leading zeros are part of an id. */
export const idNormalisation = 'trim, NFC';

/** The text by which an id is compared; undefined for a cell without an id. */
export function idText(value: CellValue): string | undefined {
    return cleanText(value) || undefined;
}
