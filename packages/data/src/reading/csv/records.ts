import Papa from 'papaparse';
import { limits } from '../limits.js';
import { stop } from '../problem.js';
import { occurrences } from '../text/pieces.js';
import type { Delimiter } from './delimiter.js';

/** A record as it stands: of any length. */
export interface RawRecord {
    readonly line: number;
    readonly cells: string[];
}

interface Parsed {
    readonly data: string[][];
    readonly errors: readonly { readonly code: string; readonly row: number }[];
    readonly meta: { readonly cursor: number };
}

/** Records of a text, read by Papa Parse piece by piece, with the line at which each begins. */
export async function* csvRecords(
    pieces: AsyncIterable<string>,
    delimiter: Delimiter,
    newline: '\n' | '\r',
    firstLine: number,
): AsyncGenerator<RawRecord[]> {
    const parser = new Papa.Parser({ delimiter, newline, quoteChar: '"', escapeChar: '"' } as Papa.ParseConfig);
    let text = '';
    let line = firstLine;

    const records = (last: boolean): RawRecord[] => {
        const { data, errors, meta } = parser.parse(text, 0, !last) as Parsed;
        const quoted = text.includes('"');
        const bad = errors.find(error => error.row < data.length)?.row ?? -1;
        const found: RawRecord[] = [];
        for (let i = 0; i < data.length; i++) {
            const cells = data[i]!;
            if (i === bad) badQuote(line);
            found.push({ line, cells });
            line += 1;
            if (quoted) for (const cell of cells) if (cell.includes(newline)) line += occurrences(cell, newline);
        }
        text = last ? '' : text.slice(meta.cursor);
        if (text.length > limits.record) tooLong(line, text);
        return found;
    };

    for await (const piece of pieces) {
        text += piece;
        const found = records(false);
        if (found.length > 0) yield found;
    }
    // A file that ends with a line break has no record behind it.
    if (text !== '') yield records(true);
}

function badQuote(line: number): never {
    return stop(
        'bad-quote',
        'кавычка, открытая в этой записи, не закрыта или внутри неё стоит неудвоенная кавычка; где кончается запись, неизвестно, поэтому файл дальше не читается',
        'a quote opened in this record is not closed, or holds a quote that is not doubled; where the record ends is unknown, so the file is not read on',
        { line },
    );
}

function tooLong(line: number, text: string): never {
    if (text.includes('"')) badQuote(line);
    return stop(
        'line-too-long',
        `строка длиннее ${limits.record} знаков; это не таблица`,
        `the line is longer than ${limits.record} characters; this is no table`,
        { line },
    );
}
