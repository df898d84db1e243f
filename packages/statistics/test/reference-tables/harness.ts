import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StatisticsError } from '@trialwright/statistics';
import { expect, test } from 'vitest';
import { moreTables, number, ownTables, type Row, readTable } from '../support/read-table.js';

export {
    dataOf,
    kebab,
    need,
    number,
    numbers,
    type Row,
    readTable,
    tablesOf,
    text,
    within,
} from '../support/read-table.js';

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

export interface TableOptions {
    /** Absolute, relative where |value| > 1; default 1e-9. */
    tolerance?: number;
    /** Columns that a row may fill without any use in the test, and why. */
    unused?: Readonly<Record<string, string>>;
}

/** Relative names start at the folder in which the tests are run. */
const given = process.env.REFERENCE_DIR;

/** Folders of tables: the repo's, and the one that the environment variable REFERENCE_DIR names. */
export const folders = [ownTables, moreTables, ...(given ? [resolve(given)] : [])];

/** Those of the folders that have a table. */
export function foldersWith(table: string): string[] {
    return folders.filter(folder => existsSync(join(folder, `${table}.csv`)));
}

/** Columns that say where a row comes from; whatever else a row fills must be read by its test. */
const descriptive = ['case_id', 'software', 'func', 'note', 'abs_tol', 'edge', 'other'];

/** A test a folder: every row of the table is known, every column that it fills is used, and its numbers match. */
export function referenceTable(table: string, read: RowReader, options: TableOptions = {}): void {
    for (const folder of foldersWith(table)) {
        const place = { [ownTables]: 'repo', [moreTables]: 'more' }[folder] ?? folder;
        test(`${table} (${place})`, () => {
            const rows = readTable(folder, table);
            const problems = rows.flatMap(row => problemsOf(row, read, folder, options));
            const text = `${problems.length} of ${rows.length} rows:\n${problems.slice(0, 40).join('\n')}`;
            expect(problems.length, text).toBe(0);
        });
    }
}

function problemsOf(row: Row, read: RowReader, folder: string, { tolerance = 1e-9, unused }: TableOptions): string[] {
    const name = row.case_id ?? JSON.stringify(row);
    const used = new Set([...descriptive, ...Object.keys(unused ?? {})]);
    const watched = new Proxy(row, {
        get(target, column: string) {
            used.add(column);
            return target[column];
        },
    });
    try {
        const matches = read(watched, folder);
        if (matches === undefined) return [`${name}: no test knows this method: ${JSON.stringify(row)}`];
        if (matches.length === 0) return [`${name}: nothing is compared: ${JSON.stringify(row)}`];
        const bad = matches.filter(match => !agrees(match, watched, tolerance));
        const idle = Object.keys(row).filter(column => row[column] !== '' && !used.has(column));
        const texts = [
            ...bad.map(match => `${match.column} ${match.actual} instead of ${match.expected ?? row[match.column]}`),
            ...idle.map(column => `the test does not use the column ${column}`),
        ];
        return texts.length === 0 ? [] : [`${name}: ${texts.join(', ')} | ${Object.values(row).slice(1).join(' ')}`];
    } catch (error) {
        return [`${name}: ${error} ${JSON.stringify(row)}`];
    }
}

function agrees(match: Match, row: Row, tableTolerance: number): boolean {
    const cell = match.expected ?? row[match.column];
    if (cell === undefined) throw new Error(`the table has no column ${match.column}`);
    const expected = number(cell);
    // What the data do not determine is NaN here and an empty cell there.
    const actual = Number.isNaN(match.actual) ? undefined : match.actual;
    if (expected === undefined || actual === undefined) return expected === actual;
    if (!Number.isFinite(expected)) return actual === expected;
    const tolerance = match.tolerance ?? number(row.abs_tol ?? '') ?? tableTolerance;
    return Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
}

/** The matches of the columns that the row fills; the others are not applicable to it. */
export function filled(row: Row, matches: Match[]): Match[] {
    return matches.filter(({ column, expected }) => (expected ?? row[column]) !== '');
}

/**
 * What a method refuses is undefined: all the columns must then be empty.
 * @param read throws StatisticsError where the method has no answer
 */
export function unlessRefused(columns: readonly string[], read: () => Match[]): Match[] {
    try {
        return read();
    } catch (error) {
        if (!(error instanceof StatisticsError)) throw error;
        return columns.map(column => ({ column, actual: undefined }));
    }
}
