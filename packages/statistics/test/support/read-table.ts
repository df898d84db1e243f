import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Row = Record<string, string>;

/** The repo's reference tables. */
export const ownTables = fileURLToPath(new URL('../reference/', import.meta.url));

/** Number of a cell; undefined if empty. */
export function number(cell: string | undefined): number | undefined {
    if (cell === undefined || ['', 'NA', 'NaN'].includes(cell)) return undefined;
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

const memory = new Map<string, Row[]>();

/** Rows of a table, from a cache: some tables serve several tests. */
export function readTable(folder: string, table: string): Row[] {
    const path = join(folder, `${table}.csv`);
    const known = memory.get(path);
    if (known) return known;
    const [head, ...rest] = parse(readFileSync(path, 'utf8'));
    const rows = rest.map(cells => Object.fromEntries(head!.map((column, i) => [column, cells[i] ?? ''])));
    memory.set(path, rows);
    return rows;
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
