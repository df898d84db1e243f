import { setElementsApart } from './apart.js';
import { type Block, blocksOf } from './blocks.js';
import { type Gap, glued, isStart, isText, type Sheet, spaced } from './gap.js';
import type { FormatOptions } from './options.js';
import type { Piece } from './pieces.js';
import { breakLongProperties, openLongBlocks } from './wrap.js';

const tails = new Set(['source', 'dated']);

/** Decides the white space before each piece of a text. */
export class Layout {
    private readonly sheet: Sheet;

    /**
     * @param starts offsets at which elements and properties begin.
     * @param faulty whether the text has syntax errors: the line breaks of its author are then kept, since nobody
     *     knows what belongs together.
     */
    constructor(
        private readonly pieces: readonly Piece[],
        images: readonly string[],
        starts: ReadonlySet<number>,
        private readonly faulty: boolean,
        options: FormatOptions,
    ) {
        this.sheet = { pieces, images, starts, blocks: blocksOf(pieces), gaps: [], options };
        openLongBlocks(this.sheet);
    }

    /** White space before each piece. */
    all(): readonly Gap[] {
        const { pieces, sheet } = this;
        const open: Block[] = [];
        for (let index = 0; index < pieces.length; index++) {
            const piece = pieces[index]!;
            const innermost = open.at(-1);
            const closes = innermost?.close === index;
            if (closes) open.pop();
            sheet.gaps.push(this.gap(index, open.length, closes ? innermost : undefined, open.at(-1)?.inline ?? false));
            const block = piece.kind === 'token' ? sheet.blocks.get(index) : undefined;
            if (block) open.push(block);
        }
        breakLongProperties(sheet);
        setElementsApart(sheet);
        return sheet.gaps;
    }

    private gap(index: number, depth: number, closed: Block | undefined, inline: boolean): Gap {
        const { pieces } = this;
        if (index === 0) return glued;
        const piece = pieces[index]!;
        const previous = pieces[index - 1]!;
        const breaks = Math.min(piece.newlines, 2) as 0 | 1 | 2;
        const afterBrace = previous.kind === 'token' && previous.image === '{';
        const own = (levels: number): Gap => ({ breaks: breaks === 2 && !afterBrace ? 2 : 1, levels });
        if (closed) {
            if (closed.inline) return afterBrace ? glued : spaced;
            return { breaks: 1, levels: depth };
        }
        const isComment = piece.kind === 'lineComment' || piece.kind === 'blockComment';
        if (isComment && breaks === 0) return spaced;
        if (previous.kind === 'lineComment' || isComment) return own(this.levels(index, depth));
        if (afterBrace) return inline ? spaced : own(depth);
        if (previous.kind === 'token' && previous.image === '}') return own(depth);
        if (isStart(this.sheet, piece)) {
            if (inline || (breaks === 0 && this.leadsItsLine(index - 1))) return spaced;
            return own(depth);
        }
        if (piece.kind === 'raw' || previous.kind === 'raw') {
            if (breaks > 0) return own(this.levels(index, depth));
            return piece.offset === previous.end ? glued : spaced;
        }
        if (breaks > 0 && this.keepsBreak(piece, previous)) return own(this.levels(index, depth));
        return between(previous, piece);
    }

    /** True for a comment that begins its line: what follows it there may stay. */
    private leadsItsLine(index: number): boolean {
        const { kind, newlines } = this.pieces[index]!;
        return kind === 'blockComment' && (newlines > 0 || index === 0);
    }

    /** Whether a line break inside a property is kept. */
    private keepsBreak(piece: Piece, previous: Piece): boolean {
        if (piece.image === '{') return false;
        if (isText(piece) || (piece.keyword && tails.has(piece.keyword))) return true;
        return previous.image === ',' || this.faulty;
    }

    /** Levels of indentation of a piece that begins a line: one more where it continues a property. */
    private levels(index: number, depth: number): number {
        const piece = this.pieces[index]!;
        if (piece.kind === 'raw' || isStart(this.sheet, piece)) return depth;
        if (piece.kind !== 'token') return this.insideProperty(index) ? depth + 1 : depth;
        if (isText(piece) || (piece.keyword && tails.has(piece.keyword))) return depth + 1;
        if (this.faulty && this.lastToken(index)?.image !== ',') return depth;
        return depth + 1;
    }

    /** Whether a comment stands before more of the same property. */
    private insideProperty(index: number): boolean {
        let next = index + 1;
        while (this.pieces[next] && this.pieces[next]!.kind !== 'token') next++;
        const piece = this.pieces[next];
        if (!piece || isStart(this.sheet, piece) || piece.image === '}') return false;
        return !this.faulty || this.lastToken(index)?.image === ',';
    }

    private lastToken(index: number): Piece | undefined {
        for (let at = index - 1; at >= 0; at--) if (this.pieces[at]!.kind === 'token') return this.pieces[at];
        return undefined;
    }
}

/** White space between two pieces on a line. */
function between(previous: Piece, piece: Piece): Gap {
    if (piece.image === ',' || piece.image === ':' || piece.image === '..' || previous.image === '..') return glued;
    return spaced;
}
