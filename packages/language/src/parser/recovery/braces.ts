import { isKeywordId } from '@trialwright/model';
import { elementStarts, isElementKind, propertyWith, schemaOf } from './containers.js';
import { type ErrorSite, type Explanation, placeAfter, spanOf } from './diagnosis.js';
import type { TokenView } from './token-view.js';
import type { ContainerName } from './trouble.js';

/** A block without its closing brace: the next element begins, or the file ends. */
export const unclosedBrace: Explanation = site => {
    const { view, index, place } = site;
    const { container } = place;
    if (!container || place.property) return undefined;
    const opening = openingOf(site);
    if (opening < 0) return undefined;
    const first = index < view.tokens.length ? view.firstOnLine(index) : index;
    if (index < view.tokens.length && !endsBlock(site, container, opening, first)) return undefined;
    const head = view.firstOnLine(opening);
    return {
        trouble: {
            kind: 'unclosedBrace',
            at: placeAfter(view, first),
            inside: container,
            opening: { offset: view.at(head)!.startOffset, end: view.at(opening)!.endOffset! + 1 },
            insertAt: view.endBefore(first),
            indent: view.indent(opening),
        },
        repairs: [
            {
                kind: 'insert',
                offset: first < view.tokens.length ? view.at(first)!.startOffset : view.text.length,
                as: '}',
            },
        ],
    };
};

/** Whether the line that begins at a token no longer belongs to a block. */
function endsBlock(site: ErrorSite, container: ContainerName, opening: number, first: number): boolean {
    const { view, index } = site;
    const name = view.at(first)!.tokenType.name;
    if (!view.isFirstOnLine(first)) return false;
    const outside = view.column(first) <= view.column(view.firstOnLine(opening));
    if (elementStarts.has(name) && outside) return first === index || propertyWith(container, name) !== undefined;
    if (first !== index || !container.nested) return false;
    return propertyWith({ kind: container.kind }, name) !== undefined && propertyWith(container, name) === undefined;
}

/** Index of the brace that opens the block in which an error lies; -1 where there is none. */
export function openingOf({ view, index }: ErrorSite): number {
    let depth = 0;
    for (let i = view.indexBefore(index); i >= 0; i--) {
        const { image, tokenType } = view.at(i)!;
        if (image === '}' || (tokenType.name === '}' && image === '')) depth++;
        if (image === '{' && depth-- === 0) return i;
    }
    return -1;
}

/** A property after the element was closed too early: the brace above it is the wrong one. */
export const closedEarly: Explanation = ({ view, index, place, raw }) => {
    const token = view.at(index);
    const brace = view.indexBefore(index);
    if (place.container || !token || !view.isFirstOnLine(index) || view.at(brace)?.image !== '}') return undefined;
    if (elementStarts.has(token.tokenType.name) || raw.found === '}' || !view.isWord(index)) return undefined;
    const end = view.afterPiece(index, next => !elementStarts.has(view.at(next)!.tokenType.name));
    if (view.at(end)?.image !== '}') return undefined;
    const at = spanOf(view, brace);
    return { trouble: { kind: 'closedEarly', at, written: token.image }, repairs: [{ kind: 'skip', ...at }] };
};

/** A closing brace that closes nothing. */
export const strayBrace: Explanation = ({ view, index, place }) => {
    if (place.container || view.at(index)?.image !== '}') return undefined;
    const at = spanOf(view, index);
    return { trouble: { kind: 'strayBrace', at }, repairs: [{ kind: 'skip', ...at }] };
};

/** An element inside of another. */
export const elementInside: Explanation = ({ view, index, place }) => {
    const token = view.at(index);
    if (!place.container || place.property || !token) return undefined;
    const id = token.tokenType.name;
    if (!isKeywordId(id) || !elementStarts.has(id)) return undefined;
    const end = view.afterPiece(index, next => !view.isFirstOnLine(next));
    const last = spanOf(view, index, Math.max(end - 1, index));
    return {
        trouble: { kind: 'elementInside', at: spanOf(view, index), id, written: token.image, inside: place.container },
        repairs: [{ kind: 'skip', ...last }],
    };
};

/** Properties follow the head of an element, or of an inner block, without a brace between them. */
export const missingBrace: Explanation = ({ view, index, place }) => {
    const token = view.at(index);
    if (!token || place.property || !view.isFirstOnLine(index)) return undefined;
    const inside = headOnLineOf(view, view.indexBefore(index), place.container);
    if (!inside || !beginsProperty(inside, view, index)) return undefined;
    const end = view.endBefore(index);
    return {
        trouble: { kind: 'missingBrace', at: placeAfter(view, index), inside },
        repairs: [{ kind: 'insert', offset: end, as: '{' }],
    };
};

/** A hypothesis may begin with the name of an endpoint. */
function beginsProperty(inside: ContainerName, view: TokenView, index: number): boolean {
    const next = view.at(index + 1)?.tokenType.name ?? '';
    const statement = inside.kind === 'hypothesis' && view.at(index)!.tokenType.name === 'ID' && comparisons.has(next);
    return statement || propertyWith(inside, view.at(index)!.tokenType.name) !== undefined;
}

const comparisons = new Set([
    '>',
    '>=',
    '≥',
    '<',
    '<=',
    '≤',
    '=',
    'atLeast',
    'atMost',
    'superior',
    'noninferior',
    'equivalent',
]);

/** The container whose head, and nothing else, stands on the line of a token. */
function headOnLineOf(view: TokenView, index: number, outer: ContainerName | undefined): ContainerName | undefined {
    if (index < 0 || view.at(index)!.image === '}') return undefined;
    const first = view.firstOnLine(index);
    const names = view.tokens.slice(first, index + 1).map(token => token.tokenType.name);
    if (names.includes('{')) return undefined;
    const start = names[0] === 'primary' || names[0] === 'secondary' ? names[1]! : names[0]!;
    if (!outer) return isElementKind(start) ? { kind: start } : undefined;
    const property = propertyWith(outer, start);
    return property && schemaOf(property).properties ? { kind: outer.kind, nested: property.property } : undefined;
}
