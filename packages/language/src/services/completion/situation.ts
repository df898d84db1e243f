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

const closing: Readonly<Record<string, string>> = { '“': '”', '„': '“”' };

/** Walks the text up to an offset, past comments and strings. */
export function situationAt(text: string, offset: number): Situation {
    const open: number[] = [];
    let segment = 0;
    let at = 0;
    const state = (inside: Situation['inside'], quote?: number): Situation => ({ inside, quote, open, segment });
    while (at < offset) {
        const character = text[at]!;
        if (character === '#' || text.startsWith('//', at)) {
            at = endOfLine(text, at);
            if (at >= offset) return state('comment');
        } else if (text.startsWith('/*', at)) {
            at = behind(text, '*/', at + 2);
            if (at > offset) return state('comment');
        } else if (isQuote(character)) {
            const end = endOfString(text, at);
            if (end > offset || (end === offset && !isClosed(text, at, end))) return state('string', at);
            at = end;
        } else {
            if (character === '{') open.push(at);
            if (character === '}') {
                open.pop();
                if (open.length === 0) segment = at + 1;
            }
            at++;
        }
    }
    return state('code');
}

function isQuote(character: string): boolean {
    return character === '"' || character === '«' || character in closing;
}

/** Offset behind a string; the end of the line for one that is not closed in it. */
function endOfString(text: string, start: number): number {
    if (text.startsWith('"""', start)) return behind(text, '"""', start + 3);
    const opening = text[start]!;
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        const character = text[at]!;
        if (character === '\n' || character === '\r') return at;
        if (opening === '"') {
            if (character === '\\') at++;
            else if (character === '"' && at > start) return at + 1;
        } else if (opening === '«') {
            if (character === '«') depth++;
            if (character === '»' && --depth === 0) return at + 1;
        } else if (at > start && closing[opening]!.includes(character)) return at + 1;
    }
    return text.length;
}

function isClosed(text: string, start: number, end: number): boolean {
    if (text.startsWith('"""', start)) return end - start >= 6 && text.startsWith('"""', end - 3);
    return end - start >= 2 && /["»”“]/.test(text[end - 1]!);
}

function endOfLine(text: string, at: number): number {
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
    return at;
}

function behind(text: string, end: string, from: number): number {
    const found = text.indexOf(end, from);
    return found < 0 ? text.length + 1 : found + end.length;
}
