import { createTrialServices, startTrialServer } from '@trialwright/language';
import type { DefaultSharedModuleContext } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { answerGenerate } from './generate.js';
import { answerMatrix } from './matrix/answer.js';
import { readyNotification } from './protocol.js';
import { answerTranslate } from './translate.js';

/** The services of a running server. */
export type ServerServices = ReturnType<typeof createTrialServices>;

/** What differs between Node and a browser. */
export interface ServerContext {
    readonly connection: Connection;
    readonly fileSystemProvider: DefaultSharedModuleContext['fileSystemProvider'];
}

/** Starts the language server on a connection. */
export function startServer(context: ServerContext): void {
    const services = createTrialServices(context);
    answerGenerate(context.connection, services);
    answerTranslate(context.connection, services);
    answerMatrix(context.connection, services);
    announceReady(context.connection, services);
    startTrialServer(services);
}

/** Tells the client once the workspace has been read and linked. */
function announceReady(connection: Connection, { shared }: ServerServices): void {
    const { WorkspaceManager, WorkspaceLock } = shared.workspace;
    void WorkspaceManager.ready
        // The manager is ready before the first build is: that one holds the lock.
        .then(() => WorkspaceLock.read(() => {}))
        .then(() => connection.sendNotification(readyNotification));
}
