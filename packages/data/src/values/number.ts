import { stop } from '../reading/problem.js';
import type { CellValue } from '../reading/table.js';
import { cleanText } from '../reading/text/clean.js';

/** Characters of a number: patterns below take time that grows with the square of them. */
const longest = 64;

const plain = /^[+-]?\d*\.?\d+(?:[eE][+-]?\d+)?$/;
/** Thousands may be divided by spaces, which mean nothing else. */
const grouped = /^[+-]?(?:\d+|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+)?(?:[.,]\d+)?(?:[eE][+-]?\d+)?$/;
/** A comma that could divide thousands as well: 1,234 but not 0,123 or 1,23. */
const maybeThousands = /^[+-]?[1-9]\d{0,2},\d{3}$/;

interface Seen {
    readonly line: number;
    readonly text: string;
}

/**
 * Reads numbers of one file. Without a stated decimal sign each number tells what it can: `0.5` and `0,5` have one
 * reading, `1,234` has two, and is read as the others of the file show. What stays open stops the reading.
 */
export class NumberReader {
    private point?: Seen;
    private comma?: Seen;
    private doubt?: Seen;

    constructor(private readonly stated?: '.' | ',') {}

    /** The number; undefined where the cell holds none. Not for empty cells. */
    read(cell: CellValue, line: number): number | undefined {
        if (typeof cell === 'number') return finite(cell);
        if (typeof cell === 'bigint') return Number(cell);
        if (typeof cell !== 'string') return undefined;
        const text = cleanText(cell);
        if (text.length > longest) return undefined;
        if (!plain.test(text)) return this.otherwise(text.replace('\u2212', '-'), line);
        if (text.includes('.') && !this.sawPoint(text, line)) return undefined;
        return finite(Number(text));
    }

    /** Numbers with a comma or with divided thousands. */
    private otherwise(text: string, line: number): number | undefined {
        if (!grouped.test(text) || !/\d/.test(text)) return undefined;
        if (text.includes('.') && !this.sawPoint(text, line)) return undefined;
        if (text.includes(',')) {
            if (this.stated === '.') return undefined;
            if (maybeThousands.test(text)) this.doubt ??= { line, text };
            else this.comma ??= { line, text };
        }
        return finite(Number(text.replace(/[ \u00a0\u2009\u202f]/g, '').replace(',', '.')));
    }

    /** False where the program says that fractions have a comma. */
    private sawPoint(text: string, line: number): boolean {
        if (this.stated === ',') return false;
        this.point ??= { line, text };
        return true;
    }

    /** The sign that the numbers show; undefined where none has a fraction. */
    get decimal(): '.' | ',' | undefined {
        return this.stated ?? (this.comma || this.doubt ? ',' : this.point && '.');
    }

    /** Throws `TableError` where the numbers of the file contradict each other or stay open. */
    finish(): void {
        const { point, comma, doubt, stated } = this;
        if (stated !== undefined) return;
        if (point && comma) {
            stop(
                'decimal-mixed',
                `в одном файле стоят и «${point.text}» (строка ${point.line}), и «${comma.text}» (строка ${comma.line}); укажите десятичный знак в программе или исправьте файл`,
                `one file holds both “${point.text}” (line ${point.line}) and “${comma.text}” (line ${comma.line}); state the decimal sign in the program or mend the file`,
            );
        }
        if (doubt && !comma) {
            stop(
                'decimal-unclear',
                'запятая может отделять и дробную часть, и тысячи; укажите десятичный знак в программе',
                'the comma may stand before a fraction or between thousands; state the decimal sign in the program',
                { line: doubt.line, value: doubt.text },
            );
        }
    }
}

function finite(value: number): number | undefined {
    return Number.isFinite(value) ? value : undefined;
}
