import { elementKinds } from '@trialwright/model';
import type { IToken, TokenType } from 'chevrotain';

const declares = new Set<string>(elementKinds);

/**
 * Lets people use a word of the language as a name (`dataset test "…"`) where nothing else could be meant: directly
 * after the keyword of an element and before its title or brace; and, once declared so in this file, where the word
 * stands alone between a keyword or comma and the next line, comma or brace. Changes the tokens in place.
 * @returns the offsets of the tokens that became names.
 */
export function namesAmongKeywords(tokens: IToken[], id: TokenType): ReadonlySet<number> {
    const declared = new Set<string>();
    const offsets = new Set<number>();
    const isKeyword = (token: IToken | undefined): token is IToken =>
        token !== undefined && token.tokenType !== id && /^[_A-Za-z\u0400-\u04FF]/.test(token.image);
    const rename = (token: IToken): void => {
        token.tokenType = id;
        token.tokenTypeIdx = id.tokenTypeIdx!;
        offsets.add(token.startOffset);
    };
    tokens.forEach((token, index) => {
        const previous = tokens[index - 1];
        const next = tokens[index + 1];
        if (!isKeyword(token) || !isKeyword(previous) || !declares.has(previous.tokenType.name)) return;
        if (previous.endLine !== token.startLine || token.tokenType.name === 'none') return;
        if (next?.tokenType.name === 'STRING' || next?.image === '{') {
            declared.add(token.image);
            rename(token);
        }
    });
    if (declared.size === 0) return offsets;
    tokens.forEach((token, index) => {
        if (!isKeyword(token) || !declared.has(token.image)) return;
        const previous = tokens[index - 1];
        const next = tokens[index + 1];
        const after = (isKeyword(previous) && previous.endLine === token.startLine) || previous?.image === ',';
        const alone =
            next === undefined ||
            next.image === ',' ||
            next.image === '}' ||
            next.image === '{' ||
            next.startLine! > token.endLine!;
        if (after && alone) rename(token);
    });
    return offsets;
}
