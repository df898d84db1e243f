import type { TrialServices } from '@trialwright/language';
import { DocumentState, URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { checkedNotification, type CheckedParams } from './protocol.js';

/** Shows the findings on an open file anew, and tells that there is news of it: something became known meanwhile. */
export async function publish(uri: string, connection: Connection, services: TrialServices): Promise<void> {
    const { LangiumDocuments, WorkspaceLock, TextDocuments } = services.shared.workspace;
    await WorkspaceLock.read(async () => {
        const document = LangiumDocuments.getDocument(URI.parse(uri));
        if (!document || document.state < DocumentState.Validated || !TextDocuments.get(document.uri)) return;
        const diagnostics = await services.validation.DocumentValidator.validateDocument(document);
        document.diagnostics = diagnostics;
        await connection.sendDiagnostics({ uri: document.uri.toString(), diagnostics });
        services.trial.Refresh.refresh();
        const params: CheckedParams = { uris: [document.uri.toString()] };
        await connection.sendNotification(checkedNotification, params);
    });
}
