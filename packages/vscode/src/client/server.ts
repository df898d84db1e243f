import { checkedNotification, type CheckedParams, readyNotification } from '@trialwright/server/protocol';
import { type Disposable, EventEmitter, type LogOutputChannel, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ServerState, TrialwrightApi } from '../api.js';
import { StateItem } from './state-item.js';

/** The language server as the extension sees it: started, ready, restarted, stopped. */
export class Server implements Omit<TrialwrightApi, 'conformity'>, Disposable {
    readonly log: LogOutputChannel;
    ready: Promise<void> = Promise.resolve();
    state: ServerState = 'stopped';

    readonly #changed = new EventEmitter<ServerState>();
    readonly onDidChangeState = this.#changed.event;
    readonly #checked = new EventEmitter<CheckedParams>();
    /** Comes after each check of open files, from whichever server is running. */
    readonly onDidCheck = this.#checked.event;
    readonly #makeClient: (log: LogOutputChannel) => BaseLanguageClient;
    readonly #disposables: Disposable[];
    #client: BaseLanguageClient | undefined;

    constructor(makeClient: (log: LogOutputChannel) => BaseLanguageClient) {
        this.#makeClient = makeClient;
        this.log = window.createOutputChannel('Trialwright', { log: true });
        this.#disposables = [this.log, this.#changed, this.#checked, new StateItem(this)];
    }

    /** Starts the server; the promise is also kept in {@link ready}. */
    start(): Promise<void> {
        this.ready = this.#start();
        return this.ready;
    }

    async restart(): Promise<void> {
        await this.stop();
        await this.start();
    }

    async stop(): Promise<void> {
        const client = this.#client;
        this.#client = undefined;
        if (client) await client.dispose();
        this.#to('stopped');
    }

    /** The client, once the server is ready. */
    async client(): Promise<BaseLanguageClient> {
        await this.ready;
        if (!this.#client) throw new Error(l10n.t('The language server is not running.'));
        return this.#client;
    }

    dispose(): void {
        for (const disposable of this.#disposables) disposable.dispose();
    }

    async #start(): Promise<void> {
        this.#to('starting');
        try {
            const client = this.#makeClient(this.log);
            this.#client = client;
            const read = new Promise<void>(resolve => client.onNotification(readyNotification, resolve));
            client.onNotification(checkedNotification, (params: CheckedParams) => this.#checked.fire(params));
            await client.start();
            await read;
            this.#to('ready');
        } catch (error) {
            this.log.error(error instanceof Error ? error : String(error));
            this.#to('failed');
            throw error;
        }
    }

    #to(state: ServerState): void {
        if (this.state === state) return;
        this.state = state;
        this.#changed.fire(state);
    }
}
