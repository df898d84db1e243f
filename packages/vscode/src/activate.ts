import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { TrialwrightApi } from './api.js';
import { Server } from './client/server.js';
import { registerCommands } from './commands/register.js';

let server: Server | undefined;

/** What both entry points do, with the client that fits the platform. */
export function activateWith(
    context: ExtensionContext,
    makeClient: (log: LogOutputChannel) => BaseLanguageClient,
): TrialwrightApi {
    server = new Server(makeClient);
    context.subscriptions.push(server);
    registerCommands(context, server);
    // Not awaited: activation must not wait for the workspace to be read. Failures show in the state.
    server.start().catch(() => {});
    return server;
}

export function deactivate(): Promise<void> | undefined {
    return server?.stop();
}
