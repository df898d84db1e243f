import { expect, test } from 'vitest';
import { need, readTable, type Row } from '../reference-tables/harness.js';
import { ownTables } from './read-table.js';

export type Sides = 1 | 2;

/** The cases of a reference table's size have the table's power, and one case fewer has less. */
export function sizedBy(
    table: string,
    take: (row: Row) => { target: number; at: number; fewer?: number } | undefined,
): void {
    test.each([ownTables])(`${table}: power at its sizes`, folder => {
        const rows = readTable(folder, table);
        let used = 0;
        for (const row of rows) {
            const found = take(row);
            if (!found) continue;
            used++;
            const name = Object.values(row).join(' ');
            expect(found.at, name).toBeGreaterThanOrEqual(found.target - 1e-9);
            if (found.fewer !== undefined) expect(found.fewer, name).toBeLessThan(found.target);
        }
        expect(used).toBeGreaterThan(0);
    });
}

export const sides = (row: Row) => need(row, 'sides') as Sides;
