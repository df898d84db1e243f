import { PassThrough } from 'node:stream';
import { NodeFileSystem } from 'langium/node';
import {
    createConnection,
    createProtocolConnection,
    type ProtocolConnection,
    ProposedFeatures,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver/node';
import { readyNotification } from '../src/protocol.js';
import { type ServerContext, startServer } from '../src/start.js';

/** A client that is connected to a server of its own, as another editor would be: by streams. */
export async function connect(
    locale: string,
    folder?: string,
    more: Partial<ServerContext> = {},
): Promise<ProtocolConnection> {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const connection = createConnection(
        ProposedFeatures.all,
        new StreamMessageReader(toServer),
        new StreamMessageWriter(toClient),
    );
    startServer({ connection, ...NodeFileSystem, ...more });
    const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    client.listen();
    const ready = new Promise<void>(resolve => client.onNotification(readyNotification, resolve));
    const workspaceFolders = folder === undefined ? null : [{ uri: folder, name: 'folder' }];
    await client.sendRequest('initialize', {
        processId: null,
        rootUri: null,
        workspaceFolders,
        locale,
        capabilities: { window: { workDoneProgress: true } },
    });
    await client.sendNotification('initialized', {});
    await ready;
    return client;
}
