import type { ReadOptions, Table } from '../reading/table.js';
import { CaseBuilder } from './case-builder.js';
import type { CaseRead } from './case-table.js';
import { placesOf } from './columns.js';
import type { CaseSpec } from './spec.js';

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
    const { log } = table;
    const builder = new CaseBuilder(spec, placesOf(spec, table.columns), log);
    for await (const batch of table.batches()) {
        options.signal?.throwIfAborted();
        for (const row of batch) builder.add(row);
    }
    const cases = builder.finish();
    const { duplicates, contradictions, decimal } = builder;
    const unread = log.badRows - builder.bad;
    return { cases, log, rows: builder.rows + unread, duplicates, contradictions, decimal };
}
