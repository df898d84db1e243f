import { PassThrough } from 'node:stream';
import { createTrialServices, type ServerAdditions, startTrialServer } from '@trialwright/language';
import type { FileSystemProvider } from 'langium';
import {
    type ClientCapabilities,
    createProtocolConnection,
    type Diagnostic,
    type InitializeResult,
    type PublishDiagnosticsParams,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { type Connection, createConnection } from 'vscode-languageserver/node';

type Protocol = ReturnType<typeof createProtocolConnection>;

export interface ClientOptions {
    readonly files: FileSystemProvider;
    readonly locale?: string;
    readonly folder?: string;
    readonly initializationOptions?: unknown;
    readonly capabilities?: ClientCapabilities;
    /** What a server adds to the language. */
    readonly additions?: (server: Connection) => ServerAdditions;
}

/** A client of the real server, over streams in memory. */
export class Client {
    /** What the client answers when the server asks for the section `trialwright`. */
    settings: unknown = {};
    /** Requests and notifications of the server, by method. */
    readonly asked: string[] = [];
    readonly published: PublishDiagnosticsParams[] = [];
    private waiting: (() => void)[] = [];
    private version = 1;

    readonly connection: Protocol;

    private constructor(connection: Protocol) {
        this.connection = connection;
        connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
            this.published.push(params);
            for (const wake of this.waiting.splice(0)) wake();
        });
        connection.onRequest((method: string, params: unknown) => {
            this.asked.push(method);
            for (const wake of this.waiting.splice(0)) wake();
            return method === 'workspace/configuration'
                ? (params as { items: unknown[] }).items.map(() => this.settings)
                : null;
        });
        connection.listen();
    }

    /** Starts a server and a client that talk to each other. */
    static async start(options: ClientOptions): Promise<{ client: Client; result: InitializeResult }> {
        const toServer = new PassThrough();
        const toClient = new PassThrough();
        const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
        const context = { connection: server, fileSystemProvider: () => options.files };
        startTrialServer(createTrialServices(context, options.additions?.(server)));
        const client = new Client(
            createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)),
        );
        const result = await client.connection.sendRequest<InitializeResult>('initialize', {
            processId: null,
            rootUri: null,
            workspaceFolders: options.folder ? [{ uri: options.folder, name: 'w' }] : null,
            locale: options.locale,
            initializationOptions: options.initializationOptions,
            capabilities: options.capabilities ?? {
                workspace: { configuration: true, inlayHint: { refreshSupport: true } },
                textDocument: { completion: { completionItem: { snippetSupport: true } } },
            },
        });
        await client.connection.sendNotification('initialized', {});
        return { client, result };
    }

    open(uri: string, text: string): Promise<void> {
        const textDocument = { uri, languageId: 'trial', version: this.version, text };
        return this.connection.sendNotification('textDocument/didOpen', { textDocument });
    }

    close(uri: string): Promise<void> {
        return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    }

    /** Replaces a range of one line. */
    change(uri: string, line: number, from: number, to: number, text: string): Promise<void> {
        const range = { start: { line, character: from }, end: { line, character: to } };
        return this.connection.sendNotification('textDocument/didChange', {
            textDocument: { uri, version: ++this.version },
            contentChanges: [{ range, text }],
        });
    }

    /** Replaces the whole text. */
    changeTo(uri: string, text: string): Promise<void> {
        return this.connection.sendNotification('textDocument/didChange', {
            textDocument: { uri, version: ++this.version },
            contentChanges: [{ text }],
        });
    }

    /** Diagnostics published last for a file. */
    findings(uri: string): readonly Diagnostic[] | undefined {
        return this.published.findLast(params => params.uri === uri)?.diagnostics;
    }

    /** Waits until a condition holds; looked at whenever the server says something. */
    async until(condition: () => boolean): Promise<void> {
        while (!condition()) await new Promise<void>(resolve => this.waiting.push(resolve));
    }

    dispose(): void {
        this.connection.dispose();
    }
}
