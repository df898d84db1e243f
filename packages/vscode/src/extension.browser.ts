import type { ExtensionContext } from 'vscode';
import { activateWith } from './activate.js';
import type { TrialwrightApi } from './api.js';
import { makeBrowserClient } from './client/browser-client.js';

export { deactivate } from './activate.js';

/** Entry point of the extension in a browser, where there is no Node. */
export function activate(context: ExtensionContext): TrialwrightApi {
    return activateWith(context, log => makeBrowserClient(context, log));
}
