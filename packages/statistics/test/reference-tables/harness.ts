import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

export type Row = Record<string, string>;

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

const own = fileURLToPath(new URL('../reference/', import.meta.url));

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
    const { actual } = match;
    if (expected === undefined || actual === undefined) return expected === actual;
    if (!Number.isFinite(expected)) return actual === expected;
    const tolerance = match.tolerance ?? number(row.abs_tol ?? '') ?? tableTolerance;
    return Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
}

/** Number of a cell; undefined if empty. */
export function number(cell: string | undefined): number | undefined {
    if (cell === undefined || cell === '' || cell === 'NA') return undefined;
    if (cell === 'Inf') return Number.POSITIVE_INFINITY;
    if (cell === '-Inf') return Number.NEGATIVE_INFINITY;
    return Number(cell);
}

/** Number of a cell that must not be empty. */
export function need(row: Row, column: string): number {
    const value = number(row[column]);
    if (value === undefined || Number.isNaN(value)) throw new Error(`${column} is empty or no number`);
    return value;
}

/** The CSV names of methods have underscores, the package's have hyphens. */
export function kebab(name: string): string {
    return name.replaceAll('_', '-');
}

/** Rows of a table, from a cache: some tables serve several tests. */
export function readTable(folder: string, table: string): Row[] {
    const lines = parse(readFileSync(join(folder, `${table}.csv`), 'utf8'));
    const [head, ...rest] = lines;
    return rest.map(cells => Object.fromEntries(head!.map((column, i) => [column, cells[i] ?? ''])));
}

/** Tables of a folder, without extension. */
export function tablesOf(folder: string): string[] {
    return readdirSync(folder)
        .filter(name => name.endsWith('.csv'))
        .map(name => name.slice(0, -4));
}

function parse(text: string): string[][] {
    const rows: string[][] = [];
    let row: string[] = [];
    for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
        row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
        if (end === ',') continue;
        if (row.length > 1 || row[0] !== '') rows.push(row);
        row = [];
    }
    return rows;
}
