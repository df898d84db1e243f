import type { Block } from './blocks.js';
import type { FormatOptions } from './options.js';
import type { Piece } from './pieces.js';

/** What stands before a piece: a line break with so many levels of indentation, or spaces. */
export type Gap = { readonly breaks: 0; readonly spaces: number } | { readonly breaks: 1 | 2; readonly levels: number };

export const glued: Gap = { breaks: 0, spaces: 0 };
export const spaced: Gap = { breaks: 0, spaces: 1 };

/** Levels of indentation of a line that begins with a gap. */
export function levelsOf(gap: Gap): number {
    return gap.breaks > 0 ? (gap as { levels: number }).levels : 0;
}

/** A text on its way to its layout. */
export interface Sheet {
    readonly pieces: readonly Piece[];
    /** How each piece is written out. */
    readonly images: readonly string[];
    /** Offsets at which elements and properties begin. */
    readonly starts: ReadonlySet<number>;
    /** Blocks by the index of their opening brace. */
    readonly blocks: ReadonlyMap<number, Block>;
    /** White space before each piece; filled step by step. */
    readonly gaps: Gap[];
    readonly options: FormatOptions;
}

/** Whether an element or a property begins with a piece. */
export function isStart(sheet: Pick<Sheet, 'starts'>, piece: Piece): boolean {
    return piece.kind === 'token' && sheet.starts.has(piece.offset);
}

/** Whether a piece is a text in quotes. */
export function isText(piece: Piece): boolean {
    return piece.type === 'STRING' || piece.type === 'LONG_STRING';
}
