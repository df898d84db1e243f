import type { IToken, TokenType, TokenTypeDictionary } from './token-types.js';

/** A change of the token stream after which the parser can read on as if the mistake had not been made. */
export type TokenRepair =
    /** Reads the text from `offset` to `end` as one token of a type. */
    | { readonly kind: 'read'; readonly offset: number; readonly end: number; readonly as: string }
    /** Puts a token of a type before an offset; it has no text. */
    | { readonly kind: 'insert'; readonly offset: number; readonly as: string }
    /** Passes over the text from `offset` to `end`. */
    | { readonly kind: 'skip'; readonly offset: number; readonly end: number };

function tokenAs(type: TokenType, first: IToken, last: IToken, text: string): IToken {
    return {
        ...first,
        image: text.slice(first.startOffset, last.endOffset! + 1),
        endOffset: last.endOffset,
        endLine: last.endLine,
        endColumn: last.endColumn,
        tokenType: type,
        tokenTypeIdx: type.tokenTypeIdx!,
    };
}

/** A token that stands nowhere: the tree leaves it out. */
function tokenBefore(type: TokenType, offset: number, previous: IToken | undefined): IToken {
    const line = previous?.endLine ?? 1;
    const column = previous?.endColumn ?? 1;
    return {
        image: '',
        startOffset: offset,
        endOffset: offset - 1,
        startLine: line,
        endLine: line,
        startColumn: column,
        endColumn: column,
        isInsertedInRecovery: true,
        tokenType: type,
        tokenTypeIdx: type.tokenTypeIdx!,
    };
}

/** The tokens of a text after its repairs. */
export function repaired(
    tokens: readonly IToken[],
    repairs: readonly TokenRepair[],
    types: TokenTypeDictionary,
    text: string,
): IToken[] {
    let result = [...tokens];
    for (const repair of repairs) {
        if (repair.kind === 'insert') {
            const found = result.findIndex(token => token.startOffset >= repair.offset);
            const index = found < 0 ? result.length : found;
            result.splice(index, 0, tokenBefore(types[repair.as]!, repair.offset, result[index - 1]));
            continue;
        }
        const covered = (token: IToken): boolean =>
            !token.isInsertedInRecovery && token.startOffset >= repair.offset && token.startOffset < repair.end;
        const first = result.findIndex(covered);
        if (first < 0) continue;
        const inside = result.filter(covered);
        const put = repair.kind === 'read' ? [tokenAs(types[repair.as]!, inside[0]!, inside.at(-1)!, text)] : [];
        result = [...result.slice(0, first), ...put, ...result.slice(first).filter(token => !covered(token))];
    }
    return result;
}
