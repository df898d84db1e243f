import type { Categorical } from './case-table.js';
import { CaseValues } from './case-values.js';
import { integers } from './growing.js';
import { TextIndex } from './text-index.js';

/** A value of few different ones for each case, as codes; of all files of a set together. */
export class LevelValues {
    private readonly codes = new TextIndex();
    private readonly values = new CaseValues(integers(-1), -1);

    constructor(private readonly name: string) {}

    /** Code of a level, −1 for the empty text. */
    code(text: string): number {
        return text === '' ? -1 : this.codes.add(text);
    }

    /** False where the level contradicts an earlier row of the case. */
    put(at: number, code: number): boolean {
        return this.values.put(at, code);
    }

    done(length: number): Categorical {
        return { name: this.name, levels: this.codes.texts, codes: this.values.done(length) };
    }
}
