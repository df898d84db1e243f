import type { Table } from '../reading/table.js';
import { idText } from './id-text.js';

/** Ids in batches, in the order of their rows; undefined for a row without one. */
export type IdBatches = AsyncIterable<readonly (string | undefined)[]>;

/** The ids in a column of a table. */
export async function* idsOf(table: Table, column: string): IdBatches {
    const index = table.columns.indexOf(column);
    if (index < 0) throw new RangeError(`no column ${column}`);
    for await (const rows of table.batches()) yield rows.map(({ cells }) => idText(cells[index] ?? null));
}
