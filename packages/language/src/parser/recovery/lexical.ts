import type { ILexingError } from 'chevrotain';
import { closingQuote, isClosed } from '../value-converter.js';
import type { IToken } from './token-types.js';
import type { Trouble } from './trouble.js';

/** Mistakes that show before the parser reads: quotes without their pair, characters that the language has not. */
export function lexicalTroubles(
    tokens: readonly IToken[],
    errors: readonly ILexingError[],
    text: string,
): readonly Trouble[] {
    const troubles: Trouble[] = [];
    for (const { image, startOffset, endOffset, tokenType } of tokens) {
        const at = { offset: startOffset, end: endOffset! + 1 };
        if (tokenType.name === 'STRING' && !isClosed(image)) {
            const line = text.slice(text.lastIndexOf('\n', startOffset) + 1, at.end);
            const alone = line.split(image[0]!).length === 2 || image[0] !== '"';
            troubles.push({ kind: 'unclosedQuote', at, closing: closingQuote(image) ?? '"', alone });
        }
        if (tokenType.name === 'LONG_STRING' && !(image.length > 5 && image.endsWith('"""')))
            troubles.push({ kind: 'unclosedText', at: { offset: startOffset, end: startOffset + 3 } });
    }
    const lines = new Set<number>();
    for (const { offset, length, line } of errors) {
        if (line !== undefined && lines.has(line)) continue;
        if (line !== undefined) lines.add(line);
        const found = text.slice(offset, offset + length).trimEnd();
        const alone = errors.filter(other => other.line === line).length === 1;
        troubles.push({ kind: 'character', at: { offset, end: offset + found.length }, text: found, alone });
    }
    return troubles;
}
