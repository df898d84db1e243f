import { isKeywordId, type KeywordId } from '@trialwright/model';
import type { IToken } from 'chevrotain';
import type { Lexer } from 'langium';

/** What a text is made of, apart from white space. `raw` is what the lexer cannot read: it is never touched. */
export interface Piece {
    readonly kind: 'token' | 'lineComment' | 'blockComment' | 'raw';
    readonly offset: number;
    readonly end: number;
    readonly image: string;
    /** Name of the token's type; empty for what is no token. */
    readonly type: string;
    /** The keyword that the token is, unless it was read as a name. */
    readonly keyword?: KeywordId;
    /** Line breaks between the piece before and this one. */
    readonly newlines: number;
}

type Span = Omit<Piece, 'newlines'>;

/** Splits a text into pieces, in its order. Works on unfinished and faulty text. */
export function piecesOf(text: string, lexer: Lexer): readonly Piece[] {
    const { tokens, hidden, errors } = lexer.tokenize(text);
    const limit = unfinishedAt(
        text,
        [...tokens, ...hidden],
        errors.map(error => error.offset),
    );
    const spans: Span[] = [
        ...tokens.map(tokenSpan),
        ...hidden.map(commentSpan),
        ...errors.map(error => rawSpan(text, error.offset, error.offset + error.length)),
    ];
    spans.sort((a, b) => a.offset - b.offset);
    const kept = untouched(text, spans, limit);
    let previous = 0;
    return kept.map(span => {
        const newlines = countNewlines(text, previous, span.offset);
        previous = span.end;
        return { ...span, newlines };
    });
}

function tokenSpan(token: IToken): Span {
    const type = token.tokenType.name;
    const keyword = isKeywordId(type) ? type : undefined;
    return { kind: 'token', ...placeOf(token), type, keyword };
}

function commentSpan(token: IToken): Span {
    return { kind: token.image.startsWith('/*') ? 'blockComment' : 'lineComment', ...placeOf(token), type: '' };
}

function placeOf(token: IToken): Pick<Span, 'offset' | 'end' | 'image'> {
    return { offset: token.startOffset, end: token.startOffset + token.image.length, image: token.image };
}

function rawSpan(text: string, offset: number, end: number): Span {
    return { kind: 'raw', offset, end, image: text.slice(offset, end), type: '' };
}

/** From where on a long text or a comment that nobody closed swallows the rest; the length of the text if nowhere. */
function unfinishedAt(text: string, tokens: readonly IToken[], errors: readonly number[]): number {
    let limit = text.length;
    for (const token of tokens) {
        // An unclosed """ is read as an empty text and a stray quote.
        if (token.image === '""' && text[token.startOffset + 2] === '"') limit = Math.min(limit, token.startOffset);
    }
    for (const offset of errors) if (text.startsWith('/*', offset)) limit = Math.min(limit, offset);
    return limit;
}

/** Makes raw what follows an unreadable place up to the end of its line, and all that stands behind the limit. */
function untouched(text: string, spans: readonly Span[], limit: number): Span[] {
    const result: Span[] = [];
    let reached = -1;
    for (const span of spans) {
        if (span.offset < reached) continue;
        if (span.offset >= limit) {
            result.push(rawSpan(text, span.offset, lastVisible(text, text.length)));
            break;
        }
        if (span.kind !== 'raw') {
            result.push(span);
            continue;
        }
        const lineEnd = /[\r\n]/g;
        lineEnd.lastIndex = span.end;
        const end = Math.max(span.end, lastVisible(text, lineEnd.exec(text)?.index ?? text.length));
        if (text.slice(span.offset, end).trim() === '') continue;
        result.push(rawSpan(text, span.offset, end));
        reached = end;
    }
    return result;
}

function lastVisible(text: string, end: number): number {
    while (end > 0 && /\s/.test(text[end - 1]!)) end--;
    return end;
}

function countNewlines(text: string, from: number, to: number): number {
    return (text.slice(from, to).match(/\r\n?|\n/g) ?? []).length;
}
