import {
    type DecodedArray,
    type FileMetaData,
    parquetMetadataAsync,
    parquetScan,
    parquetSchema,
    type RowGroup,
    type SchemaElement,
} from 'hyparquet';
import type { ByteSource } from '../byte-source.js';
import { columnNames } from '../columns/heading.js';
import { noRows } from '../columns/no-rows.js';
import { RowShape } from '../columns/row-shape.js';
import { limits } from '../limits.js';
import { Problems, problem, stop, TableError } from '../problem.js';
import type { CellValue, ReadOptions, Table, TableRow } from '../table.js';
import { cleanText } from '../text/clean.js';
import { bytesOfColumn, checkPages } from './check-pages.js';
import { guardedCompressors } from './decompress.js';

/** Opens a Parquet file: reads its footer. Rows come a row group at a time. Throws `TableError`. */
export async function openParquet(source: ByteSource, options: ReadOptions): Promise<Table> {
    const file = new SourceFile(source, options);
    const metadata = await file.guard(parquetMetadataAsync(file));
    const tree = await file.guard(async () => parquetSchema(metadata).children);
    const columns = columnNames(
        tree.map(({ element }) => element.name),
        1,
    );
    checkSizes(metadata, source.size);
    const log = new Problems(options.keep);
    const only = options.only && new Set(options.only.map(cleanText));
    const wanted = tree.flatMap((child, at) => {
        if (only && !only.has(columns[at]!)) return [];
        if (child.children.length === 0) return [{ at, element: child.element }];
        const nested = nestedColumn(columns[at]!);
        if (only) throw new TableError(nested);
        log.add(nested);
        return [];
    });
    if (wanted.length === 0) return { format: 'parquet', columns, batches: noBatches, log };
    const shape = new RowShape(columns, log, true);

    async function checkColumn(group: RowGroup, element: SchemaElement, rows: number): Promise<void> {
        const column = group.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === element.name)?.meta_data;
        if (column === undefined) return damaged();
        checkPages(await file.slice(...bytesOfColumn(column)), column, element, rows);
    }

    async function* batches(): AsyncGenerator<readonly TableRow[]> {
        const scan = await file.guard(
            parquetScan({
                file,
                metadata,
                columns: wanted.map(({ element }) => element.name),
                compressors: guardedCompressors,
                useOffsetIndex: false,
            }),
        );
        if (scan.ranges.length === 0) noRows();
        // hyparquet leaves out row groups without rows, and those only.
        const groups = metadata.row_groups.filter(({ num_rows }) => num_rows > 0n);
        for (const [index, { rowStart, rowEnd }] of scan.ranges.entries()) {
            const data: { at: number; values: DecodedArray; scale?: number }[] = [];
            for (const { at, element } of wanted) {
                options.signal?.throwIfAborted();
                await file.guard(() => checkColumn(groups[index]!, element, rowEnd - rowStart));
                const values = await file.guard(scan.readColumn({ column: element.name, rowStart, rowEnd }));
                if (values.length !== rowEnd - rowStart) damaged();
                const decimal = element.converted_type === 'DECIMAL' || element.logical_type?.type === 'DECIMAL';
                data.push({ at, values, scale: decimal ? (element.scale ?? 0) : undefined });
            }
            for (let from = 0; from < rowEnd - rowStart; from += limits.batch) {
                options.signal?.throwIfAborted();
                const rows: TableRow[] = [];
                for (let i = from; i < Math.min(from + limits.batch, rowEnd - rowStart); i++) {
                    const cells = new Array<CellValue>(columns.length).fill(null);
                    for (const { at, values, scale } of data) cells[at] = cellOf(values[i], scale, columns[at]!);
                    const row = shape.row(rowStart + i + 1, cells, true);
                    if (row) rows.push(row);
                }
                yield rows;
            }
        }
    }
    return { format: 'parquet', columns, batches, log };
}

async function* noBatches(): AsyncGenerator<readonly TableRow[]> {}

/** A source as hyparquet reads it; what goes wrong with the file is kept apart from what is wrong in it. */
class SourceFile {
    readonly byteLength: number;
    private fault: unknown;
    private done = 0;

    constructor(
        private readonly source: ByteSource,
        private readonly options: ReadOptions,
    ) {
        this.byteLength = source.size;
    }

    slice(start: number, end: number = this.byteLength): Promise<ArrayBuffer> {
        const bytes = this.bytes(start, end);
        // The library may have failed elsewhere before it waits for them: that must not count as a failure of its own.
        bytes.catch(() => undefined);
        return bytes;
    }

    private async bytes(start: number, end: number): Promise<ArrayBuffer> {
        try {
            if (!(start >= 0 && start <= end && end <= this.byteLength)) damaged();
            const bytes = await this.source.read(start, end);
            this.done = Math.min(this.byteLength, this.done + bytes.length);
            this.options.onProgress?.({ done: this.done, total: this.byteLength });
            // A copy: what a source gives may be a part of something larger.
            return new Uint8Array(bytes).buffer;
        } catch (error) {
            this.fault = error;
            throw error;
        }
    }

    /** Faults of the library are faults of the file's contents. */
    async guard<T>(work: Promise<T> | (() => Promise<T>)): Promise<T> {
        try {
            return await (typeof work === 'function' ? work() : work);
        } catch (error) {
            if (this.fault !== undefined) throw this.fault;
            if (error instanceof TableError) throw error;
            return damaged();
        }
    }
}

/** The footer must not promise more than the file can hold. */
function checkSizes(metadata: FileMetaData, size: number): void {
    let rows = 0;
    for (const group of metadata.row_groups) {
        const count = Number(group.num_rows);
        if (!(count >= 0 && count <= limits.groupRows)) damaged();
        rows += count;
        for (const { meta_data: column } of group.columns) {
            if (column === undefined || Number(column.total_compressed_size) > size) damaged();
        }
    }
    if (rows !== Number(metadata.num_rows)) damaged();
}

function cellOf(value: unknown, scale: number | undefined, column: string): CellValue {
    if (value === undefined || value === null) return null;
    // Decimal numbers come multiplied by a power of ten, and with its error: 3 × 0.1 is not 0.3.
    if (typeof value === 'number')
        return scale === undefined ? value : Number(value.toFixed(Math.min(Math.max(scale, 0), 20)));
    if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint') return value;
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value;
    return stop(
        'column-of-bytes',
        'в столбце нет ни чисел, ни текста, ни дат; сохраните его как текст',
        'the column holds neither numbers nor texts nor dates; save it as text',
        { column },
    );
}

function nestedColumn(column: string) {
    return problem(
        'nested-column',
        'в ячейках столбца списки или структуры; нужен столбец с одним значением в ячейке',
        'the cells of the column hold lists or structures; a column with one value a cell is needed',
        { column },
    );
}

function damaged(): never {
    return stop(
        'damaged-parquet',
        'файл Parquet повреждён или скачан не до конца; получите файл заново',
        'the Parquet file is damaged or was not downloaded to its end; get the file again',
    );
}
