import type { Table } from '../reading/table.js';
import { idText } from './id-text.js';

/** Ids in batches, in the order of their rows; undefined for a row without one. */
export type IdBatches = AsyncIterable<readonly (string | undefined)[]>;

/** Ids of several columns of the same rows in batches, a list a column. */
export type IdColumns = AsyncIterable<readonly (readonly (string | undefined)[])[]>;

/** The ids in a column of a table. */
export async function* idsOf(table: Table, column: string): IdBatches {
    for await (const [ids] of idColumns(table, [column])) yield ids!;
}

/** The ids in several columns of a table, in one reading of it. */
export async function* idColumns(table: Table, columns: readonly string[]): IdColumns {
    const places = columns.map(column => {
        const index = table.columns.indexOf(column);
        if (index < 0) throw new RangeError(`no column ${column}`);
        return index;
    });
    for await (const rows of table.batches())
        yield places.map(index => rows.map(({ cells }) => idText(cells[index] ?? null)));
}
