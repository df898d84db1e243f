import {
    AlignmentType,
    BorderStyle,
    type FileChild,
    Paragraph,
    ShadingType,
    Table,
    TableCell,
    TableLayoutType,
    TableRow,
    VerticalAlign,
    WidthType,
} from 'docx';
import type { Alignment, Block, Callout, Cell, Row, Table as TreeTable } from '../../tree/block.js';
import { plainText } from '../../tree/walk.js';
import { blockElements } from './block.js';
import type { DocxContext } from './context.js';
import { caption, runs } from './inline.js';
import { colors } from './styles.js';

export const alignments = {
    left: AlignmentType.LEFT,
    center: AlignmentType.CENTER,
    right: AlignmentType.RIGHT,
    justify: AlignmentType.BOTH,
} as const;

const line = { style: BorderStyle.SINGLE, size: 4, color: colors.rule };
const margins = { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 90, right: 90 };

/** A table with its caption above, notes below, and head rows that repeat on each page. */
export function tableElements(table: TreeTable, context: DocxContext): FileChild[] {
    const number = context.numbers.of(table);
    const inner: DocxContext = { ...context, cellStyle: table.dense ? 'TableDense' : 'TableText' };
    const widths = columnWidths(table, context.textWidth);
    const short = table.rows.length <= 6 && table.rows.every(row => length(row) < 400);
    const rows = [
        ...table.head.map(row => tableRow(row, table, widths, inner, { head: true, keepNext: true })),
        ...table.rows.map((row, index) =>
            tableRow(row, table, widths, inner, {
                keepNext: row.group === true || staysWithNext(index, table.rows.length, short),
            }),
        ),
    ];
    return [
        ...(table.caption && number
            ? [
                  new Paragraph({
                      style: 'Caption',
                      children: caption('table', { id: table.id, number, text: table.caption }, context),
                  }),
              ]
            : []),
        new Table({
            rows,
            columnWidths: widths,
            width: { size: context.textWidth, type: WidthType.DXA },
            layout: TableLayoutType.FIXED,
            margins,
            borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
        }),
        ...(table.notes ?? []).map(note => new Paragraph({ style: 'Note', children: runs(note, context) })),
        spacer(context),
    ];
}

/** A box with a coloured edge. It may run over several pages. */
export function calloutElements(callout: Callout, context: DocxContext): FileChild[] {
    const inner: DocxContext = { ...context, cellStyle: 'TableText' };
    const edge = { style: BorderStyle.SINGLE, size: 24, color: callout.tone === 'warning' ? colors.warn : colors.link };
    const title = new Paragraph({
        style: 'TableText',
        keepNext: true,
        spacing: { after: 80 },
        children: runs(callout.title, inner, { bold: true }),
    });
    const cell = new TableCell({
        margins: { ...margins, top: 120, bottom: 120, left: 200 },
        borders: { top: line, bottom: line, right: line, left: edge },
        children: [title, ...cellBlocks(callout.blocks, { ...inner, textWidth: context.textWidth - 400 })],
    });
    return [
        new Table({
            rows: [new TableRow({ children: [cell] })],
            columnWidths: [context.textWidth],
            width: { size: context.textWidth, type: WidthType.DXA },
            layout: TableLayoutType.FIXED,
        }),
        spacer(context),
    ];
}

function tableRow(
    row: Row,
    table: TreeTable,
    widths: number[],
    context: DocxContext,
    options: { head?: boolean; keepNext: boolean },
): TableRow {
    let column = 0;
    const children = row.cells.map(item => {
        const span = item.colspan ?? 1;
        const width = widths.slice(column, column + span).reduce((sum, value) => sum + value, 0);
        const align = item.align ?? (options.head ? 'center' : table.columns[column]?.align);
        column += span;
        return tableCell(item, context, { span, width, align, shaded: options.head || row.group, head: options.head });
    });
    // A row that is longer than a page has to be split; a short one must not be.
    return new TableRow({
        children,
        tableHeader: options.head,
        cantSplit: length(row) < 900,
        keepNext: options.keepNext,
    });
}

function tableCell(
    item: Cell,
    context: DocxContext,
    options: { span: number; width: number; align?: Alignment; shaded?: boolean; head?: boolean },
): TableCell {
    const bold = options.shaded || item.bold;
    return new TableCell({
        columnSpan: options.span > 1 ? options.span : undefined,
        width: { size: options.width, type: WidthType.DXA },
        verticalAlign: options.head ? VerticalAlign.CENTER : VerticalAlign.TOP,
        shading: options.shaded ? { fill: colors.head, color: 'auto', type: ShadingType.CLEAR } : undefined,
        children: cellBlocks(
            item.blocks,
            { ...context, textWidth: options.width - margins.left - margins.right },
            { bold, align: options.align },
        ),
    });
}

function cellBlocks(
    blocks: readonly Block[],
    context: DocxContext,
    style: { bold?: boolean; align?: Alignment } = {},
): (Paragraph | Table)[] {
    const elements = blocks.flatMap((block): FileChild[] => {
        if (block.kind !== 'paragraph') return blockElements(block, context);
        return [
            new Paragraph({
                style: block.style === 'note' ? 'Note' : context.cellStyle,
                alignment: alignments[style.align ?? block.align ?? 'left'],
                children: runs(block.inlines, context, style.bold ? { bold: true } : {}),
            }),
        ];
    }) as (Paragraph | Table)[];
    // A cell must end with a paragraph, or Word calls the file damaged.
    return elements.at(-1) instanceof Paragraph ? elements : [...elements, new Paragraph({ style: context.cellStyle })];
}

/** Column widths that add up to the width of the text exactly. */
function columnWidths(table: TreeTable, total: number): number[] {
    const sum = table.columns.reduce((all, column) => all + column.width, 0);
    const widths = table.columns.map(column => Math.floor((total * column.width) / sum));
    widths[widths.length - 1]! += total - widths.reduce((all, width) => all + width, 0);
    return widths;
}

/** A short table stays whole; of a long one no single row is left alone at the foot or the head of a page. */
function staysWithNext(index: number, count: number, short: boolean): boolean {
    if (index >= count - 1) return false;
    return short || index === 0 || index === count - 2;
}

/** Space below a table; Word has none of its own. */
export function spacer(context: DocxContext): Paragraph {
    return new Paragraph({ style: context.cellStyle ?? 'TableText', spacing: { line: 200, after: 0 } });
}

/** Characters of the fullest cell. */
function length(row: Row): number {
    return Math.max(
        0,
        ...row.cells.map(item =>
            item.blocks.reduce(
                (sum, block) =>
                    sum +
                    (block.kind === 'paragraph'
                        ? plainText(block.inlines).length
                        : block.kind === 'list'
                          ? 80 * block.items.length
                          : 300),
                0,
            ),
        ),
    );
}
