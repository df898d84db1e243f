import { type Problems, problem } from '../problem.js';
import type { CellValue, TableRow } from '../table.js';
import { cleanText } from '../text/clean.js';

/** What a text must not hold: NUL, the sign of an unreadable character, half a surrogate pair. */
const broken = /[\0\uFFFD]|\p{Cs}/u;

const isEmpty = (cell: CellValue) => cell === null || (typeof cell === 'string' && cell.trim() === '');

/** Turns cells as they stand into rows as wide as the heading; names those that are not. */
export class RowShape {
    constructor(
        private readonly columns: readonly string[],
        private readonly log: Problems,
        /** Formats that mark each row: one without values is a row of missing values, not an empty line. */
        private readonly marked = false,
    ) {}

    /** The row, or undefined: it is empty, or bad and named in the log. `suspect`: it may hold broken characters. */
    row(line: number, cells: CellValue[], suspect: boolean): TableRow | undefined {
        return this.fits(line, cells, suspect) ? { line, cells } : undefined;
    }

    /** Whether the cells are a row; makes them as many as there are columns. */
    fits(line: number, cells: CellValue[], suspect: boolean): boolean {
        const width = this.columns.length;
        if (cells.length !== width) {
            // Excel writes empty rows and empty columns as delimiters.
            if (cells.every(isEmpty)) return false;
            let length = cells.length;
            while (length > width && isEmpty(cells[length - 1]!)) length--;
            if (length !== width) return this.uneven(line, cells, length);
            cells.length = width;
        } else if (!this.marked && isEmpty(cells[0]!) && cells.every(isEmpty)) return false;
        if (this.isHeading(cells)) return this.headingAgain(line, cells[0]!);
        if (suspect) {
            const at = cells.findIndex(cell => typeof cell === 'string' && broken.test(cell));
            if (at !== -1) return this.brokenCell(line, at, cells[at]!);
        }
        return true;
    }

    /** The heading once more, as where files were put one behind the other. */
    private isHeading(cells: readonly CellValue[]): boolean {
        const [first] = cells;
        // A mark at the beginning of a file that was put behind another is a space to `trim`.
        if (first !== this.columns[0] && !(typeof first === 'string' && first.charCodeAt(0) === 0xfeff)) return false;
        return cells.every((cell, at) => cleanText(cell) === this.columns[at]);
    }

    private headingAgain(line: number, value: CellValue): false {
        this.log.addRow(
            problem(
                'heading-again',
                'здесь ещё раз стоит заголовок: файлы соединены один за другим? Удалите строку или назовите файлы набора по отдельности',
                'the heading stands here once more: were files put one behind the other? Remove the row, or name the files of the set one by one',
                { line, value },
            ),
        );
        return false;
    }

    private uneven(line: number, cells: readonly CellValue[], length: number): false {
        const width = this.columns.length;
        const [code, value] = length < width ? ['too-few-cells', cells[0]] : ['too-many-cells', cells[width]];
        this.log.addRow(
            problem(
                code,
                `в строке ячеек: ${length}, а столбцов в заголовке: ${width}; проверьте разделители, кавычки и десятичный знак`,
                `the row has ${length} cells, the heading ${width} columns; check delimiters, quotes and the decimal sign`,
                { line, value },
            ),
        );
        return false;
    }

    private brokenCell(line: number, at: number, value: CellValue): false {
        this.log.addRow(
            problem(
                'broken-character',
                'в ячейке стоит знак, которого в тексте не бывает (нулевой, нечитаемый или половина знака); исправьте её',
                'the cell holds a character that no text has (NUL, an unreadable one or half of one); mend it',
                { line, column: this.columns[at], value },
            ),
        );
        return false;
    }
}

/** Whether a text may hold broken characters: asked once a piece, so that rows need not be searched. */
export function mayBeBroken(text: string): boolean {
    // The pattern finds the same, ten times as slowly.
    return text.includes('\0') || text.includes('\uFFFD') || !text.isWellFormed();
}
