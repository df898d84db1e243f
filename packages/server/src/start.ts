import { createTrialServices } from '@trialwright/language';
import { type DefaultSharedModuleContext, startLanguageServer } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { answerGenerate } from './generate.js';
import { readyNotification } from './protocol.js';
import { takeReaderLanguage } from './reader-language.js';
import { takeSettings } from './settings.js';

/** What differs between Node and a browser. */
export interface ServerContext {
    readonly connection: Connection;
    readonly fileSystemProvider: DefaultSharedModuleContext['fileSystemProvider'];
}

/** Starts the language server on a connection. */
export function startServer(context: ServerContext): void {
    const services = createTrialServices(context);
    takeReaderLanguage(services);
    takeSettings(services);
    answerGenerate(context.connection, services);
    announceReady(context.connection, services);
    startLanguageServer(services.shared);
}

/** Tells the client once the workspace has been read and linked. */
function announceReady(connection: Connection, { shared }: ReturnType<typeof createTrialServices>): void {
    const { WorkspaceManager, WorkspaceLock } = shared.workspace;
    void WorkspaceManager.ready
        // The manager is ready before the first build is: that holds the lock.
        .then(() => WorkspaceLock.read(() => {}))
        .then(() => connection.sendNotification(readyNotification));
}
