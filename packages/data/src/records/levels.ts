import type { CellValue } from '../reading/table.js';
import { ownCopy } from '../reading/text/own-copy.js';
import type { Categorical } from './case-table.js';
import { CaseValues } from './case-values.js';
import type { MissingTexts } from './cells.js';
import { integers } from './growing.js';

const remembered = 1000;

/** A column of few different values, as codes. */
export class LevelsColumn {
    private readonly codes = new Map<string, number>();
    /** Codes of texts as they stand, so that few different ones are looked at once. */
    private readonly known = new Map<CellValue, number>();
    private readonly values: CaseValues<Int32Array>;

    constructor(
        readonly column: string,
        readonly at: number,
        private readonly missing: MissingTexts,
    ) {
        this.values = new CaseValues(column, integers(-1), -1);
    }

    /** False where the level contradicts an earlier row of the case. */
    put(at: number, cell: CellValue): boolean {
        let code = this.known.get(cell);
        if (code === undefined) {
            code = this.code(this.missing.text(cell));
            if (this.known.size < remembered) this.known.set(typeof cell === 'string' ? ownCopy(cell) : cell, code);
        }
        return this.values.put(at, code);
    }

    private code(text: string): number {
        if (text === '') return -1;
        let code = this.codes.get(text);
        if (code === undefined) {
            code = this.codes.size;
            this.codes.set(ownCopy(text), code);
        }
        return code;
    }

    done(length: number): Categorical {
        return { name: this.column, levels: [...this.codes.keys()], codes: this.values.done(length) };
    }
}
