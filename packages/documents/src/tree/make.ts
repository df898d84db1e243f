import type { Place } from '@trialwright/model';
import type { Block, Cell, Column, Formula, List, Paragraph, Row, Table } from './block.js';
import type { Section } from './document.js';
import { type InlineLike, inlines } from './inline.js';

/** A body paragraph. */
export function para(...parts: InlineLike[]): Paragraph {
    return { kind: 'paragraph', inlines: inlines(...parts) };
}

/** A paragraph without first-line indent, for cells and forms. */
export function plain(...parts: InlineLike[]): Paragraph {
    return { kind: 'paragraph', style: 'plain', align: 'left', inlines: inlines(...parts) };
}

export function note(...parts: InlineLike[]): Paragraph {
    return { kind: 'paragraph', style: 'note', inlines: inlines(...parts) };
}

export function formula(...parts: InlineLike[]): Formula {
    return { kind: 'formula', inlines: inlines(...parts) };
}

/** A list of one-paragraph items. */
export function list(items: readonly InlineLike[], ordered = false): List {
    return { kind: 'list', ordered, items: items.map(item => [plain(item)]) };
}

/** A cell from running text or from blocks. */
export function cell(content: InlineLike | Block[], options: Omit<Cell, 'blocks'> = {}): Cell {
    const blocks = isBlocks(content) ? content : [plain(content as InlineLike)];
    return { blocks, ...options };
}

export function row(cells: readonly (InlineLike | Block[] | Cell)[], options: Omit<Row, 'cells'> = {}): Row {
    return { cells: cells.map(content => (isCell(content) ? content : cell(content))), ...options };
}

/** A captioned table: relative column widths, one head row, rows. */
export function table(
    caption: InlineLike,
    columns: readonly (number | Column)[],
    head: readonly InlineLike[],
    rows: readonly Row[],
    options: Partial<Omit<Table, 'kind' | 'caption' | 'columns' | 'head' | 'rows'>> = {},
): Table {
    return {
        kind: 'table',
        caption: inlines(caption),
        columns: columns.map(column => (typeof column === 'number' ? { width: column } : column)),
        head: [row(head)],
        rows: [...rows],
        ...options,
    };
}

export function section(id: string, title: InlineLike, blocks: Block[], options: Partial<Section> = {}): Section {
    return { id, title: inlines(title), blocks, sections: [], ...options };
}

/** The same block with its place in the source, where that is known. */
export function placed<T extends { at?: Place }>(block: T, at: Place | undefined): T {
    return at ? { ...block, at } : block;
}

const blockKinds = new Set([
    'paragraph',
    'list',
    'table',
    'figure',
    'formula',
    'callout',
    'contents',
    'page-break',
    'signatures',
]);

function isBlocks(content: InlineLike | Block[]): content is Block[] {
    if (!Array.isArray(content) || content.length === 0) return false;
    const first: unknown = content[0];
    return typeof first === 'object' && first !== null && 'kind' in first && blockKinds.has(String(first.kind));
}

function isCell(content: InlineLike | Block[] | Cell): content is Cell {
    return typeof content === 'object' && !Array.isArray(content) && 'blocks' in content;
}
