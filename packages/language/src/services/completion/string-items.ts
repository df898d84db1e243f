import type { LangiumDocument } from 'langium';
import type { TrialServices } from '../trial-lsp-module.js';
import type { CompletionContext } from './context.js';
import type { Draft } from './item.js';
import { columnItems, dataPathItems, importPathItems } from './path-items.js';

/** Inside quotes: paths behind `import` and `file`, columns of its table in the block of a `file`. */
export async function stringItems(
    context: CompletionContext,
    document: LangiumDocument,
    services: TrialServices,
): Promise<Draft[]> {
    const [last] = context.expected.tokens.slice(-1);
    if (last?.tokenType.name === 'import') return [...importPathItems(context)];
    if (last?.tokenType.name === 'file') return dataPathItems(context);
    if (context.block?.nested !== 'file') return [];
    const text = document.textDocument.getText();
    const path = /["«]([^"«»\n]*)["»]\s*$/.exec(text.slice(0, context.block.open))?.[1];
    return path ? columnItems({ services, document }, path) : [];
}
