import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caseTable, openTable } from '@trialwright/data';
import { fileSource } from '@trialwright/data/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coded, spec } from './support/cases.js';
import { available, converted, office, python } from './support/programs.js';
import { readAll } from './support/read.js';

// Workbooks and Russian CSV as LibreOffice and openpyxl write them on this machine.
let folder: string;
beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'trialwright-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const heading = ['случай', 'эталон', 'оценка', 'центр', 'дата'];
const sites = ['ЦКБ', 'ГКБ № 1', 'ООО «Ромашка»', 'a;b', 'say "ah"', 'две\nстроки'];
const rows = Array.from({ length: 200 }, (_, at) => ({
    id: `случай-${at + 1}`,
    truth: at % 3 === 0 ? 'да' : 'нет',
    score: at % 10 === 7 ? undefined : at / 8,
    site: sites[at % sites.length]!,
    day: 20454 + (at % 60),
}));
const isoDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

async function expectRows(name: string): Promise<Awaited<ReturnType<typeof readAll>>['table']> {
    const options = { only: heading };
    const read = await readAll(await fileSource(name, folder), options);
    expect(read.table.columns).toEqual(heading);
    expect(read.table.log.problems).toEqual([]);
    const wanted = spec({
        cases: 'случай',
        truth: coded('эталон'),
        arms: [{ arm: 'system', score: 'оценка' }],
        site: 'центр',
        date: 'дата',
    });
    const { cases, log } = await caseTable(await openTable(await fileSource(name, folder), options), wanted);
    expect(log.problems).toEqual([]);
    expect(cases.ids).toEqual(rows.map(({ id }) => id));
    expect([...cases.truth]).toEqual(rows.map(({ truth }) => (truth === 'да' ? 1 : 0)));
    expect([...cases.readings[0]!.score!]).toEqual(rows.map(({ score }) => score ?? Number.NaN));
    expect(cases.site!.levels).toEqual(sites);
    expect([...cases.date!]).toEqual(rows.map(({ day }) => day));
    return read.table;
}

describe.runIf(available(office, 'LibreOffice'))('LibreOffice', () => {
    beforeAll(() => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const lines = rows.map(({ id, truth, score, site, day }) =>
            [id, truth, score ?? '', quoted(site), isoDay(day)].join(','),
        );
        writeFileSync(join(folder, 'table.csv'), [heading.join(','), ...lines, ''].join('\n'));
        // Comma, double quote, UTF-8, from line 1; columns as they look, numbers in English.
        converted(folder, 'table.csv', 'xlsx', 'CSV:44,34,76,1,,1033,false,true');
    });

    test('a workbook', async () => {
        expect((await expectRows('table.xlsx')).format).toBe('xlsx');
    });

    test('CSV as Calc in Russian saves it: semicolons, decimal comma, Windows-1251', async () => {
        const name = converted(folder, 'table.xlsx', 'csv:Text - txt - csv (StarCalc):59,34,34,1,,1049,false,true');
        const text = new TextDecoder('windows-1251').decode(readFileSync(join(folder, name)));
        expect(text).toContain('\nслучай-2;нет;0,125;ГКБ № 1;');
        const table = await expectRows(name);
        expect(table.dialect).toMatchObject({ encoding: 'windows-1251', delimiter: ';' });
    });
});

const script = `
import datetime, json, openpyxl, sys
data = json.load(open(sys.argv[1]))
book = openpyxl.Workbook()
sheet = book.active
sheet.append(data['heading'])
for id, truth, score, site, day in data['rows']:
    sheet.append([id, truth, score, site, datetime.date(1970, 1, 1) + datetime.timedelta(days=day)])
book.create_sheet('Лист2')
book.create_sheet('Лист3')
book.save(sys.argv[2])
book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
book.save(sys.argv[3])
`;

describe.runIf(available(python, 'openpyxl'))('openpyxl', () => {
    beforeAll(() => {
        const list = rows.map(({ id, truth, score, site, day }) => [id, truth, score, site, day]);
        writeFileSync(join(folder, 'rows.json'), JSON.stringify({ heading, rows: list }));
        const files = ['rows.json', 'python.xlsx', 'from-1904.xlsx'].map(name => join(folder, name));
        execFileSync(python!, ['-c', script, ...files], { stdio: 'pipe' });
    });

    test('a workbook with empty sheets beside the full one', async () => {
        await expectRows('python.xlsx');
    });

    test('a workbook that counts days from 1904', async () => {
        const info = execFileSync(python!, [
            '-c',
            'import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read("xl/workbook.xml").decode())',
            join(folder, 'from-1904.xlsx'),
        ]).toString();
        expect(info).toMatch(/date1904="(?:1|true)"/);
        await expectRows('from-1904.xlsx');
    });
});
