import { readFileSync } from 'node:fs';
import { TableError } from '@trialwright/data';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesOf } from './support/cases.js';
import { readBytes } from './support/read.js';
import { sheetXml, workbook } from './support/workbook.js';

const file = (path: string) => new Uint8Array(readFileSync(new URL(path, import.meta.url)));

/** Reads or refuses; how long it took in milliseconds. */
async function withstood(name: string, bytes: Uint8Array): Promise<number> {
    const begun = performance.now();
    try {
        await readBytes(name, bytes);
    } catch (error) {
        expect(error).toBeInstanceOf(TableError);
    }
    return performance.now() - begun;
}

test('a sheet that unpacks to a hundred megabytes of nothing is refused before they are read', async () => {
    async function* nothing() {
        yield sheetXml('').replace('</sheetData></worksheet>', '');
        const rows = ' '.repeat(1 << 20);
        for (let i = 0; i < 100; i++) yield rows;
        yield '</sheetData></worksheet>';
    }
    const bytes = await workbook(nothing());
    expect(bytes.length).toBeLessThan(200_000);
    await expect(readBytes('bomb.xlsx', bytes)).rejects.toMatchObject({ code: 'archive-bomb' });
});

test('a large honest sheet is no bomb', async () => {
    async function* rows() {
        yield sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c></row>').replace(
            '</sheetData></worksheet>',
            '',
        );
        for (let i = 2; i < 300_002; i++) {
            yield `<row r="${i}" spans="1:1" ht="15" customHeight="1"><c r="A${i}" s="0" t="n"><v>${i}</v></c></row>`;
        }
        yield '</sheetData></worksheet>';
    }
    const read = await readBytes('large.xlsx', await workbook(rows()));
    expect(read.rows.length).toBe(300_000);
    expect(read.rows.at(-1)).toEqual([300_001]);
});

test('a line without an end, and a quote without one, do not fill the memory', async () => {
    const long = Buffer.alloc(40_000_000, 'x');
    await expect(readBytes('long.csv', long)).rejects.toMatchObject({ code: 'line-too-long', problem: { line: 1 } });
    await expect(readBytes('long.jsonl', long)).rejects.toMatchObject({ code: 'line-too-long' });
    const quoted = Buffer.concat([Buffer.from('id;text\n1;ok\n2;"'), Buffer.alloc(5_000_000, 'abc;def\n')]);
    const begun = performance.now();
    await expect(readBytes('quote.csv', quoted)).rejects.toMatchObject({ code: 'bad-quote', problem: { line: 3 } });
    expect(performance.now() - begun).toBeLessThan(10_000);
});

test('nothing but delimiters, quotes and line breaks takes no time that grows with its square', async () => {
    for (const sign of [';', '"', ',"', '\n', '"\n', '\r', '";', '"x']) {
        const bytes = Buffer.from(`a;b\n${sign.repeat(2_000_000 / sign.length)}`);
        expect(await withstood('signs.csv', bytes), JSON.stringify(sign)).toBeLessThan(15_000);
    }
});

test('a value of a million digits is no number, and that takes no time', async () => {
    const begun = performance.now();
    const digits = '1'.repeat(1_000_000);
    const given = { cases: 'id', date: 'score', arms: [{ arm: 'system', score: 'score' }], dialect: {} };
    const read = await casesOf(`id;score\na;${digits}x\nb;${digits}\nc;0,${digits}x\n`, given);
    expect(read.log.badRows).toBe(3);
    expect(performance.now() - begun).toBeLessThan(10_000);
});

test('a hundred faults are kept, all are counted', async () => {
    const bytes = Buffer.from(`a;b\n1;2\n${'1\n'.repeat(50_000)}`);
    const { table, rows } = await readBytes('many.csv', bytes);
    expect(rows.length).toBe(1);
    expect(table.log.problems.length).toBe(100);
    expect([table.log.count, table.log.badRows]).toEqual([50_000, 50_000]);
    expect(table.log.problems[99]!.line).toBe(102);
});

/** A copy of a file in which some bytes are other ones, some are missing, some are repeated. */
function damagedCopy(bytes: Uint8Array) {
    const edit = fc.record({
        at: fc.integer({ min: 0, max: bytes.length - 1 }),
        kind: fc.constantFrom('set', 'cut', 'double'),
        value: fc.integer({ min: 0, max: 255 }),
    });
    return fc.array(edit, { minLength: 1, maxLength: 6 }).map(edits => {
        let copy = [...bytes];
        for (const { at, kind, value } of edits) {
            if (kind === 'set') copy[at % copy.length] = value;
            else if (kind === 'cut') copy.splice(at, value);
            else copy = [...copy.slice(0, at), ...copy.slice(Math.max(0, at - value))];
            if (copy.length === 0) copy = [0];
        }
        return Uint8Array.from(copy);
    });
}

test.each([
    'bad/xlsx-several-sheets/data.xlsx',
    'bad/parquet-text-for-number/data.parquet',
    'files/zstd-v2.parquet',
    'files/snappy-v1.parquet',
    'files/encodings.parquet',
    'bad/json-bad-lines/data.jsonl',
])('damaged copies are read or refused, never anything else: %s', async path => {
    await fc.assert(
        fc.asyncProperty(damagedCopy(file(path)), async bytes => {
            expect(await withstood(path, bytes)).toBeLessThan(10_000);
        }),
        { numRuns: 500 },
    );
});

test('a run of Parquet that promises thousands of millions of values is refused before they are written', async () => {
    // Levels of the first column: a run of 2³¹ − 1 ones in place of 25.
    const bytes = file('files/none-v2.parquet');
    const honest = Buffer.from([50, 1]);
    const at = Buffer.from(bytes).indexOf(honest);
    const lies = Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from([0xfe, 0xff, 0xff, 0xff, 0x0f, 1]),
        bytes.subarray(at + 6),
    ]);
    const begun = performance.now();
    await expect(readBytes('runs.parquet', lies)).rejects.toMatchObject({ code: 'damaged-parquet' });
    expect(performance.now() - begun).toBeLessThan(5_000);
});

test('damaged sheets in whole archives are read or refused, never anything else', async () => {
    const xml = Buffer.from(
        sheetXml(
            '<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="str"><v>x</v></c></row>' +
                '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="b"><v>1</v></c></row>' +
                '<row r="3" hidden="0"><c r="A3" t="e"><v>#N/A</v></c><c r="B3" t="d"><v>2026-01-01</v></c></row>',
        ),
    );
    await fc.assert(
        fc.asyncProperty(damagedCopy(xml), async bytes => {
            expect(await withstood('sheet.xlsx', await workbook(Buffer.from(bytes).toString()))).toBeLessThan(10_000);
        }),
        { numRuns: 300 },
    );
});
