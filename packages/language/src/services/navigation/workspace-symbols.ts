import { type AstNodeDescription, Cancellation, interruptAndCheck } from 'langium';
import type { LangiumSharedServices, WorkspaceSymbolProvider } from 'langium/lsp';
import { type WorkspaceSymbol, type WorkspaceSymbolParams, SymbolKind } from 'vscode-languageserver';
import { shortened } from '../support/markdown.js';
import { type ElementNode, kindOfType } from '../support/schema-of.js';
import { symbolKindOf } from '../structure/symbol-kinds.js';

/** Elements of all programs of the workspace, found by name or by title. */
export class TrialWorkspaceSymbols implements WorkspaceSymbolProvider {
    constructor(private readonly services: LangiumSharedServices) {}

    async getSymbols(
        { query }: WorkspaceSymbolParams,
        cancelToken = Cancellation.CancellationToken.None,
    ): Promise<WorkspaceSymbol[]> {
        const { workspace, lsp } = this.services;
        const found: WorkspaceSymbol[] = [];
        for (const description of workspace.IndexManager.allElements()) {
            await interruptAndCheck(cancelToken);
            const title = (description.node as ElementNode | undefined)?.title ?? '';
            const matches = lsp.FuzzyMatcher.match(query, description.name) || lsp.FuzzyMatcher.match(query, title);
            const symbol = matches && symbolOf(description, title);
            if (symbol) found.push(symbol);
        }
        return found;
    }
}

function symbolOf({ name, type, nameSegment, documentUri }: AstNodeDescription, title: string) {
    if (!nameSegment) return undefined;
    const kind = type === 'Claim' ? SymbolKind.Constant : symbolKindOf(kindOfType(type));
    const location = { uri: documentUri.toString(), range: nameSegment.range };
    return { name, kind, containerName: shortened(title, 80) || undefined, location };
}
