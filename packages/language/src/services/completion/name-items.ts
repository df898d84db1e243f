import { AstUtils, type GrammarAST } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { elementHeading, elementSummary } from '../hover/element-summary.js';
import { elementAround, type ElementNode, kindOfType } from '../support/schema-of.js';
import type { CompletionContext } from './context.js';
import type { Draft } from './item.js';
import { word } from '@trialwright/model';

/** Names of the right kind, of this file and of what it imports; none that the list before the offset already has. */
export function* nameItems(feature: GrammarAST.CrossReference, context: CompletionContext): Iterable<Draft> {
    const { services, document, expected, reader, element } = context;
    const type = feature.type.ref?.name ?? feature.type.$refText;
    const taken = new Set(listed(expected.tokens.map(token => token.image)));
    const seen = new Set<string>();
    for (const { name, node } of services.references.ScopeProvider.scopeOf(document, type).getAllElements()) {
        if (!node || seen.has(name) || taken.has(name)) continue;
        seen.add(name);
        const around = elementAround(node);
        // Nothing is independent of itself.
        if (around?.node === node && around.kind === element?.kind && name === element.name?.value) continue;
        const isElement = around?.node === node;
        const kind = kindOfType(node.$type);
        yield {
            label: name,
            insert: name,
            kind: isElement ? CompletionItemKind.Reference : CompletionItemKind.Value,
            detail: isElement ? (node as ElementNode).title || (kind && word(kind, reader)) : word('claim', reader),
            explanation: elementSummary(node, reader) ?? elementHeading(node as ElementNode, reader),
            rank: 10 + seen.size + (AstUtils.getDocument(node) === document ? 0 : 50),
        };
    }
}

/** Names of a list that the offset continues: those between its commas. */
function listed(images: readonly string[]): string[] {
    const names: string[] = [];
    for (let at = images.length - 1; at > 0 && images[at] === ','; at -= 2) names.push(images[at - 1]!);
    return names;
}
