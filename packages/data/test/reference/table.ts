import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

export type Row = Readonly<Record<string, string>>;

/** One number that came out of the files, and what the table says. */
export interface Match {
    readonly what: string;
    readonly actual: number | undefined;
    readonly expected: string | undefined;
    readonly tolerance?: number;
}

/** Rows of a table of the statistics package's reference. */
export function rowsOf(table: string): Row[] {
    const text = readFileSync(new URL(`../../../statistics/test/reference/${table}.csv`, import.meta.url), 'utf8');
    const [head, ...lines] = text.split(/\r?\n/).filter(line => line !== '');
    const columns = cellsOf(head!);
    return lines.map(line => {
        const cells = cellsOf(line);
        return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
    });
}

function cellsOf(line: string): string[] {
    return [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*))(?:,|$)/g)]
        .slice(0, -1)
        .map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
        .concat(line.endsWith(',') ? [''] : []);
}

export function number(row: Row, column: string): number {
    const value = Number(row[column]);
    if (row[column] === '' || Number.isNaN(value)) throw new Error(`${row.case_id}: ${column} is no number`);
    return value;
}

/**
 * A test of the rows of a table that the analysis of a trial computes. `matches` gives the numbers of a row, or null
 * where the language has no such metric or method: those must be as many as `others` says.
 */
export function tableThroughFiles(
    table: string,
    others: number,
    matches: (row: Row) => Promise<readonly Match[] | null>,
): void {
    test(`${table}, through files`, async () => {
        const rows = rowsOf(table);
        const faults: string[] = [];
        let without = 0;
        let compared = 0;
        for (const row of rows) {
            const found = await matches(row);
            if (found === null) without++;
            for (const match of found ?? []) {
                compared++;
                if (!agrees(match)) {
                    faults.push(`${row.case_id} ${match.what}: ${match.actual} instead of ${match.expected}`);
                }
            }
        }
        expect(faults).toEqual([]);
        expect(without).toBe(others);
        expect(compared).toBeGreaterThan(0);
    });
}

function agrees({ actual, expected, tolerance = 1e-9 }: Match): boolean {
    const empty = expected === undefined || expected === '' || expected === 'NA';
    if (empty || actual === undefined) return empty && actual === undefined;
    const value = expected === 'Inf' ? Number.POSITIVE_INFINITY : Number(expected);
    if (!Number.isFinite(value)) return actual === value;
    return Math.abs(actual - value) <= tolerance * Math.max(1, Math.abs(value));
}
