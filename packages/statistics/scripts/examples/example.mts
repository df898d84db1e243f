import type { Derivation } from '@trialwright/statistics';
import { ownTables, type Row, readTable } from '../../test/support/read-table.ts';

/** A worked example of a method: a row of a reference table, computed here, and what of it the row tells. */
export interface MethodExample {
    /** Id in the catalogue. */
    readonly method: string;
    /** Table of `test/reference`. */
    readonly table: string;
    readonly row: Row;
    readonly derivation: Derivation;
    /** Steps by their symbol, with the numbers that the row has for them. */
    readonly values: readonly (readonly [symbol: string, expected: number])[];
    /** Relative above 1; default 1e-6, which is coarser than the tables' own. */
    readonly tolerance?: number;
}

/** Rows of one of the repo's tables. */
export function rowsOf(table: string): readonly Row[] {
    return readTable(ownTables, table);
}

/** A row by its id, or the first that a condition holds for. */
export function rowOf(table: string, which: string | ((row: Row) => boolean)): Row {
    const row = rowsOf(table).find(typeof which === 'string' ? ({ case_id }) => case_id === which : which);
    if (!row) throw new Error(`no such row in ${table}: ${which}`);
    return row;
}

/** An example from a row: `columns` names the column of each step. */
export function example(
    method: string,
    table: string,
    which: string | ((row: Row) => boolean),
    compute: (row: Row) => Derivation,
    columns: Record<string, string | ((row: Row) => number)>,
    tolerance?: number,
): MethodExample {
    const row = rowOf(table, which);
    const values = Object.entries(columns).map(([symbol, column]) => {
        const expected = typeof column === 'string' ? Number(row[column]) : column(row);
        return [symbol, expected] as const;
    });
    return { method, table, row, derivation: compute(row), values, ...(tolerance ? { tolerance } : {}) };
}
