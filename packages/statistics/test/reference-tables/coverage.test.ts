import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folders, tablesOf } from './harness.js';
import { auxiliaryTables, notYet } from './not-yet.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const sources = import.meta.glob('./*.test.ts', { query: '?raw', import: 'default', eager: true }) as Record<
    string,
    string
>;
const registered = Object.values(sources).flatMap(text =>
    [...text.matchAll(/referenceTable\(\s*'([^']+)'/g)].map(([, table]) => table!),
);

test.each(folders)('every table of %s has a test, or is listed as not yet', folder => {
    const expected = [...registered, ...notYet, ...auxiliaryTables];
    expect(tablesOf(folder).filter(table => !expected.includes(table))).toEqual([]);
});

test('a table that has a test is not listed as not yet', () => {
    expect(notYet.filter(table => registered.includes(table))).toEqual([]);
});

test('the list names tables that exist', () => {
    const text = readFileSync(join(here, '../reference/README.md'), 'utf8');
    expect(text).toContain('02a_n_precision');
    const present = tablesOf(folders[0]!);
    expect([...notYet, ...auxiliaryTables].filter(table => !present.includes(table))).toEqual([]);
});
