import type { ExtensionContext } from 'vscode';
import type { TrialwrightApi } from './api.js';
import { startNodeClient } from './client/node-client.js';
import { Server } from './client/server.js';
import { registerCommands } from './commands/register.js';

let server: Server | undefined;

/** Entry point of the extension under Node. */
export function activate(context: ExtensionContext): TrialwrightApi {
    server = new Server(log => startNodeClient(context, log));
    context.subscriptions.push(server);
    registerCommands(context, server);
    // Not awaited: activation must not wait for the workspace to be read. Failures show in the state.
    server.start().catch(() => {});
    return server;
}

export function deactivate(): Promise<void> | undefined {
    return server?.stop();
}
