import { expect, test } from 'vitest';
import { ownTables } from '../support/read-table.js';
import { folders, readTable, tablesOf } from './harness.js';
import { auxiliaryTables } from './auxiliary-tables.js';

const sources = import.meta.glob('./*.test.ts', { query: '?raw', import: 'default', eager: true }) as Record<
    string,
    string
>;
const registered = Object.values(sources).flatMap(source =>
    [...source.matchAll(/referenceTable\(\s*'([^']+)'/g)].map(([, table]) => table!),
);

test.each(folders)('every table of %s has a test', folder => {
    const known = [...registered, ...auxiliaryTables];
    const unknown = tablesOf(folder).filter(table => !known.includes(table));
    expect(unknown, `${folder}: no test knows the tables ${unknown.join(', ')}`).toEqual([]);
});

test.each(folders)('every table of %s has rows', folder => {
    for (const table of tablesOf(folder)) expect(readTable(folder, table).length).toBeGreaterThan(0);
});

test('every test has its table, and every table of data is there', () => {
    const present = tablesOf(ownTables);
    expect([...registered, ...auxiliaryTables].filter(table => !present.includes(table))).toEqual([]);
});
