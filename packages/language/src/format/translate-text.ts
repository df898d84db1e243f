import type { Bilingual, Language } from '@trialwright/model';
import { applyEdits, type OffsetEdit } from './edit.js';
import type { FormatServices } from './format-text.js';
import { type Piece, piecesOf } from './pieces.js';
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
    const { Lexer, LangiumParser } = services.parser;
    const pieces = piecesOf(text, Lexer);
    const speller = new Speller(pieces, startsOf(LangiumParser.parse(text).value));
    const edits: OffsetEdit[] = [];
    pieces.forEach((piece, index) => {
        const replacement = translated(piece, index, target, speller);
        if (replacement !== piece.image) edits.push({ offset: piece.offset, end: piece.end, text: replacement });
    });
    const result = applyEdits(text, edits);
    const misread = firstMisread(pieces, piecesOf(result, Lexer));
    return misread ? { ok: false, reason: clash(misread) } : { ok: true, text: result, edits };
}

function translated(piece: Piece, index: number, target: Language, speller: Speller): string {
    if (piece.type === 'NUMBER') {
        return target === 'ru' ? piece.image.replace('.', ',') : piece.image.replace(',', '.');
    }
    if (!piece.keyword || speller.languageOf(index) === target) return piece.image;
    return speller.spell(index, target);
}

/** The first piece that means something else after the translation; undefined where nothing does. */
function firstMisread(before: readonly Piece[], after: readonly Piece[]): Piece | undefined {
    const index = before.findIndex((piece, at) => {
        const other = after[at];
        if (!other || piece.kind !== other.kind || piece.type !== other.type) return true;
        return piece.type === 'ID' && piece.image !== other.image;
    });
    return index >= 0 ? before[index] : after.length > before.length ? before.at(-1) : undefined;
}

function clash(piece: Piece): TranslationRefusal {
    const { image, offset, end } = piece;
    return {
        kind: 'clash',
        written: image,
        offset,
        end,
        message: {
            ru: `После перевода «${image}» прочтётся вместе с соседним словом как другое слово языка. Переименуйте это имя и повторите.`,
            en: `After the translation “${image}” would be read with the word beside it as another word of the language. Rename it and try again.`,
        },
    };
}
