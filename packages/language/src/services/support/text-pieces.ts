/** A comment, a string or a brace in a text. */
export interface TextPiece {
    readonly kind: 'lineComment' | 'comment' | 'string' | 'open' | 'close';
    readonly start: number;
    readonly end: number;
    /** False for a comment or string that the end of its line or of the file cuts off. */
    readonly closed: boolean;
}

const closing: Readonly<Record<string, string>> = { '“': '”', '„': '“”' };

/** Comments, strings and braces of a text, in order. Nothing is parsed: it holds in a file that is half typed. */
export function* textPieces(text: string): Iterable<TextPiece> {
    const next = /\/\/|#|\/\*|"""|["«“„{}]/g;
    for (let match = next.exec(text); match; match = next.exec(text)) {
        const piece = pieceAt(text, match.index, match[0]);
        yield piece;
        next.lastIndex = Math.max(piece.end, match.index + 1);
    }
}

function pieceAt(text: string, start: number, opening: string): TextPiece {
    switch (opening) {
        case '{':
            return { kind: 'open', start, end: start + 1, closed: true };
        case '}':
            return { kind: 'close', start, end: start + 1, closed: true };
        case '//':
        case '#':
            return { kind: 'lineComment', start, end: endOfLine(text, start), closed: false };
        case '/*':
            return { kind: 'comment', start, ...through(text, '*/', start + 2) };
        case '"""':
            return { kind: 'string', start, ...through(text, '"""', start + 3) };
        default:
            return { kind: 'string', start, ...endOfString(text, start, opening) };
    }
}

type End = Pick<TextPiece, 'end' | 'closed'>;

function endOfString(text: string, start: number, opening: string): End {
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        const character = text[at]!;
        if (character === '\n' || character === '\r') return { end: at, closed: false };
        if (opening === '"') {
            if (character === '\\') at++;
            else if (character === '"' && at > start) return { end: at + 1, closed: true };
        } else if (opening === '«') {
            if (character === '«') depth++;
            if (character === '»' && --depth === 0) return { end: at + 1, closed: true };
        } else if (at > start && closing[opening]!.includes(character)) return { end: at + 1, closed: true };
    }
    return { end: text.length, closed: false };
}

function through(text: string, end: string, from: number): End {
    const found = text.indexOf(end, from);
    return found < 0 ? { end: text.length, closed: false } : { end: found + end.length, closed: true };
}

function endOfLine(text: string, from: number): number {
    let at = from;
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
    return at;
}
