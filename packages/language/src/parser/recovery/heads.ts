import { elementKinds, type ElementKind, type ElementSchema, isKeywordId, schema } from '@trialwright/model';
import { type ErrorSite, type Explanation, spanOf } from './diagnosis.js';

const kinds = new Set<string>(elementKinds);

/** Index of the keyword of the element whose head stands on the line before a token; -1 where there is none. */
function headBefore({ view, index, place }: ErrorSite): number {
    if (place.container || !view.at(index) || view.isFirstOnLine(index)) return -1;
    for (let i = view.indexBefore(index); i >= 0; i = view.indexBefore(i)) {
        if (kinds.has(view.at(i)!.tokenType.name)) return i;
        if (view.isFirstOnLine(i) || view.at(i)!.image === '}') return -1;
    }
    return -1;
}

/** A name where the element has none, or after the title, or of two words, or one that is a word of the language. */
export const wrongHead: Explanation = site => {
    const { view, index } = site;
    const head = headBefore(site);
    const token = view.at(index);
    if (head < 0 || !token || !view.isWord(index)) return undefined;
    const kind = view.at(head)!.tokenType.name as ElementKind;
    const at = spanOf(view, index);
    const previous = view.at(view.indexBefore(index))!;
    if ((schema[kind] as ElementSchema).name === 'none')
        return { trouble: { kind: 'noNameHere', at, inside: { kind } }, repairs: [{ kind: 'skip', ...at }] };
    const id = token.tokenType.name;
    if (view.indexBefore(index) === head && isKeywordId(id))
        return {
            trouble: { kind: 'nameTaken', at, written: token.image, id },
            repairs: [{ kind: 'read', ...at, as: 'ID' }],
        };
    if (previous.tokenType.name === 'ID') {
        let last = index;
        while (view.isWord(last + 1) && !view.isFirstOnLine(last + 1)) last++;
        const whole = { offset: previous.startOffset, end: spanOf(view, last).end };
        const joined = view.text.slice(whole.offset, whole.end).replace(/\s+/g, '_');
        return {
            trouble: { kind: 'nameOfSeveralWords', at: whole, joined },
            repairs: [{ kind: 'read', ...whole, as: 'ID' }],
        };
    }
    if (previous.tokenType.name === 'STRING') {
        const title = spanOf(view, view.indexBefore(index));
        const whole = { offset: title.offset, end: at.end };
        const text = view.text.slice(title.offset, title.end);
        return {
            trouble: { kind: 'nameAfterTitle', at: whole, name: token.image, title: text },
            repairs: [{ kind: 'skip', ...at }],
        };
    }
    return undefined;
};
