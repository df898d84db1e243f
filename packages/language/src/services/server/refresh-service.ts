import { DocumentState } from 'langium';
import type { TrialServices } from '../trial-lsp-module.js';

/**
 * Has the client ask anew for hints and lenses of files that it did not change itself: a number in one file may
 * follow from another that it imports.
 */
export class RefreshService {
    private canRefreshHints = false;
    private canRefreshLenses = false;
    private changed: ReadonlySet<string> = new Set();

    constructor(private readonly services: TrialServices) {
        const { lsp, workspace } = services.shared;
        lsp.LanguageServer.onInitialize(({ capabilities }) => {
            this.canRefreshHints = capabilities.workspace?.inlayHint?.refreshSupport ?? false;
            this.canRefreshLenses = capabilities.workspace?.codeLens?.refreshSupport ?? false;
        });
        workspace.DocumentBuilder.onUpdate(changed => {
            this.changed = new Set(changed.map(String));
        });
        workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, built => {
            const isOpen = (uri: string): boolean => workspace.TextDocuments.get(uri) !== undefined;
            const others = built.map(({ uri }) => uri.toString()).filter(uri => !this.changed.has(uri));
            if (others.some(isOpen)) this.refresh();
        });
    }

    /** Asks the client to ask, as far as it can. */
    refresh(): void {
        const { Connection } = this.services.shared.lsp;
        if (this.canRefreshHints) void Connection?.languages.inlayHint.refresh();
        if (this.canRefreshLenses) void Connection?.sendRequest('workspace/codeLens/refresh');
    }
}
