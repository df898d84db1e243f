import type { AstNode, LangiumDocument } from 'langium';
import type { TrialServices } from '../trial-lsp-module.js';
import { allHints } from '../hints/all-hints.js';
import { propertyAround } from '../support/schema-of.js';

/**
 * Numbers computed for the property at an offset, with their derivation: the same that the hints beside it show,
 * whether hints are switched on or not.
 */
export function computedText(
    { trial: { Locale, Sizing } }: TrialServices,
    document: LangiumDocument,
    node: AstNode,
    offset: number,
): string | undefined {
    const around = propertyAround(node)?.node.$cstNode;
    if (!around || offset > around.end) return undefined;
    const uri = document.uri.toString();
    const found = allHints(Sizing.sizingOf(document), Locale.language).filter(
        hint => hint.uri === uri && hint.offset > around.offset && hint.offset <= around.end,
    );
    if (found.length === 0) return undefined;
    return found.map(({ label, tooltip }) => `**${label}**\n\n${tooltip()}`).join('\n\n---\n\n');
}
