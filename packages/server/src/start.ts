import {
    createTrialServices,
    type DataService,
    type SizingService,
    startTrialServer,
    type TrialServices,
} from '@trialwright/language';
import type { DefaultSharedModuleContext } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { answerGenerate } from './generate.js';
import { answerMatrix } from './matrix/answer.js';
import { readyNotification } from './protocol.js';
import type { ComputeResults } from './report-data.js';
import { answerTranslate } from './translate.js';

/** The services of a running server. */
export type ServerServices = ReturnType<typeof createTrialServices>;

/** What differs between Node and a browser. */
export interface ServerContext {
    readonly connection: Connection;
    readonly fileSystemProvider: DefaultSharedModuleContext['fileSystemProvider'];
    /** Reads data files; without it there are no findings on them. */
    readonly data?: (services: TrialServices) => DataService;
    /** Has long computations done elsewhere; without it everything is computed before anything is answered. */
    readonly sizing?: (services: TrialServices) => SizingService;
    /** Computes results from data files; without it a report is the form. */
    readonly results?: ComputeResults;
}

/** Starts the language server on a connection. */
export function startServer(context: ServerContext): void {
    const services = createTrialServices(context, { data: context.data, sizing: context.sizing });
    // Made before the client says hello: they listen to what it says.
    void services.trial.trial.Data;
    void services.trial.trial.Sizing;
    answerGenerate(context.connection, services, context.results);
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
