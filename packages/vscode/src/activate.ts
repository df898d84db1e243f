import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { TrialwrightApi } from './api.js';
import { Server } from './client/server.js';
import { Conformity } from './conformity/conformity.js';
import { registerCommands } from './commands/register.js';

let server: Server | undefined;

/** What both entry points do, with the client that fits the platform. */
export function activateWith(
    context: ExtensionContext,
    makeClient: (log: LogOutputChannel) => BaseLanguageClient,
): TrialwrightApi {
    server = new Server(makeClient);
    const conformity = new Conformity(server);
    context.subscriptions.push(conformity, server);
    registerCommands(context, server, conformity);
    // Not awaited: activation must not wait for the workspace to be read. Failures show in the state.
    server.start().catch(() => {});
    return apiOf(server, conformity);
}

function apiOf(server: Server, conformity: Conformity): TrialwrightApi {
    return {
        // Read when asked for: a restart makes another promise.
        get ready() {
            return server.ready;
        },
        get state() {
            return server.state;
        },
        onDidChangeState: server.onDidChangeState,
        conformity,
    };
}

export function deactivate(): Promise<void> | undefined {
    return server?.stop();
}
