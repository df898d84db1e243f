import { stop } from '../reading/problem.js';
import type { CellValue } from '../reading/table.js';
import { cleanText } from '../reading/text/clean.js';
import { ownCopy } from '../reading/text/own-copy.js';
import { shown, shownList } from '../reading/text/shown.js';
import type { CodedColumnSpec } from '../records/spec.js';

/** Values of a column with two classes. */
export const positive = 1;
export const negative = 0;
export const missing = -1;
export const indeterminate = -2;

/** Pairs that speak for themselves: with the condition, without it. Capitals do not matter. */
export const plainPairs: readonly (readonly [string, readonly string[]])[] = [
    ['1', ['0']],
    ['true', ['false']],
    ['да', ['нет']],
    ['yes', ['no']],
    ['+', ['-', '\u2212', '\u2013']],
    ['positive', ['negative']],
    ['есть', ['нет']],
    ['патология', ['норма']],
];

/** Whole numbers as other programs write them: pandas makes 1.0 of 1 where a value is missing. */
const whole = /^([+-]?\d+)[.,]0+$/;
/** Texts of one column that are remembered: a column with more is none with two classes. */
const most = 1000;

/** Text of a coded cell as it is compared. */
export function codeText(cell: CellValue): string {
    const text = cleanText(cell);
    return whole.exec(text)?.[1] ?? text;
}

function signIn(pair: number, text: string): number | undefined {
    const [yes, no] = plainPairs[pair]!;
    if (text === yes) return positive;
    return no.includes(text) ? negative : undefined;
}

/** Reads a column with two classes: by the stated values, or by a pair that speaks for itself. */
export class CodedReader {
    private readonly known = new Map<string, number>();
    private readonly unknown = new Map<string, number>();
    private readonly stated: boolean;
    private pairs = plainPairs.map((_, at) => at);
    /** What texts were read as, so that each is looked at once. */
    private readonly met = new Map<string, number>();

    constructor(
        private readonly spec: CodedColumnSpec,
        other: { readonly missing: readonly string[]; readonly indeterminate: readonly string[] },
    ) {
        this.stated = spec.positive.length > 0 || spec.negative.length > 0;
        for (const text of other.missing) this.put(text, missing);
        for (const text of other.indeterminate) this.put(text, indeterminate);
        for (const text of spec.positive) this.put(text, positive);
        for (const text of spec.negative) this.put(text, negative);
    }

    private put(stated: string, value: number): void {
        const text = codeText(stated);
        const other = this.known.get(text);
        if (other !== undefined && other !== value) {
            stop(
                'coding-contradiction',
                `в программе значению «${shown(text)}» придано два разных смысла; оставьте один`,
                `the program gives the value “${shown(text)}” two meanings; leave one`,
                { column: this.spec.column },
            );
        }
        this.known.set(text, value);
    }

    /** 1, 0, −1 missing, −2 indeterminate; undefined: the value has no stated meaning. */
    read(cell: CellValue, line: number): number | undefined {
        if (cell === null) return missing;
        const raw = typeof cell === 'string' ? cell : cleanText(cell);
        const met = this.met.get(raw);
        if (met !== undefined) return met;
        const value = this.classify(codeText(raw), line);
        if (value !== undefined && this.met.size < most) this.met.set(ownCopy(raw), value);
        return value;
    }

    private classify(text: string, line: number): number | undefined {
        if (text === '') return missing;
        const known = this.known.get(text);
        if (known !== undefined || this.stated) return known;
        const folded = text.toLowerCase();
        const left = this.pairs.filter(at => signIn(at, folded) !== undefined);
        if (left.length > 0) {
            this.pairs = left;
            return signIn(left[0]!, folded);
        }
        if (this.unknown.size < most && !this.unknown.has(text)) this.unknown.set(ownCopy(text), line);
        return undefined;
    }

    /** Throws `TableError` where the values of a column without stated coding do not speak for themselves. */
    finish(): void {
        const first = [...this.unknown][0];
        if (first === undefined) return;
        const met = [...new Set([...this.met.keys()].map(codeText))].filter(text => text !== '');
        const list = shownList([...met.filter(text => !this.known.has(text)), ...this.unknown.keys()]);
        stop(
            'coding-unclear',
            `значения столбца не понятны сами по себе: ${list.ru}; укажите в программе, какие из них означают патологию, какие её отсутствие, какие пропуск`,
            `values of the column do not speak for themselves: ${list.en}; state in the program which of them mean the condition, which its absence, which a missing value`,
            { column: this.spec.column, line: first[1], value: first[0] },
        );
    }
}
