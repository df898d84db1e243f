import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { number, ownTables, type Row, readTable } from '../support/read-table.js';

export { kebab, need, number, type Row, readTable, tablesOf } from '../support/read-table.js';

/** One number that the package gives for a row. */
export interface Match {
    column: string;
    actual: number | undefined;
    /** Default: the cell of `column`. */
    expected?: string;
    /** Overrides the row's and the table's tolerance. */
    tolerance?: number;
}

/** Numbers for a row; undefined if the row's method is not known. */
export type RowReader = (row: Row, folder: string) => Match[] | undefined;

const own = ownTables;

/** The repo's tables and, if set, those of the environment variable REFERENCE_DIR. */
export const folders = process.env.REFERENCE_DIR ? [own, process.env.REFERENCE_DIR] : [own];

/** Tables that some test registered. */
export const known = new Set<string>();

/** A test a folder: every row of the table is known and matches. */
export function referenceTable(table: string, read: RowReader, tolerance = 1e-9): void {
    known.add(table);
    for (const folder of folders) {
        if (!existsSync(join(folder, `${table}.csv`))) continue;
        test(`${table} (${folder === own ? 'repo' : folder})`, () => {
            const rows = readTable(folder, table);
            const problems = rows.flatMap(row => problemsOf(row, read, folder, tolerance));
            const text = `${problems.length} of ${rows.length} rows:\n${problems.slice(0, 40).join('\n')}`;
            expect(problems.length, text).toBe(0);
            expect(rows.length).toBeGreaterThan(0);
        });
    }
}

function problemsOf(row: Row, read: RowReader, folder: string, tolerance: number): string[] {
    const name = row.case_id ?? JSON.stringify(row);
    let matches: Match[] | undefined;
    try {
        matches = read(row, folder);
    } catch (error) {
        return [`${name}: ${error} ${JSON.stringify(row)}`];
    }
    if (matches === undefined) return [`${name}: no test knows this method: ${JSON.stringify(row)}`];
    const bad = matches.filter(match => !agrees(match, row, tolerance));
    if (bad.length === 0) return [];
    const list = bad.map(match => `${match.column} ${match.actual} instead of ${match.expected ?? row[match.column]}`);
    return [`${name}: ${list.join(', ')} | ${Object.values(row).slice(1).join(' ')}`];
}

function agrees(match: Match, row: Row, tableTolerance: number): boolean {
    const cell = match.expected ?? row[match.column];
    if (cell === undefined) throw new Error(`no column ${match.column}`);
    const expected = number(cell);
    // What the data do not determine is NaN here and an empty cell there.
    const actual = Number.isNaN(match.actual) ? undefined : match.actual;
    if (expected === undefined || actual === undefined) return expected === actual;
    if (!Number.isFinite(expected)) return actual === expected;
    const tolerance = match.tolerance ?? number(row.abs_tol ?? '') ?? tableTolerance;
    return Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
}
