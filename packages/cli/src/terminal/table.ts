import { pad, widthOf } from './width.js';
import { wrap } from './wrap.js';

/** A column of a table. */
export interface Column {
    readonly head: string;
    readonly align?: 'left' | 'right';
    /** May be broken into several lines when the table is too wide. Numbers never are. */
    readonly flexible?: boolean;
}

/** Lines of a table, aligned by what letters take on the screen; `heads` tells how many of them are the head. */
export interface TableLines {
    readonly heads: number;
    readonly lines: readonly string[];
    /** The lines of each row. */
    readonly rows: readonly (readonly string[])[];
}

const gap = '  ';
const narrowest = 10;

/** Lays out a table in at most `width` columns as far as flexible columns allow. */
export function layTable(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): TableLines {
    const widths = columns.map((column, index) => {
        const cells = rows.map(row => widthOf(row[index] ?? ''));
        // A head may be broken at its spaces, so that a narrow column of numbers stays narrow.
        return Math.max(longestWord([column.head]), ...cells);
    });
    shrink(columns, rows, widths, width);
    const heads = layRow(
        columns,
        columns.map(column => column.head),
        widths,
    );
    const rule = widths.map(cell => '─'.repeat(cell)).join(gap);
    const laid = rows.map(row => layRow(columns, row, widths));
    return { heads: heads.length + 1, lines: [...heads, rule, ...laid.flat()], rows: laid };
}

/** Takes from the widest flexible column until the table fits; words are cut only when nothing else helps. */
function shrink(
    columns: readonly Column[],
    rows: readonly (readonly string[])[],
    widths: number[],
    width: number,
): void {
    const longest = columns.map((column, index) => longestWord([column.head, ...rows.map(row => row[index] ?? '')]));
    const total = (): number => widths.reduce((sum, cell) => sum + cell, gap.length * (widths.length - 1));
    for (const least of [longest, columns.map(() => narrowest)]) {
        while (total() > width) {
            let widest = -1;
            columns.forEach((column, index) => {
                if (!column.flexible || widths[index]! <= least[index]!) return;
                if (widest < 0 || widths[index]! > widths[widest]!) widest = index;
            });
            if (widest < 0) break;
            widths[widest]!--;
        }
    }
}

function longestWord(texts: readonly string[]): number {
    return Math.max(...texts.flatMap(text => text.split(/[ \n]/)).map(widthOf));
}

function layRow(columns: readonly Column[], cells: readonly string[], widths: readonly number[]): string[] {
    const wrapped = columns.map((_, index) => wrap(cells[index] ?? '', widths[index]!));
    const height = Math.max(...wrapped.map(lines => lines.length));
    return Array.from({ length: height }, (_, line) =>
        columns
            .map((column, index) => pad(wrapped[index]![line] ?? '', widths[index]!, column.align))
            .join(gap)
            .trimEnd(),
    );
}
