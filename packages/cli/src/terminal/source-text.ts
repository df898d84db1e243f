/** Line and column, both from 1; columns in UTF-16 units, as editors count them. */
export interface Position {
    readonly line: number;
    readonly column: number;
}

/** A text that knows its lines. */
export class SourceText {
    private readonly starts: number[] = [0];

    constructor(readonly text: string) {
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
    }

    positionOf(offset: number): Position {
        let low = 0;
        let high = this.starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.starts[middle]! <= offset) low = middle;
            else high = middle - 1;
        }
        return { line: low + 1, column: offset - this.starts[low]! + 1 };
    }

    /** Offsets of a line, from 1, without its end. */
    line(number: number): { readonly start: number; readonly end: number } {
        const start = this.starts[number - 1] ?? this.text.length;
        const next = this.starts[number];
        return { start, end: next === undefined ? this.text.length : next - 1 };
    }
}
