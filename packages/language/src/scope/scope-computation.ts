import {
    type AstNode,
    type AstNodeDescription,
    AstUtils,
    Cancellation,
    DefaultScopeComputation,
    type LangiumDocument,
    type LocalSymbols,
    MultiMap,
} from 'langium';
import { isSystem, isSystem_claim, type TrialFile } from '../generated/ast.js';

/** Exports the elements of a file and the claims of its system. Local tables are not needed: names have no nesting. */
export class TrialScopeComputation extends DefaultScopeComputation {
    override async collectExportedSymbols(
        document: LangiumDocument,
        cancelToken = Cancellation.CancellationToken.None,
    ): Promise<AstNodeDescription[]> {
        return this.collectExportedSymbolsForNode(document.parseResult.value, document, named, cancelToken);
    }

    override async collectLocalSymbols(): Promise<LocalSymbols> {
        return new MultiMap<AstNode, AstNodeDescription>() as unknown as LocalSymbols;
    }
}

function* named(root: AstNode): Iterable<AstNode> {
    for (const element of (root as TrialFile).elements ?? []) {
        yield element;
        if (!isSystem(element)) continue;
        for (const property of element.properties) {
            if (isSystem_claim(property)) yield* AstUtils.streamContents(property);
        }
    }
}
