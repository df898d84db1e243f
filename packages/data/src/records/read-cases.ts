import type { ReadOptions, Table } from '../reading/table.js';
import type { CaseRead } from './case-table.js';
import { CaseStore } from './case-store.js';
import { placesOf } from './columns.js';
import { FileRows } from './file-rows.js';
import type { CaseSpec } from './spec.js';

/** What became of the rows of one file. */
export type FileRead = Omit<CaseRead, 'cases'>;

/**
 * Makes cases of the rows of a table. Rows of a long table (a reader or a reading mode a row) are joined by case. A
 * row with a bad value goes to the log, not to the cases; what rows of one case say differently is missing.
 *
 * Throws `TableError` where the file has not the columns that the specification names, or where its codings, decimal
 * signs or dates allow two readings.
 */
export async function caseTable(
    table: Table,
    spec: CaseSpec,
    options: Pick<ReadOptions, 'signal'> = {},
): Promise<CaseRead> {
    const store = new CaseStore(spec);
    const read = await readInto(store, table, spec, options);
    return { cases: store.done(), ...read };
}

/**
 * Adds the rows of one file to the cases of its set, as {@link caseTable} makes them of a single one.
 * @param name of the file, for what is said of cases that files after it repeat.
 */
export async function readInto(
    store: CaseStore,
    table: Table,
    spec: CaseSpec,
    { signal }: Pick<ReadOptions, 'signal'> = {},
    name?: string,
): Promise<FileRead> {
    const { log } = table;
    const rows = new FileRows(spec, placesOf(spec, table.columns), log, store, name);
    for await (const batch of table.batches()) {
        signal?.throwIfAborted();
        for (const row of batch) rows.add(row);
    }
    rows.finish();
    const { duplicates, contradictions, decimal } = rows;
    return { log, rows: rows.rows + log.badRows - rows.bad, duplicates, contradictions, decimal };
}
