import { problem } from '../reading/problem.js';
import type { CellValue, RowProblem } from '../reading/table.js';
import { cleanText } from '../reading/text/clean.js';
import type { NumberReader } from '../values/number.js';

/** Whether a cell holds no value. */
export class MissingTexts {
    private readonly texts: ReadonlySet<string>;

    constructor(texts: readonly string[]) {
        this.texts = new Set(['', ...texts.map(cleanText)]);
    }

    has(cell: CellValue): boolean {
        if (typeof cell === 'number' && !Number.isNaN(cell)) return this.texts.size > 1 && this.texts.has(String(cell));
        if (cell === null) return true;
        const text = cleanText(cell);
        return text === '' || (this.texts.size > 1 && this.texts.has(text));
    }

    /** Text of a cell; empty where its value is missing. */
    text(cell: CellValue): string {
        const text = cleanText(cell);
        return this.texts.size > 1 && this.texts.has(text) ? '' : text;
    }
}

/** A mark that stands in place of a number. */
export const markedIndeterminate = Symbol('indeterminate');

/** Reads a column of numbers, or of grades in a stated order. */
export class NumericColumn {
    constructor(
        readonly column: string,
        readonly at: number,
        private readonly numbers: NumberReader,
        private readonly missing: MissingTexts,
        private readonly indeterminate: ReadonlySet<string>,
        private readonly grades: ReadonlyMap<string, number> | undefined,
    ) {}

    /** NaN where the value is missing; a fault goes to `faults`. */
    read(cells: readonly CellValue[], line: number, faults: RowProblem[]): number | typeof markedIndeterminate {
        const cell = cells[this.at]!;
        if (this.missing.has(cell)) return Number.NaN;
        if (this.indeterminate.size > 0 && this.indeterminate.has(cleanText(cell))) return markedIndeterminate;
        const value = this.grades ? this.grades.get(cleanText(cell)) : this.numbers.read(cell, line);
        if (value !== undefined) return value;
        faults.push(this.fault(cell, line));
        return Number.NaN;
    }

    private fault(value: CellValue, line: number): RowProblem {
        const where = { line, column: this.column, value };
        if (this.grades) {
            return problem(
                'not-a-grade',
                'такой градации в программе нет; добавьте её в программу или исправьте файл',
                'the program has no such grade; add it to the program or mend the file',
                where,
            );
        }
        if (value instanceof Date) {
            return problem(
                'not-a-number',
                'в ячейке дата, а нужно число: Excel мог принять число за дату; исправьте ячейку',
                'the cell holds a date, but a number is needed: Excel may have taken a number for a date; mend the cell',
                where,
            );
        }
        return problem(
            'not-a-number',
            'это не число; если так отмечен пропуск или неопределённый результат, укажите это в программе',
            'this is no number; if it marks a missing or an indeterminate result, state that in the program',
            where,
        );
    }
}
