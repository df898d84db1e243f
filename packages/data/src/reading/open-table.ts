import type { ByteSource } from './byte-source.js';
import { openCsv } from './csv/open-csv.js';
import type { ReadOptions, Table } from './table.js';

/**
 * Opens a table: finds out what it is by its bytes, reads the heading. Throws `TableError` for what cannot be read or
 * allows two readings; rows that are bad are named in the table's log.
 */
export async function openTable(source: ByteSource, options: ReadOptions = {}): Promise<Table> {
    options.signal?.throwIfAborted();
    return openCsv(source, options);
}
