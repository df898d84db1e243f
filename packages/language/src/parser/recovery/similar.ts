import { folded } from './look-alike.js';
import { isKeywordId, type KeywordId, keyword, type Language } from '@trialwright/model';

/** A keyword that a misspelt word may have meant. */
export interface Similar {
    readonly id: KeywordId;
    readonly form: string;
    /** 0 where only capitals, ё or white space differ. */
    readonly distance: number;
    /** Number of words that were read together. */
    readonly words: number;
}

const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();

/** Edits that turn one text into another: insertions, deletions, changes and swaps of neighbours. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    let beforeLast: number[] = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
            let best = Math.min(change, last[j]! + 1, row[j - 1]! + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                best = Math.min(best, beforeLast[j - 2]! + 1);
            row.push(best);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length]!;
}

/** How many edits still count as a slip of the pen. */
export function tolerance(text: string): number {
    return text.length < 3 ? 0 : text.length < 5 ? 1 : text.length < 9 ? 2 : 3;
}

/**
 * The keyword that a text is nearest to, among those that may stand at its place.
 * @param written the words, one after another; all of them, or the first few, may be one keyword.
 */
export function similarKeyword(
    written: readonly string[],
    expected: readonly string[],
    language: Language,
): Similar | undefined {
    let best: Similar | undefined;
    let score = Number.POSITIVE_INFINITY;
    for (const id of expected) {
        if (!isKeywordId(id)) continue;
        for (const spoken of [language, language === 'ru' ? 'en' : 'ru'] as const) {
            for (const form of keyword(id)[spoken]) {
                const target = plain(form);
                const count = target.split(' ').length;
                if (count > written.length) continue;
                const text = plain(written.slice(0, count).join(' '));
                const limit = Math.min(tolerance(target), tolerance(text));
                const distance = editDistance(text, target, limit);
                if (distance > limit) continue;
                // Longer keywords and those of the file's language win where the distance is the same.
                const rank = distance - count / 10 + (spoken === language ? 0 : 0.01);
                if (rank < score) {
                    score = rank;
                    best = { id, form, distance, words: count };
                }
            }
        }
    }
    return best;
}

/** The names nearest to one that is not known, best first, at most three. */
export function similarNames(name: string, known: Iterable<string>): readonly string[] {
    const target = plain(folded(name));
    return [...new Set(known)]
        .map(candidate => {
            const text = plain(folded(candidate));
            return { candidate, text, distance: editDistance(text, target, tolerance(target) + 1) };
        })
        .filter(({ text, distance }) => distance <= Math.max(tolerance(target), tolerance(text)))
        .sort((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate))
        .slice(0, 3)
        .map(({ candidate }) => candidate);
}
