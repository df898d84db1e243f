import { type ExtensionContext, type LogOutputChannel, Uri } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client-options.js';

/** A client whose server is a Node process that speaks over Node's IPC. */
export function makeNodeClient(context: ExtensionContext, log: LogOutputChannel): LanguageClient {
    const module = Uri.joinPath(context.extensionUri, 'dist/server.cjs').fsPath;
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    const server: ServerOptions = { run, debug };
    return new LanguageClient('trialwright', 'Trialwright', server, clientOptions(log));
}
