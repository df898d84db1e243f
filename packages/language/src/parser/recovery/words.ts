import { isKeywordId } from '@trialwright/model';
import { elementStarts, keywordsOf } from './containers.js';
import { type Diagnosis, type ErrorSite, type Explanation, spanOf, tokenOfWord, wordsFrom } from './diagnosis.js';
import { keywordHolding, similarKeyword } from './similar.js';

/** A keyword that stands misspelt from a token on, if one of the expected ones is near enough. */
export function misspeltAt(
    site: ErrorSite,
    start: number,
    expected: readonly string[],
    most = 4,
): Diagnosis | undefined {
    const { view, language } = site;
    const words = wordsFrom(view, start).slice(0, most);
    if (words.length === 0) return undefined;
    const found = similarKeyword(words, expected, language);
    if (!found) return undefined;
    const last = tokenOfWord(view, start, found.words);
    const at = spanOf(view, start, last);
    const written = view.text.slice(at.offset, at.end);
    if (written.split(/\s+/).length !== found.words) return undefined;
    // Exactly right, yet not where it may stand: another explanation fits better.
    if (written === found.form) return undefined;
    const kind = found.distance === 0 ? 'capital' : 'misspelt';
    return {
        trouble: { kind, at, written, id: found.id, form: found.form },
        repairs: [{ kind: 'read', ...at, as: found.id }],
    };
}

/** «метирка» where «метрика» was meant, as a property or an element. */
export const misspeltStart: Explanation = site => {
    const { view, index, place } = site;
    if (place.property || index >= view.tokens.length) return undefined;
    const expected = place.container ? keywordsOf(place.container) : [...elementStarts];
    const known = isKeywordId(view.at(index)!.tokenType.name);
    // A known word is taken for a misspelt one only together with its neighbours: «критерии невлючения».
    const alone = misspeltAt(site, index, expected);
    if (!alone || !known) return alone ?? misspeltTail(site, expected);
    return alone.trouble.at.end > view.at(index)!.endOffset! + 1 ? alone : undefined;
};

/** The mistake may lie in a later word of a keyword of several, of which the first was read as another keyword. */
function misspeltTail(site: ErrorSite, expected: readonly string[]): Diagnosis | undefined {
    const { view, index } = site;
    if (view.isFirstOnLine(index)) return undefined;
    const previous = view.indexBefore(index);
    if (!view.isWord(previous)) return undefined;
    const found = misspeltAt(site, previous, expected);
    return found && found.trouble.at.end >= view.at(index)!.endOffset! + 1 ? found : undefined;
}

/** «чувствителность» where «чувствительность» was meant, as a value. */
export const misspeltValue: Explanation = site => {
    const { view, index, place, raw } = site;
    if (!place.property || !view.isWord(index) || view.isFirstOnLine(index)) return undefined;
    const value = misspeltAt(site, index, raw.expected);
    // A known word is not taken for another: it has its own place, and what should stand before it is missing.
    if (value && !isKeywordId(view.at(index)!.tokenType.name)) return value;
    const containerWords = keywordsOf(place.container!);
    // The property itself may be the misspelt one: its first words were read as a shorter keyword or as a name.
    for (let start = view.indexBefore(index); start >= view.firstOnLine(index); start = view.indexBefore(start)) {
        if (!view.isWord(start)) break;
        const found = misspeltAt(site, start, containerWords);
        if (found && found.trouble.at.end >= view.at(index)!.endOffset! + 1) return found;
    }
    return undefined;
};

/** One word of a keyword of several: `критерий Вальда` where `z Вальда` was meant. */
export const partOfValue: Explanation = ({ view, index, place, raw, language }) => {
    if (!place.property || !view.isWord(index) || view.isFirstOnLine(index)) return undefined;
    const written = view.at(index)!.image;
    const found = keywordHolding(written, raw.expected, language);
    if (!found) return undefined;
    const at = spanOf(view, index);
    return { trouble: { kind: 'misspelt', at, written, ...found }, repairs: [{ kind: 'read', ...at, as: found.id }] };
};

/** In a hypothesis a misspelt property reads as the name of an endpoint: `ожидаеться 92 %`. */
export const misspeltInHypothesis: Explanation = site => {
    const { view, index, place } = site;
    const { property } = place;
    if (property?.kind !== 'hypothesis' || property.property !== 'statement') return undefined;
    for (let start = view.indexBefore(index); start >= 0 && view.isWord(start); start = view.indexBefore(start)) {
        const found = misspeltAt(site, start, keywordsOf({ kind: 'hypothesis' }));
        if (found) return found;
        if (view.isFirstOnLine(start)) break;
    }
    return undefined;
};
