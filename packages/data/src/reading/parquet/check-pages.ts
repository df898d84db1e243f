import type { ColumnMetaData, PageHeader, SchemaElement } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { decompressPage } from 'hyparquet/src/datapage.js';
import { guardedCompressors } from './decompress.js';

/** Values that writers may add to fill a group of packed ones. */
const padding = 4096;

const refuse = (): never => {
    throw new RangeError('a page promises more values than its row group has rows');
};

/** Bytes of a column in one row group. */
export function bytesOfColumn(column: ColumnMetaData): readonly [start: number, end: number] {
    const data = Number(column.data_page_offset);
    const dictionary = Number(column.dictionary_page_offset ?? 0);
    const start = dictionary > 0 && dictionary < data ? dictionary : data;
    return [start, start + Number(column.total_compressed_size)];
}

/**
 * Walks the pages of a flat column before they are decoded. hyparquet believes the lengths of runs: one damaged byte
 * can make it write thousands of millions of values. Throws where a page or a run is longer than the row group.
 */
export function checkPages(bytes: ArrayBuffer, column: ColumnMetaData, element: SchemaElement, rows: number): void {
    const reader = { view: new DataView(bytes), offset: 0 };
    for (let values = 0; values < rows && reader.offset < bytes.byteLength - 1; ) {
        const header = parquetHeader(reader);
        const { compressed_page_size: size, uncompressed_page_size: unpacked } = header;
        if (!(size >= 0 && unpacked >= 0 && reader.offset + size <= bytes.byteLength)) refuse();
        const page = new Uint8Array(bytes, reader.offset, size);
        reader.offset += size;
        if (header.dictionary_page_header) {
            if (!(header.dictionary_page_header.num_values <= 8 * unpacked + 8)) refuse();
            continue;
        }
        const count = header.data_page_header?.num_values ?? header.data_page_header_v2?.num_values ?? 0;
        if (!(count >= 0 && values + count <= rows)) refuse();
        values += count;
        checkPage(page, header, column, element, count);
    }
}

function checkPage(
    page: Uint8Array,
    { data_page_header: first, data_page_header_v2: second, uncompressed_page_size: unpacked }: PageHeader,
    { codec, type }: ColumnMetaData,
    element: SchemaElement,
    count: number,
): void {
    const optional = element.repetition_type !== 'REQUIRED';
    if (first) {
        const bytes = decompressPage(page, unpacked, codec, guardedCompressors);
        const from = optional ? sized(bytes, 0, count) : 0;
        checkValues(bytes, from, first.encoding, type, count);
    } else if (second) {
        const levels = second.repetition_levels_byte_length + second.definition_levels_byte_length;
        if (!(levels >= 0 && levels <= page.length && levels <= unpacked)) refuse();
        if (optional) checkRuns(page, second.repetition_levels_byte_length, levels, 1, count);
        const rest = page.subarray(levels);
        const packed = second.is_compressed !== false;
        const bytes = packed ? decompressPage(rest, unpacked - levels, codec, guardedCompressors) : rest;
        checkValues(bytes, 0, second.encoding, type, count);
    }
}

function checkValues(bytes: Uint8Array, from: number, encoding: string, type: string, count: number): void {
    if (encoding === 'RLE' || (type === 'BOOLEAN' && encoding.endsWith('DICTIONARY'))) sized(bytes, from, count);
    else if (encoding.endsWith('DICTIONARY') && from < bytes.length) {
        checkRuns(bytes, from + 1, bytes.length, bytes[from]!, count);
    }
}

/** Checks runs of one bit that are preceded by their length in bytes; returns where they end. */
function sized(bytes: Uint8Array, from: number, count: number): number {
    if (from + 4 > bytes.length) return bytes.length;
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(from, true);
    checkRuns(bytes, from + 4, Math.min(bytes.length, from + 4 + length), 1, count);
    return from + 4 + length;
}

/** Adds up the runs of Parquet's hybrid encoding, without decoding them. */
function checkRuns(bytes: Uint8Array, from: number, end: number, width: number, most: number): void {
    if (width > 32) refuse();
    let at = from;
    for (let seen = 0; seen < most && at < end; ) {
        let header = 0;
        for (let shift = 0, byte = 128; byte & 128; shift += 7) {
            if (at >= end || shift > 28) refuse();
            byte = bytes[at++]!;
            header += (byte & 127) * 2 ** shift;
        }
        const run = Math.floor(header / 2);
        const values = header % 2 === 1 ? run * 8 : run;
        if (values > most - seen + padding) refuse();
        at += header % 2 === 1 ? run * width : Math.ceil(width / 8);
        seen += values;
    }
}
