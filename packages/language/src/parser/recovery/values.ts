import { isKeywordId, keywordForEach } from '@trialwright/model';
import { keywordsOf, propertyWith, schemaOf } from './containers.js';
import type { ContainerName, PropertyName } from './trouble.js';
import type { TokenRepair } from './token-repair.js';
import type { IToken } from './token-types.js';
import { type ErrorSite, type Explanation, placeAfter, spanOf } from './diagnosis.js';

/** A sign that the language does not need: `метрика: …`, `порог = 0,5`, a comma or semicolon at the end. */
export const needlessSymbol: Explanation = ({ view, index, place }) => {
    const token = view.at(index);
    const symbol = token?.image ?? '';
    const before = view.indexBefore(index);
    if (place.property && [':', '='].includes(symbol) && isKeywordId(view.at(before)!.tokenType.name)) {
        const at = spanOf(view, index);
        return {
            trouble: { kind: 'needlessSymbol', at, symbol, afterKeyword: true },
            repairs: [{ kind: 'skip', ...at }],
        };
    }
    const dangling = symbol === ',' && !place.property ? index : view.at(before)?.image === ',' ? before : -1;
    if (dangling < 0) return undefined;
    // After a dangling comma a new property or the end of the block follows.
    const lists = dangling === index || view.isFirstOnLine(index) || symbol === '}' || !token;
    if (!lists) return undefined;
    const at = spanOf(view, dangling);
    return {
        trouble: { kind: 'needlessSymbol', at, symbol: ',', afterKeyword: false },
        repairs: [{ kind: 'skip', ...at }],
    };
};

/** A property, or a part of it, without its value. */
export const missingValue: Explanation = ({ view, index, place, raw }) => {
    if (!place.property && !place.importing) return undefined;
    const token = view.at(index);
    const ends =
        !token ||
        token.image === '}' ||
        token.image === ',' ||
        connectives.has(token.tokenType.name) ||
        (view.isFirstOnLine(index) &&
            (!view.isWord(index) ||
                token.tokenType.name === 'ID' ||
                followsInBlock(place.container, token.tokenType.name)));
    if (!ends) return undefined;
    const at = placeAfter(view, index);
    return {
        trouble: {
            kind: 'missingValue',
            at,
            after: view.text.slice(at.offset, at.end),
            property: place.property,
            expected: raw.expected,
        },
        repairs: token && !view.isFirstOnLine(index) ? inserted(raw.expected, token) : [],
    };
};

/** Words that stand inside a value: what should be before them is missing. */
const connectives = new Set([
    'source',
    'dated',
    'for',
    'to',
    'atLeast',
    'atMost',
    'margin',
    'oneSided',
    'twoSided',
    '%',
]);

/** Puts something of the expected kind before a token that can follow it. */
function inserted(expected: readonly string[], { startOffset, tokenType }: IToken): TokenRepair[] {
    const wishes =
        tokenType.name === 'for' ? ['ID'] : tokenType.name === '%' ? ['NUMBER'] : ['STRING', 'NUMBER', 'ID', 'DATE'];
    const as = wishes.find(name => expected.includes(name)) ?? expected.find(name => isKeywordId(name));
    return as === undefined ? [] : [{ kind: 'insert', offset: startOffset, as }];
}

function followsInBlock(container: ContainerName | undefined, name: string): boolean {
    if (!container) return true;
    return (
        isKeywordId(name) &&
        (keywordsOf(container).includes(name) || keywordsOf({ kind: container.kind }).includes(name))
    );
}

/** A word of the language where a name is expected. */
export const nameTaken: Explanation = ({ view, index, place, raw }) => {
    const token = view.at(index);
    const id = token?.tokenType.name ?? '';
    if (!token || !place.property || !isKeywordId(id) || !raw.expected.includes('ID')) return undefined;
    const at = spanOf(view, index);
    return {
        trouble: { kind: 'nameTaken', at, written: token.image, id },
        repairs: [{ kind: 'read', ...at, as: 'ID' }],
    };
};

/** Two values side by side: a comma is missing, a number is split by a space, or there may be one only. */
export const secondValue: Explanation = site => {
    const { view, index, place } = site;
    const token = view.at(index);
    const before = view.indexBefore(index);
    const previous = view.at(before);
    if (place.property || !place.container || !token || !previous) return undefined;
    const here = token.tokenType.name;
    const last = previous.tokenType.name;
    if (here === 'NUMBER' && last === 'NUMBER' && /^\d{3}$/.test(token.image) && !view.isFirstOnLine(index)) {
        const at = { offset: previous.startOffset, end: token.endOffset! + 1 };
        const joined = view.text.slice(at.offset, at.end).replace(/\s+/g, '');
        return { trouble: { kind: 'splitNumber', at, joined }, repairs: [{ kind: 'read', ...at, as: 'NUMBER' }] };
    }
    const property = propertyBefore(site, before);
    if (/^процент|^percent/i.test(token.image) && last === 'NUMBER') {
        const at = spanOf(view, index);
        return { trouble: { kind: 'percentWord', at }, repairs: [{ kind: 'read', ...at, as: '%' }] };
    }
    if (view.isFirstOnLine(index) && !deeper(site, before)) return undefined;
    const same = here === last || (here === 'LONG_STRING' && last === 'STRING');
    if (property && same && schemaOf(property).many && !keywordForEach.has(schemaOf(property).shape)) {
        const at = spanOf(view, index);
        return {
            trouble: { kind: 'missingComma', at: { offset: previous.endOffset! + 1, end: at.end } },
            repairs: [{ kind: 'insert', offset: at.offset, as: ',' }],
        };
    }
    if (view.isFirstOnLine(index) || isKeywordId(here) || previous.image === '{') return undefined;
    const known = new Set<string>(keywordsOf(place.container));
    const end = view.afterPiece(index, next => !known.has(view.at(next)!.tokenType.name));
    const rest = spanOf(view, index, Math.max(end - 1, index));
    return {
        trouble: { kind: 'secondValue', at: spanOf(view, index), written: token.image, property },
        repairs: [{ kind: 'skip', ...rest }],
    };
};

function deeper({ view, index }: ErrorSite, before: number): boolean {
    let first = view.firstOnLine(before);
    while (first > 0 && !view.isWord(first)) first = view.firstOnLine(view.indexBefore(first));
    // A single column is the gap that a deleted word leaves.
    return view.column(index) > view.column(first) + 1;
}

/** The property that a value belongs to, looked for backwards on the lines before. */
function propertyBefore({ view, place }: ErrorSite, index: number): PropertyName | undefined {
    const container = place.container!;
    const words = keywordsOf(container);
    for (let i = index; i >= 0 && view.at(i)!.image !== '{' && view.at(i)!.image !== '}'; i--) {
        const name = view.at(i)!.tokenType.name;
        if (isKeywordId(name) && words.includes(name)) return propertyWith(container, name);
    }
    return undefined;
}

/** A text without its quotes: `город Москва`. */
export const needsQuotes: Explanation = ({ view, index, place, raw }) => {
    if (!(place.property || place.importing) || !view.isWord(index) || view.isFirstOnLine(index)) return undefined;
    if (!raw.expected.includes('STRING') || raw.expected.includes('NUMBER')) return undefined;
    if (view.at(view.indexBefore(index))!.tokenType.name === 'STRING') return undefined;
    let last = index;
    while (
        last + 1 < view.tokens.length &&
        !view.isFirstOnLine(last + 1) &&
        !/^[{}"«“„]/.test(view.at(last + 1)!.image)
    )
        last++;
    const at = spanOf(view, index, last);
    return {
        trouble: { kind: 'needsQuotes', at, text: view.text.slice(at.offset, at.end) },
        repairs: [{ kind: 'read', ...at, as: 'STRING' }],
    };
};

/** Something else than what the property takes. */
export const wrongValue: Explanation = ({ view, index, place, raw }) => {
    const token = view.at(index);
    const { property } = place;
    if (!property || !token) return undefined;
    const at = spanOf(view, index);
    const after = view.at(view.indexBefore(index))?.image;
    const inner = /^["«“„](.*)["»”“]$/s.exec(token.image)?.[1]?.trim();
    const instead = inner && raw.expected.includes('NUMBER') && /^[-−]?\d+([.,]\d+)?$/.test(inner) ? inner : undefined;
    const dated =
        inner && raw.expected.includes('DATE') && /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4})$/.test(inner);
    return {
        trouble: {
            kind: 'wrongValue',
            at,
            written: token.image,
            after,
            property,
            expected: raw.expected,
            instead: dated ? inner : instead,
        },
        repairs: dated ? [{ kind: 'read', ...at, as: 'DATE' }] : instead ? [{ kind: 'read', ...at, as: 'NUMBER' }] : [],
    };
};

/** Whatever is left. */
export const unexpected: Explanation = ({ view, index, place, raw }) => {
    const at = index < view.tokens.length ? spanOf(view, index) : placeAfter(view, index);
    const skip = index < view.tokens.length && !place.property && raw.found !== '';
    return {
        trouble: {
            kind: 'unexpected',
            at,
            written: view.at(index)?.image ?? '',
            after: view.before(index)?.image,
            property: place.property,
            expected: raw.expected,
        },
        repairs: skip ? [{ kind: 'skip', ...at }] : [],
    };
};
