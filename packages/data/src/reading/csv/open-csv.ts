import type { ByteSource } from '../byte-source.js';
import { columnNames } from '../columns/heading.js';
import { noRows } from '../columns/no-rows.js';
import { mayBeBroken, RowShape } from '../columns/row-shape.js';
import { limits } from '../limits.js';
import { Problems, stop } from '../problem.js';
import type { ReadOptions, Table, TableRow } from '../table.js';
import { findEncoding } from '../text/encoding.js';
import { textPieces } from '../text/pieces.js';
import { findDelimiter, separatorLine } from './delimiter.js';
import { csvRecords, type RawRecord } from './records.js';

/** Opens a text table: finds out encoding and delimiter, reads the heading. Throws `TableError`. */
export async function openCsv(source: ByteSource, options: ReadOptions): Promise<Table> {
    const found = await findEncoding(source, options.dialect?.encoding, options.signal);
    const pieces = textPieces(source, found, options);
    const { text, whole } = await beginning(pieces);
    if (text.trim() === '') stop('empty-file', 'файл пуст', 'the file is empty');

    const separator = separatorLine(text);
    const body = separator?.rest ?? text;
    const newline = !body.includes('\n') && body.includes('\r') ? '\r' : '\n';
    const delimiter =
        options.dialect?.delimiter ?? separator?.delimiter ?? findDelimiter(body, newline, whole, options.only);

    const suspects = { any: false };
    const records = csvRecords(
        watched(chain(body, pieces), suspects),
        delimiter,
        newline,
        separator === undefined ? 1 : 2,
    );
    const { heading, rest } = await firstRecord(records);
    if (heading === undefined) return stop('empty-file', 'файл пуст', 'the file is empty');
    const columns = columnNames(heading.cells, heading.line);
    const log = new Problems(options.keep);
    const shape = new RowShape(columns, log);

    async function* batches(): AsyncGenerator<readonly TableRow[]> {
        let any = false;
        const rowsOf = (batch: readonly RawRecord[]) => {
            const rows: TableRow[] = [];
            for (const record of batch) if (shape.fits(record.line, record.cells, suspects.any)) rows.push(record);
            return rows;
        };
        for await (const batch of chainRecords(rest, records)) {
            options.signal?.throwIfAborted();
            const rows = rowsOf(batch);
            any ||= rows.length > 0 || log.badRows > 0;
            if (rows.length > 0) yield rows;
        }
        if (!any) noRows();
    }

    const dialect = { encoding: found.encoding, delimiter, decimal: options.dialect?.decimal };
    return { format: 'csv', dialect, columns, batches, log };
}

/** Text enough to find out the delimiter, the whole heading in it, and whether that is all. */
async function beginning(pieces: AsyncGenerator<string>): Promise<{ text: string; whole: boolean }> {
    let text = '';
    while (text.length < limits.sample || (text.length < limits.record && !/[\n\r]/.test(text))) {
        const next = await pieces.next();
        if (next.done) return { text, whole: true };
        text += next.value;
    }
    return { text, whole: false };
}

async function* chain(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
    yield first;
    yield* rest;
}

/** Notes when a piece holds broken characters: from then on the rows are searched for them. */
async function* watched(pieces: AsyncGenerator<string>, suspects: { any: boolean }): AsyncGenerator<string> {
    for await (const piece of pieces) {
        suspects.any ||= mayBeBroken(piece);
        yield piece;
    }
}

/** The first record that is not empty, and what was read along with it. */
async function firstRecord(
    records: AsyncGenerator<RawRecord[]>,
): Promise<{ heading?: RawRecord; rest: readonly RawRecord[] }> {
    for (;;) {
        const next = await records.next();
        if (next.done) return { rest: [] };
        const at = next.value.findIndex(({ cells }) => cells.some(cell => cell.trim() !== ''));
        if (at !== -1) return { heading: next.value[at], rest: next.value.slice(at + 1) };
    }
}

async function* chainRecords(
    first: readonly RawRecord[],
    rest: AsyncGenerator<RawRecord[]>,
): AsyncGenerator<readonly RawRecord[]> {
    if (first.length > 0) yield first;
    yield* rest;
}
