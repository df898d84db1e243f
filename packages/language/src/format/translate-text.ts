import type { Bilingual, Language } from '@trialwright/model';
import { applyEdits, type OffsetEdit } from './edit.js';
import type { FormatServices } from './format-text.js';
import { type Piece, piecesOf } from './pieces.js';
import { plainParser } from './plain-parser.js';
import { Speller } from './spelling.js';
import { startsOf } from './starts.js';

/** Why a file cannot be turned into the other language. */
export interface TranslationRefusal {
    /** A name and a word of the other language would be read as one longer word. */
    readonly kind: 'clash';
    /** What would be misread, as it is written now. */
    readonly written: string;
    /** Where it stands now. */
    readonly offset: number;
    readonly end: number;
    readonly message: Bilingual;
}

export type Translation =
    | { readonly ok: true; readonly text: string; readonly edits: readonly OffsetEdit[] }
    | { readonly ok: false; readonly reason: TranslationRefusal };

/**
 * Turns every keyword of a program into a language, and decimal signs with them. Names, texts, comments and layout
 * stay to the letter. What is in that language already stays, so that a mixed file becomes one of one language.
 */
export function translateText(text: string, target: Language, services: FormatServices): Translation {
    const { Lexer } = services.parser;
    const pieces = piecesOf(text, Lexer);
    const speller = new Speller(pieces, startsOf(plainParser(services).parse(text).value));
    const edits: OffsetEdit[] = [];
    pieces.forEach((piece, index) => {
        const replacement = translated(piece, index, target, speller);
        if (replacement !== piece.image) edits.push({ offset: piece.offset, end: piece.end, text: replacement });
    });
    const result = applyEdits(text, edits);
    const misread = firstMisread(pieces, piecesOf(result, Lexer));
    return misread < 0 ? { ok: true, text: result, edits } : { ok: false, reason: clash(text, pieces, misread) };
}

function translated(piece: Piece, index: number, target: Language, speller: Speller): string {
    if (piece.type === 'NUMBER') {
        return target === 'ru' ? piece.image.replace('.', ',') : piece.image.replace(',', '.');
    }
    if (!piece.keyword || speller.languageOf(index) === target) return piece.image;
    return speller.spell(index, target);
}

/** Index of the first piece that means something else after the translation; -1 where nothing does. */
function firstMisread(before: readonly Piece[], after: readonly Piece[]): number {
    const index = before.findIndex((piece, at) => {
        const other = after[at];
        if (!other || piece.kind !== other.kind || piece.type !== other.type) return true;
        return piece.type === 'ID' && piece.image !== other.image;
    });
    return index < 0 && after.length > before.length ? before.length - 1 : index;
}

/** Words that stand side by side and would be read as one: both are named, since either may be renamed. */
function clash(text: string, pieces: readonly Piece[], index: number): TranslationRefusal {
    const { offset } = pieces[index]!;
    const { end } = pieces[index + 1] ?? pieces[index]!;
    const written = text.slice(offset, end).replace(/\s+/g, ' ');
    return {
        kind: 'clash',
        written,
        offset,
        end,
        message: {
            ru: `После перевода «${written}» прочтётся как другое слово языка. Переименуйте имя и повторите.`,
            en: `After the translation “${written}” would be read as another word of the language. Change the name and try again.`,
        },
    };
}
