import type { ByteSource } from '../byte-source.js';
import { columnNames } from '../columns/heading.js';
import { noRows } from '../columns/no-rows.js';
import { mayBeBroken, RowShape } from '../columns/row-shape.js';
import { Problems, stop } from '../problem.js';
import type { ReadOptions, Table, TableRow } from '../table.js';
import { cleanText } from '../text/clean.js';
import { shownList } from '../text/shown.js';
import { Archive } from './archive.js';
import { dateStyles, type SheetInfo, sharedStrings, type WorkbookInfo, workbookInfo } from './parts.js';
import { type SheetContext, type SheetRow, sheetRows } from './sheet-rows.js';

/** Opens a workbook: finds the sheet, reads its heading. Throws `TableError`. */
export async function openXlsx(source: ByteSource, options: ReadOptions): Promise<Table> {
    const archive = await Archive.open(source, options);
    const workbook = (await workbookInfo(archive)) ?? notWorkbook(archive);
    const context = {
        strings: await sharedStrings(archive, workbook.strings),
        dates: await dateStyles(archive, workbook.styles),
        from1904: workbook.from1904,
    };
    const sheet = await wantedSheet(archive, workbook, context, options.sheet);
    const rows = sheetRows(archive, sheet.part, context);
    const first = await firstRow(rows);
    if (first === undefined) return stop('empty-file', 'лист пуст', 'the sheet is empty', { value: sheet.name });
    const { heading, rest } = first;
    const columns = columnNames(heading.cells, heading.line);
    const log = new Problems(options.keep);
    const shape = new RowShape(columns, log);
    const only = options.only && new Set(options.only.map(cleanText));
    const wanted = columns.map(name => only?.has(name) ?? true);

    function rowOf({ line, cells, faults }: SheetRow): TableRow | undefined {
        while (cells.length < columns.length) cells.push(null);
        const bad = faults.filter(({ at }) => wanted[at] ?? true);
        if (bad.length > 0) {
            log.badRows++;
            for (const { at, fault } of bad) log.add({ ...fault, column: columns[at] });
            return undefined;
        }
        return shape.row(
            line,
            cells,
            cells.some(cell => typeof cell === 'string' && mayBeBroken(cell)),
        );
    }

    async function* batches(): AsyncGenerator<readonly TableRow[]> {
        let any = false;
        for await (const batch of chain(rest, rows)) {
            options.signal?.throwIfAborted();
            const found: TableRow[] = [];
            for (const raw of batch) {
                const row = rowOf(raw);
                if (row) found.push(row);
            }
            any ||= found.length > 0 || log.badRows > 0;
            if (found.length > 0) yield found;
        }
        if (!any) noRows();
    }
    return { format: 'xlsx', columns, batches, log };
}

const holdsText = ({ cells }: SheetRow) => cells.some(cell => cleanText(cell) !== '');

async function firstRow(
    rows: AsyncGenerator<SheetRow[]>,
): Promise<{ heading: SheetRow; rest: SheetRow[] } | undefined> {
    for (;;) {
        const next = await rows.next();
        if (next.done) return undefined;
        const at = next.value.findIndex(holdsText);
        if (at !== -1) return { heading: next.value[at]!, rest: next.value.slice(at + 1) };
    }
}

async function* chain(first: SheetRow[], rest: AsyncGenerator<SheetRow[]>): AsyncGenerator<SheetRow[]> {
    if (first.length > 0) yield first;
    yield* rest;
}

/** The sheet that is named, or the only visible one that is not empty. */
async function wantedSheet(
    archive: Archive,
    { sheets }: WorkbookInfo,
    context: SheetContext,
    name: string | undefined,
): Promise<SheetInfo> {
    const list = (some: readonly SheetInfo[]) => shownList(some.map(sheet => sheet.name));
    if (name !== undefined) {
        const found = sheets.find(sheet => cleanText(sheet.name) === cleanText(name));
        if (found) return found;
        return stop(
            'no-sheet',
            `листа с таким названием в книге нет; в ней есть: ${list(sheets).ru}`,
            `the workbook has no sheet of this name; it has: ${list(sheets).en}`,
            { value: name },
        );
    }
    const full: SheetInfo[] = [];
    for (const sheet of sheets) if (!sheet.hidden && (await isFull(archive, sheet, context))) full.push(sheet);
    if (full.length === 1) return full[0]!;
    if (full.length > 1) {
        return stop(
            'several-sheets',
            `в книге несколько листов с данными: ${list(full).ru}; укажите лист в программе`,
            `the workbook has several sheets with data: ${list(full).en}; state the sheet in the program`,
        );
    }
    const hidden = sheets.filter(sheet => sheet.hidden);
    if (hidden.length > 0) {
        return stop(
            'only-hidden-sheets',
            `видимые листы пусты, а данные, возможно, на скрытых: ${list(hidden).ru}; укажите лист в программе`,
            `the visible sheets are empty, and the data may be on hidden ones: ${list(hidden).en}; state the sheet in the program`,
        );
    }
    return stop('empty-file', 'в книге нет данных', 'the workbook holds no data');
}

async function isFull(archive: Archive, sheet: SheetInfo, context: SheetContext): Promise<boolean> {
    for await (const batch of sheetRows(archive, sheet.part, context)) if (batch.some(holdsText)) return true;
    return false;
}

function notWorkbook(archive: Archive): never {
    const binary = archive.has('xl/workbook.bin');
    if (binary || archive.has('content.xml')) {
        return stop(
            'other-workbook',
            `это книга в формате ${binary ? 'XLSB' : 'OpenDocument'}; сохраните её как XLSX или CSV`,
            `this is a workbook in the format ${binary ? 'XLSB' : 'OpenDocument'}; save it as XLSX or CSV`,
        );
    }
    return stop(
        'not-a-workbook',
        'это архив, но не книга Excel; сохраните таблицу как XLSX или CSV',
        'this is an archive, but no Excel workbook; save the table as XLSX or CSV',
    );
}
