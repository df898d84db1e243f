import type { ModelEdit } from '@trialwright/conformity';
import type { Place } from '@trialwright/model';
import { type AstNode, GrammarUtils } from 'langium';
import { type Claim, isSystem_claim } from '../generated/ast.js';
import type { CheckContext } from './context.js';
import { put } from './fix-parts.js';

/** A name where it is declared. */
export interface Declared {
    readonly node: AstNode;
    readonly name: string;
    readonly at: Place;
}

const declared = new WeakMap<CheckContext, readonly Declared[]>();

/** The names that a file declares: elements and claims, in the order of the text. */
export function declaredNames(context: CheckContext): readonly Declared[] {
    let names = declared.get(context);
    if (!names) {
        names = [...collect(context)];
        declared.set(context, names);
    }
    return names;
}

function* collect(context: CheckContext): Iterable<Declared> {
    const named = (node: AstNode): Declared[] => {
        const { name } = node as AstNode & { readonly name?: string };
        const cst = name === undefined ? undefined : GrammarUtils.findNodeForProperty(node.$cstNode, 'name');
        return cst ? [{ node, name: name!, at: context.place(cst.offset, cst.end) }] : [];
    };
    for (const element of context.root.elements) {
        yield* named(element);
        if (element.$type !== 'System') continue;
        for (const property of element.properties)
            if (isSystem_claim(property)) for (const claim of property.values as Claim[]) yield* named(claim);
    }
}

/** Edits that rename an identifier wherever this file declares or uses it as a name. */
export function renameEverywhere(
    context: CheckContext,
    written: string,
    name: string,
    also: readonly Place[] = [],
): readonly ModelEdit[] {
    const places = new Map<number, Place>(also.map(place => [place.offset, place]));
    for (const { at } of declaredNames(context)) if (context.written(at) === written) places.set(at.offset, at);
    for (const { $refText, $refNode } of context.document.references)
        if ($refText === written && $refNode) places.set($refNode.offset, context.place($refNode.offset, $refNode.end));
    return [...places.values()].sort((a, b) => a.offset - b.offset).map(place => put(place, name));
}
