import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue, ReadOptions } from '@trialwright/data';
import { fileSource } from '@trialwright/data/node';
import { expect, test } from 'vitest';
import { readAll } from './support/read.js';

// Files written by pandas, pyarrow and R (see make-files.py and make-files.R beside them); what stands in them was
// written down by Python.
const folder = join(import.meta.dirname, 'files');
const { columns, rows: expected } = JSON.parse(readFileSync(join(folder, 'table.json'), 'utf8')) as {
    columns: string[];
    rows: unknown[][];
};

const numeric = new Set(['score', 'maybe']);

/** A cell as Python wrote it down, whatever the format made of it. */
function plain(cell: CellValue, column: string): unknown {
    if (cell === null || cell === '') return null;
    if (column === 'truth') return String(cell).toLowerCase() === 'true';
    if (numeric.has(column)) return typeof cell === 'string' ? Number(cell.replace(',', '.')) : cell;
    if (column === 'date')
        return (typeof cell === 'string' ? cell : new Date(cell as number).toISOString()).slice(0, 10);
    return String(cell);
}

const options: Record<string, ReadOptions> = { 'r-write-csv.csv': {} };
const files = readdirSync(folder).filter(name => /\.(?:csv|tsv|jsonl|parquet)$/.test(name) && name !== 'types.parquet');

test.each(files)('%s holds what was put into it', async name => {
    const read = await readAll(await fileSource(name, folder), options[name]);
    expect(read.table.log.problems).toEqual([]);
    expect(read.table.columns).toEqual(columns);
    // R writes NA for what is missing.
    const missing = (cell: CellValue) => (name === 'r-write-csv.csv' && cell === 'NA' ? null : cell);
    const rows = read.rows.map(cells => cells.map((cell, at) => plain(missing(cell), columns[at]!)));
    expect(rows).toEqual(expected);
});

test('there are all codecs of Parquet, both kinds of pages, and texts in several dialects', async () => {
    expect(files.filter(name => name.endsWith('.parquet')).length).toBe(13);
    const russian = await readAll(await fileSource('pandas-russian.csv', folder));
    expect(russian.table.dialect).toMatchObject({ encoding: 'windows-1251', delimiter: ';' });
    const wide = await readAll(await fileSource('pandas-utf-16.tsv', folder));
    expect(wide.table.dialect).toMatchObject({ encoding: 'utf-16le', delimiter: '\t' });
});

test('only the wanted columns of a Parquet file are read', async () => {
    const read = await readAll(await fileSource('zstd-v1.parquet', folder), { only: ['score', 'id'] });
    expect(read.rows[7]).toEqual(['case-007', null, null, 1, null, null, null]);
    expect(read.lines[7]).toBe(8);
});

test('types of Parquet', async () => {
    const { table, rows } = await readAll(await fileSource('types.parquet', folder));
    const column = (name: string) => rows.map(cells => cells[table.columns.indexOf(name)]!);
    expect(column('int8')).toEqual([-128, 127, null]);
    expect(column('int16')).toEqual([-32768, 32767, null]);
    expect(column('int32')).toEqual([-2147483648, 2147483647, null]);
    expect(column('uint32')).toEqual([0, 4294967295, null]);
    expect(column('uint64').map(String)).toEqual(['0', '18446744073709551615', 'null']);
    expect(column('float32')).toEqual([0.5, -0.25, null]);
    expect(column('double')).toEqual([0.1, 1e300, null]);
    expect(column('decimal')).toEqual([0.3, -12345.7, null]);
    expect(column('text')).toEqual(['', 'Ё', null]);
    expect(column('category')).toEqual(['a', 'b', null]);
    expect(column('date')).toEqual([new Date('2026-04-03'), new Date('1969-12-31'), null]);
    for (const unit of ['ms', 'us', 'ns']) expect(column(unit)[0]).toEqual(new Date('2026-04-03T21:30:15.250Z'));
    expect(column('none')).toEqual([null, null, null]);
});
