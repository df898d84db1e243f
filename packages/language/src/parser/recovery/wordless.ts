import { type IntervalId, intervalIds, isKeywordId, type Property } from '@trialwright/model';
import { isElementKind, propertiesOf } from './containers.js';
import { type Explanation, spanOf } from './diagnosis.js';
import type { TokenView } from './token-view.js';
import type { ContainerName } from './trouble.js';

/** A value by which one can tell its property, without the property's word: `parallel` for `design parallel`. */
export const wordlessValue: Explanation = ({ view, index, place }) => {
    const token = view.at(index);
    const { container } = place;
    if (!token || !container || place.property || token.image === '}') return undefined;
    const name = token.tokenType.name;
    const property = name === 'ID' ? referring(view, index, container) : choosing(name, container);
    if (!property) return undefined;
    const at = spanOf(view, index);
    const [id, { keyword }] = property;
    return {
        trouble: {
            kind: 'orphanValue',
            at,
            written: token.image,
            inside: container,
            property: { ...container, property: id },
        },
        repairs: [{ kind: 'insert', offset: at.offset, as: keyword ?? id }],
    };
};

type Named = readonly [name: string, property: Property];

/** The property that a word is a choice of. */
function choosing(name: string, container: ContainerName): Named | undefined {
    if (!isKeywordId(name)) return undefined;
    return only(container, ({ shape, choices }) =>
        shape === 'interval' ? intervalIds.includes(name as IntervalId) : (choices?.includes(name) ?? false),
    );
}

/** The property that a name is a value of: one that takes the kind of element which the file declares by that name. */
function referring(view: TokenView, index: number, container: ContainerName): Named | undefined {
    const { image } = view.at(index)!;
    const declared = view.tokens.findIndex((token, i) => i > 0 && token.image === image && isHead(view, i));
    const kind = declared < 0 ? undefined : view.at(declared - 1)!.tokenType.name;
    return kind && isElementKind(kind) ? only(container, ({ kinds }) => kinds?.includes(kind) ?? false) : undefined;
}

function isHead(view: TokenView, index: number): boolean {
    return view.at(index)!.tokenType.name === 'ID' && isElementKind(view.at(index - 1)!.tokenType.name);
}

/** The one property with a word of its own for which something holds; undefined if there are several. */
function only(container: ContainerName, fits: (property: Property) => boolean): Named | undefined {
    const found = Object.entries(propertiesOf(container)).filter(
        ([, property]) => property.keyword !== null && fits(property),
    );
    return found.length === 1 ? found[0] : undefined;
}
