import type { ByteSource } from './byte-source.js';
import { openCsv } from './csv/open-csv.js';
import { openJsonl } from './jsonl/open-jsonl.js';
import { kindOf } from './kind.js';
import { openParquet } from './parquet/open-parquet.js';
import type { ReadOptions, Table, TableFormat } from './table.js';
import { openXlsx } from './xlsx/open-xlsx.js';

const openers: Record<TableFormat, (source: ByteSource, options: ReadOptions) => Promise<Table>> = {
    csv: openCsv,
    xlsx: openXlsx,
    parquet: openParquet,
    jsonl: openJsonl,
};

/**
 * Opens a table: finds out what it is by its bytes, reads the heading. Throws `TableError` for what cannot be read or
 * allows two readings; rows that are bad are named in the table's log. An abort rejects with the signal's reason.
 */
export async function openTable(source: ByteSource, options: ReadOptions = {}): Promise<Table> {
    options.signal?.throwIfAborted();
    return openers[await kindOf(source, options.signal)](source, options);
}
