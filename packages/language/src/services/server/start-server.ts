import { DocumentState } from 'langium';
import { createServerRequestHandler, startLanguageServer } from 'langium/lsp';
import { selectionRangeAt } from '../structure/selection-ranges.js';
import type { createTrialServices } from '../trial-lsp-module.js';

/** Starts to listen on the connection with which the services were made. */
export function startTrialServer({ shared }: ReturnType<typeof createTrialServices>): void {
    const ranges = createServerRequestHandler(
        (_, document, { positions }) => positions.map(position => selectionRangeAt(document, position)),
        shared,
        DocumentState.Parsed,
    ) as Parameters<NonNullable<typeof shared.lsp.Connection>['onSelectionRanges']>[0];
    shared.lsp.Connection?.onSelectionRanges(ranges);
    // Lenses tell of findings, so they wait for them.
    startLanguageServer(shared, { CodeLensProvider: DocumentState.Validated });
}
