/** Result tables of any size, made with a fixed seed: the same bytes on every machine. */
import { closeSync, createWriteStream, openSync, writeFileSync, writeSync } from 'node:fs';
import { Writable } from 'node:stream';
import { TextReader, ZipWriter } from '@zip.js/zip.js';
import { parquetWriteBuffer } from 'hyparquet-writer';

export interface Row {
    readonly id: string;
    readonly patient: string;
    readonly truth: number;
    readonly score: number;
    readonly decision: string;
    readonly site: string;
    readonly date: string;
}

export const columns = ['id', 'patient', 'truth', 'score', 'decision', 'site', 'date'] as const;

/** Rows in order; a linear congruential generator is random enough for a benchmark. */
export function* rows(count: number): Generator<Row> {
    let state = 20_261_123;
    const random = () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state / 2 ** 32;
    };
    for (let at = 0; at < count; at++) {
        const truth = random() < 0.2 ? 1 : 0;
        const score = Math.round(1e6 * Math.min(1, Math.max(0, random() * 0.6 + truth * 0.4))) / 1e6;
        yield {
            id: `case-${at}`,
            patient: `patient-${at >> 1}`,
            truth,
            score,
            decision: score > 0.5 ? 'да' : 'нет',
            site: `Центр № ${1 + (at % 12)}`,
            date: `2026-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
        };
    }
}

/** CSV in UTF-8 with commas, or as Excel in Russia saves it: semicolons, decimal comma, Windows-1251. */
export function writeCsv(path: string, count: number, russian = false): void {
    const delimiter = russian ? ';' : ',';
    const file = openSync(path, 'w');
    const bytes = russian ? windows1251() : (text: string) => Buffer.from(text);
    let text = `${columns.join(delimiter)}\r\n`;
    for (const row of rows(count)) {
        const score = russian ? String(row.score).replace('.', ',') : row.score;
        text += [row.id, row.patient, row.truth, score, row.decision, row.site, row.date].join(delimiter);
        text += '\r\n';
        if (text.length > 1 << 20) {
            writeSync(file, bytes(text));
            text = '';
        }
    }
    writeSync(file, bytes(text));
    closeSync(file);
}

function windows1251(): (text: string) => Uint8Array {
    const all = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, at) => at));
    const codes = new Map([...all].map((sign, at) => [sign, at]));
    return text => Uint8Array.from(text, sign => codes.get(sign)!);
}

export function writeJsonl(path: string, count: number): void {
    const file = openSync(path, 'w');
    let text = '';
    for (const row of rows(count)) {
        text += `${JSON.stringify(row)}\n`;
        if (text.length > 1 << 20) {
            writeSync(file, text);
            text = '';
        }
    }
    writeSync(file, text);
    closeSync(file);
}

export function writeParquet(path: string, count: number): void {
    const all = [...rows(count)];
    const columnData = columns.map(name => ({
        name,
        data: all.map(row => row[name]),
        type: name === 'truth' ? ('INT32' as const) : name === 'score' ? ('DOUBLE' as const) : ('STRING' as const),
    }));
    writeFileSync(path, Buffer.from(parquetWriteBuffer({ columnData, rowGroupSize: 100_000 })));
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook as Excel writes it: texts in a table of their own. */
export async function writeXlsx(path: string, count: number): Promise<void> {
    const zip = new ZipWriter(Writable.toWeb(createWriteStream(path)) as WritableStream, { useWebWorkers: false });
    const relations = (...list: string[]) =>
        new TextReader(`<Relationships xmlns="${packaged}">${list.join('')}</Relationships>`);
    const relation = (id: string, type: string, target: string) =>
        `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
    const type = (part: string, kind: string) =>
        `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
    await zip.add(
        '[Content_Types].xml',
        new TextReader(
            `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type('workbook', 'sheet.main')}${type('sheet', 'worksheet')}${type('strings', 'sharedStrings')}</Types>`,
        ),
    );
    await zip.add('_rels/.rels', relations(relation('r1', 'officeDocument', 'xl/workbook.xml')));
    await zip.add(
        'xl/workbook.xml',
        new TextReader(
            `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Данные" sheetId="1" r:id="r1"/></sheets></workbook>`,
        ),
    );
    await zip.add(
        'xl/_rels/workbook.xml.rels',
        relations(relation('r1', 'worksheet', 'sheet.xml'), relation('r2', 'sharedStrings', 'strings.xml')),
    );
    const strings = new Map<string, number>();
    const text = (place: string, value: string) => {
        if (!strings.has(value)) strings.set(value, strings.size);
        return `<c r="${place}" t="s"><v>${strings.get(value)}</v></c>`;
    };
    async function* sheet() {
        yield `<worksheet xmlns="${main}"><sheetData><row r="1">`;
        yield `${columns.map((name, at) => text(`${'ABCDEFG'[at]}1`, name)).join('')}</row>`;
        let line = 1;
        for (const row of rows(count)) {
            line++;
            yield `<row r="${line}">${columns
                .map((name, at) => {
                    const place = `${'ABCDEFG'[at]}${line}`;
                    const value = row[name];
                    return typeof value === 'number' ? `<c r="${place}"><v>${value}</v></c>` : text(place, value);
                })
                .join('')}</row>`;
        }
        yield '</sheetData></worksheet>';
    }
    await zip.add('xl/sheet.xml', ReadableStream.from(sheet()).pipeThrough(new TextEncoderStream()));
    async function* texts() {
        yield `<sst xmlns="${main}">`;
        for (const value of strings.keys()) yield `<si><t>${value}</t></si>`;
        yield '</sst>';
    }
    await zip.add('xl/strings.xml', ReadableStream.from(texts()).pipeThrough(new TextEncoderStream()));
    await zip.close();
}
