import type { ServerAdditions } from '@trialwright/language';
import { EmptyFileSystem } from 'langium';
import type { InlayHint } from 'vscode-languageserver-protocol/node';
import type { Connection } from 'vscode-languageserver/node';
import { median } from '../../language/bench/time.mts';
import { Client } from '../../language/test/services/client.ts';

/** Milliseconds from a change. */
export interface Times {
    /** Until fresh findings and hints have come. */
    readonly answered: number;
    /** Until no hint says any longer that its number is being computed. */
    readonly complete: number;
}

/** An editor with one server, that measures how long it waits. */
export class Editor {
    private opened = 0;

    private readonly client: Client;

    private constructor(client: Client) {
        this.client = client;
    }

    static async start(additions?: (server: Connection) => ServerAdditions): Promise<Editor> {
        const { client } = await Client.start({ files: EmptyFileSystem.fileSystemProvider(), locale: 'en', additions });
        return new Editor(client);
    }

    /** Opens programs, one after another. */
    async opening(texts: readonly string[]): Promise<Times> {
        const all: Times[] = [];
        for (const text of texts) {
            const uri = this.next();
            all.push(await this.measure(uri, () => this.client.open(uri, text)));
            await this.client.close(uri);
        }
        return middle(all);
    }

    /** Opens a program, waits until it is complete, and turns it into each of the texts. */
    async typing(first: string, texts: readonly string[]): Promise<Times> {
        const uri = this.next();
        await this.measure(uri, () => this.client.open(uri, first));
        const all: Times[] = [];
        for (const text of texts) all.push(await this.measure(uri, () => this.client.changeTo(uri, text)));
        await this.client.close(uri);
        return middle(all);
    }

    dispose(): void {
        this.client.dispose();
    }

    private next(): string {
        return `file:///${this.opened++}.trial`;
    }

    private async measure(uri: string, change: () => Promise<void>): Promise<Times> {
        const { client } = this;
        const [published, start] = [client.published.length, performance.now()];
        await change();
        let hints = await this.hints(uri);
        await client.until(() => client.published.length > published);
        const answered = performance.now() - start;
        while (hints.length === 0 || hints.some(({ label }) => String(label).includes('computing'))) {
            const asked = client.asked.length;
            await client.until(() => client.asked.length > asked);
            hints = await this.hints(uri);
        }
        return { answered, complete: performance.now() - start };
    }

    private hints(uri: string): Promise<InlayHint[]> {
        const range = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };
        return this.client.connection.sendRequest('textDocument/inlayHint', { textDocument: { uri }, range });
    }
}

function middle(times: readonly Times[]): Times {
    return {
        answered: median(times.map(({ answered }) => answered)),
        complete: median(times.map(({ complete }) => complete)),
    };
}
