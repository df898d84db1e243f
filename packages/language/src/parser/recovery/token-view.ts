import type { IToken } from './token-types.js';

const word = /^[_A-Za-z\u0400-\u04FF]/;

const terminals = new Set(['ID', 'STRING', 'LONG_STRING', 'NUMBER', 'DATE', '%']);

/** Looks around in the tokens of a file. */
export class TokenView {
    constructor(
        readonly tokens: readonly IToken[],
        readonly text: string,
    ) {}

    /** Index of the token at an offset; the number of tokens for the end of the file. */
    indexAt(offset: number): number {
        if (!Number.isFinite(offset) || offset < 0) return this.tokens.length;
        let low = 0;
        let high = this.tokens.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.tokens[middle]!.startOffset < offset) low = middle + 1;
            else high = middle;
        }
        while (this.tokens[low]?.isInsertedInRecovery) low++;
        return low;
    }

    at(index: number): IToken | undefined {
        return this.tokens[index];
    }

    /** The nearest token before an index that stands in the text. */
    before(index: number): IToken | undefined {
        return this.tokens[this.indexBefore(index)];
    }

    indexBefore(index: number): number {
        let previous = index - 1;
        while (this.tokens[previous]?.isInsertedInRecovery) previous--;
        return previous;
    }

    /** True where nothing stands before the token on its line. */
    isFirstOnLine(index: number): boolean {
        const previous = this.before(index);
        const token = this.tokens[index];
        return token !== undefined && (previous === undefined || previous.endLine! < token.startLine!);
    }

    /** Index of the first token on the line of a token. */
    firstOnLine(index: number): number {
        let first = index;
        while (first > 0 && !this.isFirstOnLine(first)) first = this.indexBefore(first);
        return Math.max(first, 0);
    }

    /** Index after the last token on the line of a token. */
    afterLine(index: number): number {
        let after = index + 1;
        while (after < this.tokens.length && !this.isFirstOnLine(after)) after++;
        return after;
    }

    /**
     * Index after a piece of text that begins at a token: its line, blocks that open on it, and later lines as long
     * as `continues` says so. A brace that closes an outer block ends it.
     */
    afterPiece(index: number, continues: (index: number) => boolean): number {
        let depth = 0;
        let current = index;
        while (current < this.tokens.length) {
            const { image } = this.tokens[current]!;
            if (image === '}' && depth === 0) return current;
            if (image === '{') depth++;
            if (image === '}') depth--;
            current++;
            if (depth > 0 || current >= this.tokens.length || this.tokens[current]!.image === '{') continue;
            // On one line the next property begins after a complete value.
            const apart = this.isFirstOnLine(current) || terminals.has(this.tokens[current - 1]!.tokenType.name);
            if (apart && !continues(current)) return current;
        }
        return current;
    }

    isWord(index: number): boolean {
        return word.test(this.tokens[index]?.image ?? '') && this.tokens[index]!.tokenType.name !== 'DATE';
    }

    /** Column of a token, from 1. */
    column(index: number): number {
        return this.tokens[index]?.startColumn ?? 1;
    }

    /** White space before the first token on the line of a token. */
    indent(index: number): string {
        const first = this.tokens[this.firstOnLine(index)];
        return first ? /[^\S\r\n]*$/.exec(this.text.slice(0, first.startOffset))![0] : '';
    }

    /** End of the last token before an index; 0 where there is none. */
    endBefore(index: number): number {
        const previous = this.before(index);
        return previous ? previous.endOffset! + 1 : 0;
    }
}
