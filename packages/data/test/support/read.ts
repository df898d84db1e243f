import {
    bytesSource,
    type ByteSource,
    type CellValue,
    openTable,
    type ReadOptions,
    type Table,
} from '@trialwright/data';

export interface ReadTable {
    readonly table: Table;
    readonly rows: (readonly CellValue[])[];
    readonly lines: number[];
}

/** Reads a table to its end. */
export async function readAll(source: ByteSource, options?: ReadOptions): Promise<ReadTable> {
    const table = await openTable(source, options);
    const rows: (readonly CellValue[])[] = [];
    const lines: number[] = [];
    for await (const batch of table.batches()) {
        for (const row of batch) {
            rows.push(row.cells);
            lines.push(row.line);
        }
    }
    return { table, rows, lines };
}

export function readBytes(name: string, bytes: Uint8Array, options?: ReadOptions): Promise<ReadTable> {
    return readAll(bytesSource(name, bytes), options);
}
