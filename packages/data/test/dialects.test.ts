import { bytesSource, openTable, type ReadOptions, TableError } from '@trialwright/data';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { encode, type TestEncoding, writeCsv } from './support/csv.js';
import { sheetXml, workbook } from './support/workbook.js';

async function rowsOf(bytes: Uint8Array, options?: ReadOptions) {
    const table = await openTable(bytesSource('table.csv', bytes), options);
    const rows: (readonly unknown[])[] = [];
    const lines: number[] = [];
    for await (const batch of table.batches()) {
        for (const row of batch) {
            rows.push(row.cells);
            lines.push(row.line);
        }
    }
    return { table, rows, lines };
}

/** Texts with all that a dialect must protect. */
const cell = fc.oneof(
    fc.string({
        unit: fc.constantFrom('a', 'я', 'Ё', '1', ',', ';', '\t', '"', '\n', ' ', '.', "'", '=', '-'),
        maxLength: 8,
    }),
    fc.constantFrom('да', '0,91', '=cmd|"/C calc"!A1', '__proto__', 'a\nb', '""', '"'),
);

const table = fc.integer({ min: 2, max: 5 }).chain(width =>
    fc.record({
        heading: fc.uniqueArray(fc.constantFrom('случай', 'score', 'эталон', '__proto__', 'a"b', 'x;y', 'p,q', 'r s'), {
            minLength: width,
            maxLength: width,
        }),
        rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 30 }),
    }),
);

test('a table written in any dialect reads back the same, line by line', async () => {
    await fc.assert(
        fc.asyncProperty(
            table,
            fc.constantFrom(',', ';', '\t') as fc.Arbitrary<',' | ';' | '\t'>,
            fc.constantFrom('\n', '\r\n'),
            fc.constantFrom<TestEncoding>('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1251'),
            fc.boolean(),
            fc.boolean(),
            async ({ heading, rows }, delimiter, newline, encoding, quoteAll, last) => {
                const written = writeCsv([heading, ...rows], { delimiter, newline, quoteAll, last });
                const stated = { delimiter, ...(encoding === 'windows-1251' && { encoding }) };
                const kept = rows.filter(row => row.some(text => text.trim() !== ''));
                const bytes = encode(written.text, encoding);
                if (kept.length === 0) {
                    await expect(rowsOf(bytes, { dialect: stated })).rejects.toThrow(TableError);
                    return;
                }
                const read = await rowsOf(bytes, { dialect: stated });
                expect(read.table.columns).toEqual(heading);
                expect(read.rows).toEqual(kept);
                const lines = written.lines.slice(1).filter((_, at) => rows[at]!.some(text => text.trim() !== ''));
                expect(read.lines).toEqual(lines);
                expect(read.table.log.count).toBe(0);
            },
        ),
        { numRuns: 1000 },
    );
});

test('a record cut by the edges of pieces reads as one', async () => {
    const text = `id;note\n${'ё'.repeat(70_000)};"a ""b""\n${'x'.repeat(600_000)}"\n2;end\n`;
    const { rows, lines } = await rowsOf(encode(text, 'utf-8'));
    expect(rows).toEqual([
        ['ё'.repeat(70_000), `a "b"\n${'x'.repeat(600_000)}`],
        ['2', 'end'],
    ]);
    expect(lines).toEqual([2, 4]);
});

test('every place where a piece can end gives the same rows', async () => {
    const bytes = encode('id,text\r\n1,"я ""q""\r\nb"\r\n2, "x"\r\n"3","ok" \r\n\r\n4,""\r\n', 'utf-8');
    const whole = await rowsOf(bytes);
    expect(whole.rows).toEqual([
        ['1', 'я "q"\nb'],
        ['2', ' "x"'],
        ['3', 'ok'],
        ['4', ''],
    ]);
    for (let cut = 1; cut < bytes.length; cut++) {
        const source = {
            ...bytesSource('table.csv', bytes),
            async *stream() {
                yield bytes.subarray(0, cut);
                yield bytes.subarray(cut);
            },
        };
        const opened = await openTable(source);
        const rows: unknown[] = [];
        for await (const batch of opened.batches()) rows.push(...batch.map(row => [row.line, ...row.cells]));
        expect(rows).toEqual(whole.rows.map((row, at) => [whole.lines[at], ...row]));
    }
});

test('the dialect is found out where only one reading is possible', async () => {
    const semicolons = await rowsOf(encode('id;score;truth\n1;0,91;1\n2;0,12;0\n', 'utf-8'));
    expect(semicolons.table.dialect).toMatchObject({ encoding: 'utf-8', delimiter: ';' });
    const tabs = await rowsOf(encode('id\tscore\n1\t0.5\n', 'utf-16le'));
    expect(tabs.table.dialect).toMatchObject({ encoding: 'utf-16le', delimiter: '\t' });
    const russian = await rowsOf(encode('Случай;Эталон\n1;да\n2;нет\n', 'windows-1251'));
    expect(russian.table.dialect).toMatchObject({ encoding: 'windows-1251', delimiter: ';' });
    expect(russian.rows).toEqual([
        ['1', 'да'],
        ['2', 'нет'],
    ]);
    const macintosh = await rowsOf(encode('id;note\r1;"a\rb"\r2;c', 'utf-8'));
    expect([macintosh.rows, macintosh.lines]).toEqual([
        [
            ['1', 'a\rb'],
            ['2', 'c'],
        ],
        [2, 4],
    ]);
    const excel = await rowsOf(encode('sep=;\r\nid;score\r\n1;0,5\r\n', 'utf-8-bom'));
    expect(excel.rows).toEqual([['1', '0,5']]);
    expect(excel.lines).toEqual([3]);
});

test('columns that the program names decide where the delimiter is open', async () => {
    const bytes = encode('id;score, %;truth\n1;0,9;1\n2;0,3;0\n', 'utf-8');
    await expect(rowsOf(bytes)).rejects.toMatchObject({ code: 'delimiter-unclear' });
    const { table } = await rowsOf(bytes, { only: ['score, %', 'truth'] });
    expect(table.columns).toEqual(['id', 'score, %', 'truth']);
});

test('reading is cancelled and tells how far it has come', async () => {
    const text = `id;score\n${'1;0,5\n'.repeat(300_000)}`;
    const bytes = encode(text, 'utf-8');
    const controller = new AbortController();
    const reason = new Error('cancelled');
    const seen: number[] = [];
    const opened = await openTable(bytesSource('table.csv', bytes), {
        signal: controller.signal,
        onProgress: ({ done, total }) => {
            expect(total).toBe(bytes.length);
            seen.push(done);
        },
    });
    let rows = 0;
    const read = async () => {
        for await (const batch of opened.batches()) {
            rows += batch.length;
            controller.abort(reason);
        }
    };
    await expect(read()).rejects.toBe(reason);
    expect(rows).toBeLessThan(300_000);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
});

test('JSON lines and workbooks are cancelled in the middle as well', async () => {
    const lines = Array.from({ length: 200_000 }, (_, at) => `{"id":${at}}`).join('\n');
    const sheet = Array.from(
        { length: 50_000 },
        (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><v>${at}</v></c></row>`,
    );
    const heading = '<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c></row>';
    for (const [name, bytes, all] of [
        ['table.jsonl', encode(lines, 'utf-8'), 200_000],
        ['table.xlsx', await workbook(sheetXml(heading + sheet.join(''))), 50_000],
    ] as const) {
        const controller = new AbortController();
        const reason = new Error('cancelled');
        const table = await openTable(bytesSource(name, bytes), { signal: controller.signal });
        let rows = 0;
        const read = async () => {
            for await (const batch of table.batches()) {
                rows += batch.length;
                controller.abort(reason);
            }
        };
        await expect(read(), name).rejects.toBe(reason);
        expect(rows, name).toBeGreaterThan(0);
        expect(rows, name).toBeLessThan(all);
    }
});

test('a heading of ten thousand columns, longer than a piece of a file, is read as any other', async () => {
    const names = Array.from({ length: 10_000 }, (_, at) => `column ${String(at).padStart(60, '0')}`);
    for (const delimiter of [',', ';', '\t']) {
        const row = names.map((_, at) => at % 7);
        const text = `${names.join(delimiter)}\n${row.join(delimiter)}\n${row.join(delimiter)}\n`;
        const { table, rows } = await rowsOf(encode(text, 'utf-8'));
        expect(table.columns).toEqual(names);
        expect(rows).toEqual([row.map(String), row.map(String)]);
    }
});

test('random bytes are read or refused, never anything else', async () => {
    await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async bytes => {
            try {
                await rowsOf(bytes);
            } catch (error) {
                expect(error).toBeInstanceOf(TableError);
            }
        }),
        { numRuns: 3000 },
    );
});
