import type { CellValue } from '../reading/table.js';
import { ownCopy } from '../reading/text/own-copy.js';
import type { MissingTexts } from './cells.js';
import type { LevelValues } from './level-values.js';

const remembered = 1000;

/** A column of levels in one file. */
export class LevelsColumn {
    /** Codes of texts as they stand, so that few different ones are looked at once. */
    private readonly known = new Map<CellValue, number>();
    private last: CellValue = null;
    private lastCode = -1;

    constructor(
        readonly column: string,
        readonly at: number,
        private readonly missing: MissingTexts,
        private readonly values: LevelValues,
    ) {}

    /** False where the level contradicts an earlier row of the case. */
    put(at: number, cell: CellValue): boolean {
        // Rows of one patient or site often stand together.
        if (cell !== this.last) {
            this.lastCode = this.codeOf(cell);
            this.last = cell;
        }
        return this.values.put(at, this.lastCode);
    }

    private codeOf(cell: CellValue): number {
        // A column with more different texts holds ids, which hardly come again.
        if (this.known.size === remembered) return this.known.get(cell) ?? this.values.code(this.missing.text(cell));
        let code = this.known.get(cell);
        if (code === undefined) {
            code = this.values.code(this.missing.text(cell));
            this.known.set(typeof cell === 'string' ? ownCopy(cell) : cell, code);
        }
        return code;
    }
}
