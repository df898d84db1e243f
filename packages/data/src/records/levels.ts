import type { Categorical } from './case-table.js';
import { CaseValues } from './case-values.js';
import { integers } from './growing.js';

/** A column of few different values, as codes. */
export class LevelsColumn {
    private readonly codes = new Map<string, number>();
    private readonly values: CaseValues<Int32Array>;

    constructor(
        readonly column: string,
        readonly at: number,
    ) {
        this.values = new CaseValues(column, integers(-1), -1);
    }

    /** False where the level contradicts an earlier row of the case. Empty text: missing. */
    put(at: number, text: string): boolean {
        return this.values.put(at, this.code(text));
    }

    private code(text: string): number {
        if (text === '') return -1;
        let code = this.codes.get(text);
        if (code === undefined) {
            code = this.codes.size;
            this.codes.set(text, code);
        }
        return code;
    }

    done(length: number): Categorical {
        return { name: this.column, levels: [...this.codes.keys()], codes: this.values.done(length) };
    }
}
