import type { ExtensionContext } from 'vscode';
import { activateWith } from './activate.js';
import type { TrialwrightApi } from './api.js';
import { makeNodeClient } from './client/node-client.js';

export { deactivate } from './activate.js';

/** Entry point of the extension under Node. */
export function activate(context: ExtensionContext): TrialwrightApi {
    return activateWith(context, log => makeNodeClient(context, log));
}
