import type { Event, TreeDataProvider } from 'vscode';
import type { ShownMatrix } from './conformity/current-matrix.js';
import type { ConformityNode } from './conformity/nodes.js';

/** How the language server is doing. */
export type ServerState = 'starting' | 'ready' | 'stopped' | 'failed';

/** The conformity of the program being edited, as its view shows it. */
export interface ConformityApi {
    readonly matrix: ShownMatrix | undefined;
    /** Comes after each check, and when another program is being edited. */
    readonly onDidChange: Event<void>;
    readonly tree: TreeDataProvider<ConformityNode>;
    /** What the status bar says; undefined while no program is in sight. */
    readonly statusText: string | undefined;
}

/** What `activate` returns to other extensions, and to the tests: nobody has to guess when the server is up. */
export interface TrialwrightApi {
    /** Resolves once the server has read the workspace; rejects when it cannot start. */
    readonly ready: Promise<void>;
    readonly state: ServerState;
    readonly onDidChangeState: Event<ServerState>;
    readonly conformity: ConformityApi;
}
