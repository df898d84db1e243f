import { type KeywordId, keywordOf, type Language, word, wordAfter, wordBefore } from '@trialwright/model';
import { numberOf } from '../parser/value-converter.js';
import type { Piece } from './pieces.js';

const ranks = new Set<KeywordId>(['primary', 'secondary']);

/**
 * How each keyword of a text is written in a language: its first form, in agreement with what it stands by.
 * @param starts offsets at which elements and properties begin: their first word governs what follows.
 */
export class Speller {
    private readonly governors: readonly (KeywordId | undefined)[];

    constructor(
        private readonly pieces: readonly Piece[],
        starts: ReadonlySet<number>,
    ) {
        let governor: KeywordId | undefined;
        this.governors = pieces.map((piece, index) => {
            if (starts.has(piece.offset)) {
                const noun = piece.keyword && ranks.has(piece.keyword) ? this.token(index, 1) : piece;
                governor = noun?.keyword;
            }
            return governor;
        });
    }

    /** The language that the keyword at an index is written in. */
    languageOf(index: number): Language | undefined {
        return keywordOf(this.pieces[index]!.image)?.language;
    }

    /** The keyword at an index, written out in a language. */
    spell(index: number, language: Language): string {
        const id = this.pieces[index]!.keyword!;
        const next = this.token(index, 1);
        const previous = this.token(index, -1);
        switch (id) {
            case 'primary':
            case 'secondary':
                return wordBefore(id, next?.keyword, language);
            case 'claim':
                return this.claim(index, language);
            case 'cases':
                if (next?.type === 'STRING' || next?.type === 'LONG_STRING') return wordAfter(id, 1, language);
                return this.counted(id, previous, next, language);
            case 'years':
            case 'months':
            case 'days':
                return this.inRange(index) ? word(id, language) : this.counted(id, previous, next, language);
            case 'site':
                return next?.type === 'STRING' && language === 'ru' ? 'центр' : word(id, language);
            case 'answers':
                return language === 'ru' && this.token(index, 2)?.image === ',' ? 'отвечают' : word(id, language);
        }
        return wordBefore(id, this.governors[index], language);
    }

    /** A claim agrees with its metric: `заявлена чувствительность`, `заявлен индекс Юдена`, `заявлено "…"`. */
    private claim(index: number, language: Language): string {
        const named = this.token(index, 2)?.image === ':' ? 3 : 1;
        const subject = this.token(index, named);
        if (subject?.keyword) return wordBefore('claim', subject.keyword, language);
        return language === 'ru' && subject?.type === 'STRING' ? 'заявлено' : word('claim', language);
    }

    private counted(id: KeywordId, previous: Piece | undefined, next: Piece | undefined, language: Language): string {
        // `случаев 1600` is a property: the number that counts it follows.
        const count = previous?.type === 'NUMBER' && next?.type !== 'NUMBER' ? numberOf(previous.image) : Number.NaN;
        return Number.isNaN(count) ? word(id, language) : wordAfter(id, count, language);
    }

    /** `18..81 лет`, `до 81 лет`: a range takes the form of many. */
    private inRange(index: number): boolean {
        const before = this.token(index, -2);
        return before?.image === '..' || before?.keyword === 'from' || before?.keyword === 'to';
    }

    /** The token so many tokens away, comments left out. */
    private token(index: number, away: number): Piece | undefined {
        const step = Math.sign(away);
        let left = Math.abs(away);
        for (let at = index + step; at >= 0 && at < this.pieces.length; at += step) {
            if (this.pieces[at]!.kind === 'token' && --left === 0) return this.pieces[at];
        }
        return undefined;
    }
}
