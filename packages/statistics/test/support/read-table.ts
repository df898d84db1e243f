import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Row = Record<string, string>;

/** The repo's reference tables. */
export const ownTables = fileURLToPath(new URL('../reference/', import.meta.url));

/** Further rows of the same tables, made here with other programs: edge cases above all. */
export const moreTables = fileURLToPath(new URL('../reference-more/', import.meta.url));

/** Number of a cell; undefined if empty. @throws Error if the cell is no number */
export function number(cell: string | undefined): number | undefined {
    if (cell === undefined || ['', 'NA', 'NaN'].includes(cell)) return undefined;
    if (cell === 'Inf') return Number.POSITIVE_INFINITY;
    if (cell === '-Inf') return Number.NEGATIVE_INFINITY;
    const value = Number(cell);
    if (Number.isNaN(value)) throw new Error(`"${cell}" is no number`);
    return value;
}

/** Number of a cell that must not be empty. */
export function need(row: Row, column: string): number {
    const value = number(text(row, column));
    if (value === undefined) throw new Error(`${column} is empty`);
    return value;
}

/** Text of a cell, maybe empty. @throws Error if the table has no such column */
export function text(row: Row, column: string): string {
    const cell = row[column];
    if (cell === undefined) throw new Error(`the table has no column ${column}`);
    return cell;
}

/** Numbers of a cell, separated by semicolons. */
export function numbers(row: Row, column: string): number[] {
    return text(row, column)
        .split(';')
        .map(cell => {
            const value = number(cell);
            if (value === undefined) throw new Error(`${column} has an empty entry`);
            return value;
        });
}

/** What a pattern's first group finds in a cell. @throws Error if it finds nothing */
export function within(row: Row, column: string, pattern: RegExp): string {
    const found = pattern.exec(text(row, column))?.[1];
    if (found === undefined) throw new Error(`${column} has nothing like ${pattern.source}: "${text(row, column)}"`);
    return found;
}

/** The CSV names of methods have underscores, the package's have hyphens. */
export function kebab(name: string): string {
    return name.replaceAll('_', '-');
}

const memory = new Map<string, Row[]>();

/** Rows of a table, from a cache: some tables serve several tests. @throws Error if it is not there or has no row */
export function readTable(folder: string, table: string): Row[] {
    const path = join(folder, `${table}.csv`);
    const known = memory.get(path);
    if (known) return known;
    if (!existsSync(path)) throw new Error(`${path}: there is no such table`);
    const [head, ...rest] = parse(readFileSync(path, 'utf8'));
    if (head === undefined) throw new Error(`${path} is empty`);
    if (rest.length === 0) throw new Error(`${path} has a head, but no row`);
    const rows = rest.map((cells, i) => {
        if (cells.length !== head.length) {
            throw new Error(`${path}, row ${i + 1}: ${cells.length} cells under ${head.length} columns`);
        }
        return Object.fromEntries(head.map((column, k) => [column, cells[k]!]));
    });
    memory.set(path, rows);
    return rows;
}

/** Lines of a data set that a row refers to: of the row's own folder, or of the repo's. */
export function dataOf(folder: string, table: string, dataset: string): Row[] {
    for (const place of [folder, moreTables, ownTables]) {
        if (!existsSync(join(place, `${table}.csv`))) continue;
        const lines = readTable(place, table).filter(line => line.dataset === dataset);
        if (lines.length > 0) return lines;
    }
    throw new Error(`${table} holds no data set ${dataset}`);
}

/** Tables of a folder, without extension. @throws Error if there is no such folder, or no table in it */
export function tablesOf(folder: string): string[] {
    if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`${folder}: there is no such folder`);
    const tables = readdirSync(folder)
        .filter(name => name.endsWith('.csv'))
        .map(name => name.slice(0, -4));
    if (tables.length === 0) throw new Error(`${folder} holds no table (*.csv)`);
    return tables;
}

function parse(text: string): string[][] {
    const rows: string[][] = [];
    let row: string[] = [];
    const plain = text.replace(/^\uFEFF/, '');
    for (const [, quoted, bare, end] of plain.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
        row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
        if (end === ',') continue;
        if (row.length > 1 || row[0] !== '') rows.push(row);
        row = [];
    }
    return rows;
}
