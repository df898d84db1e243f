import {
    isKeywordId,
    type AnyElement,
    type Bilingual,
    type ElementKind,
    type ElementSchema,
    keywordOfProperty,
    type Place,
    schema,
    type TrialModel,
    word,
} from '@trialwright/model';
import type { Draft, Fix, ModelEdit } from '../fix.js';
import { keywordOf, labelOf } from './print.js';

/** Name of an element as messages say it: its own, or nothing. */
export function nameOf(element: AnyElement): string {
    return element.name?.value ?? '';
}

/** The word of a property in the file's language; the label of one that begins with its value. */
function wordOf(model: TrialModel, kind: ElementKind, name: string): string {
    const keyword = keywordOf(kind, name);
    return isKeywordId(keyword) ? word(keyword, model.language) : labelOf(kind, name)[model.language].toLowerCase();
}

/** Adds a property to an element. */
export function addProperty(model: TrialModel, element: AnyElement, property: string, value?: Draft): Fix {
    return addProperties(model, element, [[property, value]]);
}

/** Adds several properties to an element in one go. */
export function addProperties(
    model: TrialModel,
    element: AnyElement,
    properties: readonly (readonly [name: string, value?: Draft])[],
): Fix {
    const words = properties.map(([name]) => wordOf(model, element.kind, name));
    const to = nameOf(element) || word(element.kind, model.language);
    return {
        title: {
            ru: `Дописать ${words.map(text => `«${text}»`).join(', ')}: ${to}`,
            en: `Add ${words.map(text => `“${text}”`).join(', ')} to ${to}`,
        },
        edits: properties.map(
            ([property, value]): ModelEdit => ({
                kind: 'addProperty',
                element: element.key,
                property,
                ...(value && { value }),
            }),
        ),
        preferred: true,
    };
}

/** Adds a property to a block inside an element, such as a site of the program; `to` is how the title calls it. */
export function addToBlock(
    model: TrialModel,
    element: ElementKind,
    block: string,
    at: Place,
    property: string,
    { value, to }: { readonly value: Draft; readonly to: string },
): Fix {
    const inner = (schema[element] as ElementSchema).properties[block]!.properties!;
    const keyword = keywordOfProperty(property, inner[property]!);
    const name = keyword ? word(keyword, model.language) : property;
    return {
        title: { ru: `Дописать «${name}»: ${to}`, en: `Add “${name}” to ${to}` },
        edits: [{ kind: 'addToBlock', element, block, at, property, value }],
        preferred: true,
    };
}

/** Adds an element with what it must hold. */
export function addElement(
    model: TrialModel,
    kind: ElementKind,
    rest: Omit<Extract<ModelEdit, { kind: 'addElement' }>, 'kind' | 'element'> = {},
): Fix {
    const keyword = word(kind, model.language);
    return {
        title: { ru: `Добавить блок «${keyword}»`, en: `Add a “${keyword}” block` },
        edits: [{ kind: 'addElement', element: kind, ...rest }],
        preferred: true,
    };
}

/** Writes something else at a place. */
export function replace(at: Place, draft: Draft, title: Bilingual): Fix {
    return { title, edits: [{ kind: 'replace', at, with: draft }], preferred: true };
}

/** Writes another property in the stead of the one that a place is in. */
export function replaceProperty(at: Place, draft: Draft, title: Bilingual): Fix {
    return { title, edits: [{ kind: 'replace', at, with: draft, property: true }], preferred: true };
}

/** Writes something after a place. */
export function insertAfter(at: Place, text: Draft, title: Bilingual): Fix {
    return { title, edits: [{ kind: 'insertAfter', at, text }], preferred: true };
}
