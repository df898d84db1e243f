import {
    editDistance,
    isKeywordId,
    type KeywordId,
    keyword,
    type Language,
    plainText as plain,
    tolerance,
} from '@trialwright/model';

/** A keyword that a misspelt word may have meant. */
export interface Similar {
    readonly id: KeywordId;
    readonly form: string;
    /** 0 where only capitals, ё or white space differ. */
    readonly distance: number;
    /** Number of words that were read together. */
    readonly words: number;
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

/** The one keyword of several words that holds a written word; undefined if there are several: `Вальда` of `z Вальда`. */
export function keywordHolding(
    written: string,
    expected: readonly string[],
    language: Language,
): Pick<Similar, 'id' | 'form'> | undefined {
    const text = plain(written);
    const found = expected.filter(isKeywordId).flatMap(id => {
        const form = keyword(id)[language].find(candidate => {
            const words = plain(candidate).split(' ');
            return words.length > 1 && words.some(word => near(text, word));
        });
        return form ? [{ id, form }] : [];
    });
    return found.length === 1 ? found[0] : undefined;
}

function near(text: string, word: string): boolean {
    const limit = Math.min(tolerance(word), tolerance(text));
    return editDistance(text, word, limit) <= limit;
}
