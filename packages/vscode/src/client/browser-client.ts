import { type ExtensionContext, type LogOutputChannel, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './client-options.js';

/** A client whose server is a worker of the browser. */
export function makeBrowserClient(context: ExtensionContext, log: LogOutputChannel): LanguageClient {
    const script = Uri.joinPath(context.extensionUri, 'dist/server.browser.js');
    const worker = new Worker(script.toString(true));
    return new LanguageClient('trialwright', 'Trialwright', async () => worker, clientOptions(log));
}
