import { problem } from '../reading/problem.js';
import type { CellValue, RowProblem } from '../reading/table.js';
import { type CodedReader, missing } from '../values/coded.js';

/** A column with two classes. */
export class CodedColumn {
    constructor(
        readonly column: string,
        readonly at: number,
        private readonly reader: CodedReader,
    ) {}

    /** 1, 0, −1 missing, −2 indeterminate; a fault goes to `faults`. */
    read(cells: readonly CellValue[], line: number, faults: RowProblem[]): number {
        const value = this.reader.read(cells[this.at]!, line);
        if (value !== undefined) return value;
        faults.push(
            problem(
                'not-in-coding',
                'значение не входит ни в положительные, ни в отрицательные; укажите в программе, что оно означает, или исправьте файл',
                'the value is neither among the positive nor among the negative ones; state in the program what it means, or mend the file',
                { line, column: this.column, value: cells[this.at] },
            ),
        );
        return missing;
    }
}
