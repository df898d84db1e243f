import { textPieces } from '../support/text-pieces.js';

/** What surrounds an offset, read from the text alone: it holds in a file that is half typed or broken. */
export interface Situation {
    readonly inside: 'code' | 'comment' | 'string';
    /** Where the string begins that the offset lies in: its opening quote. */
    readonly quote?: number;
    /** Offsets of the braces that are open. */
    readonly open: readonly number[];
    /** Behind the last block that was closed before the outermost open brace: here the current element begins. */
    readonly segment: number;
}

/** Reads the text up to an offset. */
export function situationAt(text: string, offset: number): Situation {
    const open: number[] = [];
    let segment = 0;
    for (const { kind, start, end, closed } of textPieces(text)) {
        if (start >= offset) break;
        if (kind === 'open') open.push(start);
        else if (kind === 'close') {
            open.pop();
            if (open.length === 0) segment = end;
        } else if (offset < end || (offset === end && !closed)) {
            return kind === 'string'
                ? { inside: 'string', quote: start, open, segment }
                : { inside: 'comment', open, segment };
        }
    }
    return { inside: 'code', open, segment };
}
