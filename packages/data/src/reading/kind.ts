import type { ByteSource } from './byte-source.js';
import { stop } from './problem.js';
import type { TableFormat } from './table.js';

const startsWith = (head: Uint8Array, bytes: readonly number[]) => bytes.every((byte, at) => head[at] === byte);
const ascii = (text: string) => [...text].map(sign => sign.charCodeAt(0));

/** What a table is, by its first bytes; a text by the ending of its name. Throws `TableError` for what is no table. */
export async function kindOf(source: ByteSource, signal?: AbortSignal): Promise<TableFormat> {
    if (source.size === 0) stop('empty-file', 'файл пуст', 'the file is empty');
    const head = await source.read(0, Math.min(source.size, 1024));
    if (startsWith(head, ascii('PAR1'))) return 'parquet';
    if (startsWith(head, [0x50, 0x4b, 3, 4]) || startsWith(head, [0x50, 0x4b, 5, 6])) return 'xlsx';
    if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) await compoundFile(source, signal);
    if (startsWith(head, ascii('PARE'))) encryptedParquet();
    if (startsWith(head, ascii('%PDF'))) otherFile('PDF');
    if (startsWith(head, [0x1f, 0x8b])) otherFile('gzip');
    if (startsWith(head, ascii('Rar!')) || startsWith(head, [0x37, 0x7a, 0xbc, 0xaf])) otherFile('RAR / 7z');
    if (startsWith(head, ascii('SQLite format 3'))) otherFile('SQLite');
    const text = beginning(head);
    if (/^<(?:!doctype|html|table|head|meta|\?xml|body|style)/i.test(text)) webPage(source.name);
    return /\.(?:jsonl|ndjson|json)$/i.test(source.name) ? 'jsonl' : 'csv';
}

/** First characters, in whichever of the encodings of Unicode. */
function beginning(head: Uint8Array): string {
    const wide = startsWith(head, [0xff, 0xfe]) ? 'utf-16le' : startsWith(head, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
    return new TextDecoder(wide).decode(head).trimStart();
}

/** Old Excel files and protected new ones come in the same wrapping; the names of their streams tell which it is. */
async function compoundFile(source: ByteSource, signal?: AbortSignal): Promise<never> {
    const decoder = new TextDecoder('latin1');
    const name = 'EncryptedPackage'.split('').join('\0');
    let before = '';
    for await (const piece of source.stream(signal)) {
        const text = before + decoder.decode(piece);
        if (text.includes(name)) {
            return stop(
                'encrypted',
                'книга защищена паролем; снимите пароль и сохраните её заново',
                'the workbook is protected by a password; remove it and save the workbook again',
            );
        }
        before = text.slice(-name.length);
    }
    return stop(
        'old-excel',
        'это файл старого Excel (.xls); откройте его и сохраните как XLSX или CSV',
        'this is a file of old Excel (.xls); open it and save it as XLSX or CSV',
    );
}

function encryptedParquet(): never {
    return stop('encrypted', 'файл Parquet зашифрован', 'the Parquet file is encrypted');
}

function otherFile(kind: string): never {
    return stop(
        'no-table',
        `это файл ${kind}, а не таблица; нужен CSV, XLSX, Parquet или JSON lines`,
        `this is a ${kind} file, not a table; CSV, XLSX, Parquet or JSON lines are needed`,
    );
}

function webPage(name: string): never {
    const excel = /\.xls[a-z]?$/i.test(name);
    return stop(
        'web-page',
        excel
            ? 'это веб-страница или XML с именем книги Excel; откройте её в Excel и сохраните как XLSX'
            : 'это веб-страница или XML, а не таблица; сохраните таблицу как CSV или XLSX',
        excel
            ? 'this is a web page or XML under the name of an Excel workbook; open it in Excel and save it as XLSX'
            : 'this is a web page or XML, not a table; save the table as CSV or XLSX',
    );
}
