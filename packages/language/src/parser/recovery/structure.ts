import { isKeywordId } from '@trialwright/model';
import { elementStarts, holdersOf, keywordsOf, propertyWith } from './containers.js';
import { type Explanation, spanOf } from './diagnosis.js';

/** A known word in a container that has no such property, or outside of any. */
export const misplaced: Explanation = ({ view, index, place }) => {
    const token = view.at(index);
    const id = token?.tokenType.name ?? '';
    if (!token || place.property || !isKeywordId(id)) return undefined;
    if (holdersOf(id).length === 0 && !view.isFirstOnLine(index)) return undefined;
    const { container } = place;
    const continues = (next: number): boolean => !begins(view.at(next)!.tokenType.name);
    const begins = (name: string): boolean =>
        container ? propertyWith(container, name) !== undefined : elementStarts.has(name) || holdersOf(name).length > 0;
    const end = view.afterPiece(index, continues);
    const skip = { kind: 'skip' as const, ...spanOf(view, index, Math.max(end - 1, index)) };
    const at = spanOf(view, index);
    const written = token.image;
    return container
        ? { trouble: { kind: 'misplaced', at, id, written, inside: container }, repairs: [skip] }
        : { trouble: { kind: 'outside', at, id, written }, repairs: [skip] };
};

/** A word that the language does not have. */
export const unknownWord: Explanation = ({ view, index, place }) => {
    const token = view.at(index);
    if (!token || place.property || !view.isWord(index) || !view.isFirstOnLine(index)) return undefined;
    const { container } = place;
    const known = new Set<string>(container ? keywordsOf(container) : elementStarts);
    // Outside of elements the rest of the line is a sentence, whatever words it holds.
    const begins = (next: number): boolean =>
        known.has(view.at(next)!.tokenType.name) && (container !== undefined || view.isFirstOnLine(next));
    const end = view.afterPiece(index, next => !begins(next));
    return {
        trouble: { kind: 'unknownWord', at: spanOf(view, index), written: token.image, inside: container },
        repairs: [{ kind: 'skip', ...spanOf(view, index, Math.max(end - 1, index)) }],
    };
};

/** A value without the word of its property, or a block without the word of its element. */
export const orphanValue: Explanation = ({ view, index, place }) => {
    const token = view.at(index);
    const { container } = place;
    if (!token || place.property || view.isWord(index) || !view.isFirstOnLine(index)) return undefined;
    if (token.image === '}') return undefined;
    const known = new Set<string>(container ? keywordsOf(container) : elementStarts);
    const end = view.afterPiece(index, next => !known.has(view.at(next)!.tokenType.name));
    return {
        trouble: { kind: 'orphanValue', at: spanOf(view, index), written: token.image, inside: container },
        repairs: [{ kind: 'skip', ...spanOf(view, index, Math.max(end - 1, index)) }],
    };
};
