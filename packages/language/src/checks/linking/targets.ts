import { type ElementKind, elementKinds } from '@trialwright/model';
import type { AstNodeDescription, Reference, ReferenceInfo } from 'langium';
import { AstUtils } from 'langium';
import { withImports } from '../../scope/imports.js';
import type { CheckContext } from '../context.js';

const capital = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1);

/** A reference with what it may point to. */
export interface Expectation {
    readonly name: string;
    /** Type of the grammar that fits. */
    readonly type: string;
    /** Kinds of element that fit; empty for claims. */
    readonly kinds: readonly ElementKind[];
}

/** What a reference may point to. */
export function expectationOf(info: ReferenceInfo, { services }: CheckContext): Expectation {
    const reflection = services.shared.AstReflection;
    const type = reflection.getReferenceType(info);
    const kinds = elementKinds.filter(kind => reflection.isSubtype(capital(kind), type));
    return { name: info.reference.$refText, type, kinds };
}

/** Kind of a described element; undefined for a claim. */
export function kindOfDescription({ type }: AstNodeDescription): ElementKind | undefined {
    return elementKinds.find(kind => capital(kind) === type);
}

/** URIs of the file and of all that it imports. */
export function visibleUris({ document, services }: CheckContext): ReadonlySet<string> {
    const documents = services.shared.workspace.LangiumDocuments;
    return new Set(withImports(document, documents).map(({ uri }) => uri.toString()));
}

/** The reference as the reflection asks for it. */
export function infoOf(reference: Reference): ReferenceInfo | undefined {
    const container = reference.$refNode?.astNode;
    if (!container) return undefined;
    // References of lists are found by identity.
    for (const info of AstUtils.streamReferences(container)) if (info.reference === reference) return info;
    return undefined;
}

/** Place of a described element, for "related" messages. */
export function placeOfDescription(description: AstNodeDescription) {
    const segment = description.nameSegment ?? description.selectionSegment;
    return {
        uri: description.documentUri.toString(),
        offset: segment?.offset ?? 0,
        end: segment?.end ?? 0,
    };
}

/** Last part of a URI, decoded, to be shown. */
export function fileName(uri: string): string {
    const last = uri.slice(uri.lastIndexOf('/') + 1);
    try {
        return decodeURIComponent(last);
    } catch {
        return last;
    }
}
