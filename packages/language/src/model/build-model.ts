import {
    type AnyElement,
    type Duplicate,
    type ElementKind,
    type Language,
    type Place,
    schema,
    TrialModel,
} from '@trialwright/model';
import { type AstNode, GrammarUtils, type LangiumDocument } from 'langium';
import type { Claim, Element, NotApplicable, Objective, TrialFile } from '../generated/ast.js';
import type { TrialLexingReport } from '../parser/lexer.js';
import { Conversion } from './conversion.js';
import { Places } from './places.js';
import { convertProperties } from './properties.js';

/** The language in which the keywords of a file are written; `fallback` while it has none. */
export function languageOf(document: LangiumDocument, fallback: Language = 'ru'): Language {
    const report = document.parseResult.lexerReport as TrialLexingReport | undefined;
    return report?.language ?? fallback;
}

/** Kind of an element, from the name of its type in the grammar. */
export function kindOf(element: AstNode): ElementKind {
    return (element.$type.charAt(0).toLowerCase() + element.$type.slice(1)) as ElementKind;
}

/** An element as the grammar parses it, whatever its kind. */
interface ElementNode extends AstNode {
    readonly name?: string;
    readonly title?: string;
    readonly rank?: 'primary' | 'secondary';
    readonly properties?: AstNode[];
}

/**
 * Makes the model of a linked file.
 * @param documents the file itself, then all that it imports.
 */
export function buildModel(documents: readonly LangiumDocument<TrialFile>[], fallback: Language = 'ru'): TrialModel {
    const keys = new Map<AstNode, string>();
    for (const document of documents) assignKeys(document, keys);
    const duplicates: Duplicate[] = [];
    const elements = documents.flatMap(document => {
        const places = new Places(document.uri.toString());
        const conversion = new Conversion(places, keys);
        return document.parseResult.value.elements.map(element =>
            convertElement(element, keys.get(element)!, conversion, duplicates),
        );
    });
    const [own] = documents;
    return new TrialModel(own!.uri.toString(), languageOf(own!, fallback), elements, duplicates);
}

/** Gives every element and every named claim a key that no other has. */
function assignKeys(document: LangiumDocument<TrialFile>, keys: Map<AstNode, string>): void {
    const counts = new Map<string, number>();
    for (const element of document.parseResult.value.elements) {
        const base = `${document.uri.toString()}#${kindOf(element)}:${(element as ElementNode).name ?? ''}`;
        const count = counts.get(base) ?? 0;
        counts.set(base, count + 1);
        const key = count === 0 ? base : `${base}~${count}`;
        keys.set(element, key);
        if (element.$type !== 'System') continue;
        for (const property of element.properties) {
            if (property.$type !== 'System_claim') continue;
            for (const claim of property.values as Claim[]) if (claim.name) keys.set(claim, `${key}::${claim.name}`);
        }
    }
}

function convertElement(element: Element, key: string, conversion: Conversion, duplicates: Duplicate[]): AnyElement {
    const kind = kindOf(element);
    const node = element as unknown as ElementNode;
    const { places } = conversion;
    const onDuplicate = (property: string, at: readonly Place[]): void => {
        duplicates.push({ element: key, property, places: at });
    };
    const base = {
        kind,
        key,
        name: places.located(element, 'name', node.name),
        title: places.located(element, 'title', node.title),
        at: places.of(element),
        headAt: headOf(element, kind, places),
        properties: convertProperties(
            element.$type,
            schema[kind].properties,
            node.properties ?? [],
            conversion,
            onDuplicate,
        ),
    };
    return { ...base, ...extras(element, places) } as unknown as AnyElement;
}

/** From the first word of an element to its name: where a message about the whole of it is shown. */
function headOf(element: AstNode, kind: ElementKind, places: Places): Place {
    const whole = places.of(element);
    const name = GrammarUtils.findNodeForProperty(element.$cstNode, 'name');
    const keyword = GrammarUtils.findNodeForKeyword(element.$cstNode, kind);
    return { ...whole, end: name?.end ?? keyword?.end ?? whole.end };
}

function extras(element: Element, places: Places): object {
    switch (element.$type) {
        case 'Objective': {
            const { rank, none, reason } = element as Objective;
            const declared = none ? { value: reason ?? '', at: places.of(element) } : undefined;
            return { rank: rank ?? 'secondary', none: declared };
        }
        case 'Endpoint':
            return { rank: element.rank ?? 'secondary' };
        case 'NotApplicable': {
            const { row, reason } = element as NotApplicable;
            return {
                row: places.located(element, 'row', row) ?? { value: '', at: places.of(element) },
                reason: places.located(element, 'reason', reason),
            };
        }
        default:
            return {};
    }
}
