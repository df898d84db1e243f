import type { Piece } from './pieces.js';

/** A pair of braces, by the indices of its pieces. `close` is the number of pieces where the brace is not closed. */
export interface Block {
    readonly open: number;
    readonly close: number;
    readonly depth: number;
    /** Whether it stays on one line. */
    inline: boolean;
}

/** The blocks of a text by the index of their opening brace, with those that may stay on one line marked. */
export function blocksOf(pieces: readonly Piece[]): ReadonlyMap<number, Block> {
    const blocks = new Map<number, Block>();
    const open: number[] = [];
    const close = (index: number): void => {
        const start = open.pop();
        if (start === undefined) return;
        const inside = pieces.slice(start + 1, index + 1);
        const oneLine =
            index < pieces.length &&
            (index === start + 1 ||
                inside.every(
                    piece =>
                        piece.newlines === 0 &&
                        piece.kind !== 'lineComment' &&
                        piece.kind !== 'raw' &&
                        piece.image !== '{' &&
                        !/[\r\n]/.test(piece.image),
                ));
        blocks.set(start, { open: start, close: index, depth: open.length, inline: oneLine });
    };
    pieces.forEach((piece, index) => {
        if (piece.kind !== 'token') return;
        if (piece.image === '{') open.push(index);
        else if (piece.image === '}') close(index);
    });
    while (open.length > 0) close(pieces.length);
    return blocks;
}
