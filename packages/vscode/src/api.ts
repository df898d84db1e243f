import type { Event } from 'vscode';

/** How the language server is doing. */
export type ServerState = 'starting' | 'ready' | 'stopped' | 'failed';

/** What `activate` returns to other extensions, and to the tests: nobody has to guess when the server is up. */
export interface TrialwrightApi {
    /** Resolves once the server has read the workspace; rejects when it cannot start. */
    readonly ready: Promise<void>;
    readonly state: ServerState;
    readonly onDidChangeState: Event<ServerState>;
}
