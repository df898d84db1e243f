import type { LangiumCoreServices } from 'langium';
import { applyEdits, type OffsetEdit } from './edit.js';
import type { Gap } from './gap.js';
import { Layout } from './layout.js';
import { defaultFormatOptions, type FormatOptions } from './options.js';
import { type Piece, piecesOf } from './pieces.js';
import { plainParser } from './plain-parser.js';
import { Speller } from './spelling.js';
import { startsOf } from './starts.js';

/** What formatting needs of the language: reading a text. */
export type FormatServices = LangiumCoreServices;

/**
 * A program in its one layout. Works on unfinished and faulty text too; comments and texts in quotes stay to the
 * letter, and so does everything that the lexer cannot read.
 */
export function formatText(text: string, services: FormatServices, options: Partial<FormatOptions> = {}): string {
    return applyEdits(text, formatEdits(text, services, options));
}

/** The changes that formatting makes, in the order of the text: as small as they can be, so that cursors stay. */
export function formatEdits(
    text: string,
    services: FormatServices,
    options: Partial<FormatOptions> = {},
): readonly OffsetEdit[] {
    const settings = { ...defaultFormatOptions, ...options };
    const pieces = piecesOf(text, services.parser.Lexer);
    const { value, parserErrors, lexerErrors } = plainParser(services).parse(text);
    const starts = startsOf(value);
    const speller = new Speller(pieces, starts);
    const images = pieces.map((piece, index) => imageOf(piece, index, speller, settings));
    const faulty = parserErrors.length + lexerErrors.length > 0;
    const gaps = new Layout(pieces, images, starts, faulty, settings).all();
    const edits = editsOf(text, pieces, images, gaps, settings);
    return sameTokens(pieces, piecesOf(applyEdits(text, edits), services.parser.Lexer)) ? edits : [];
}

function imageOf(piece: Piece, index: number, speller: Speller, { words }: FormatOptions): string {
    if (piece.kind === 'lineComment') return piece.image.trimEnd();
    if (!piece.keyword) return piece.image;
    // A word of the other language stays one: turning it is what the translator does, and a fix offers it.
    const language = words ? speller.languageOf(index) : undefined;
    return language ? speller.spell(index, language) : piece.image.replace(/\s+/g, ' ');
}

function editsOf(
    text: string,
    pieces: readonly Piece[],
    images: readonly string[],
    gaps: readonly Gap[],
    { indent }: FormatOptions,
): OffsetEdit[] {
    const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    const edits: OffsetEdit[] = [];
    const put = (offset: number, end: number, replacement: string): void => {
        const written = text.slice(offset, end);
        if (written === replacement) return;
        // What both begin with stays, so that a change of indentation does not reach into the line above.
        let same = 0;
        while (same < written.length && written[same] === replacement[same]) same++;
        edits.push({ offset: offset + same, end, text: replacement.slice(same) });
    };
    let previous = text.startsWith('\uFEFF') ? 1 : 0;
    pieces.forEach((piece, index) => {
        const gap = gaps[index]!;
        const space =
            gap.breaks === 0 ? ' '.repeat(gap.spaces) : eol.repeat(gap.breaks) + ' '.repeat(gap.levels * indent);
        put(previous, piece.offset, space);
        put(piece.offset, piece.end, images[index]!);
        previous = piece.end;
    });
    put(previous, text.length, pieces.length > 0 ? eol : '');
    return edits;
}

/** A formatter must never change what a program says: the proof that it did not. */
function sameTokens(before: readonly Piece[], after: readonly Piece[]): boolean {
    return (
        before.length === after.length &&
        before.every((piece, index) => {
            const other = after[index]!;
            if (piece.kind !== other.kind || piece.type !== other.type) return false;
            return piece.keyword !== undefined || piece.image.trimEnd() === other.image.trimEnd();
        })
    );
}
