import { commands, type Disposable, type Event } from 'vscode';
import type { ConformityApi } from '../api.js';
import type { Server } from '../client/server.js';
import { CurrentMatrix, type ShownMatrix } from './current-matrix.js';
import { fixRow } from './fix-row.js';
import type { ConformityNode } from './nodes.js';
import { explainRow, openRow } from './open-row.js';
import { StatusFigure } from './status-figure.js';
import { ConformityView } from './view.js';

/** Conformity of the program being edited: view, figure in the status bar, and what a person does with rows. */
export class Conformity implements ConformityApi, Disposable {
    readonly tree: ConformityView;
    readonly onDidChange: Event<void>;
    readonly #server: Server;
    readonly #current: CurrentMatrix;
    readonly #status: StatusFigure;

    constructor(server: Server) {
        this.#server = server;
        this.#current = new CurrentMatrix(server);
        this.tree = new ConformityView(this.#current);
        this.#status = new StatusFigure(this.#current);
        this.onDidChange = this.#current.onDidChange;
    }

    get matrix(): ShownMatrix | undefined {
        return this.#current.shown;
    }

    get statusText(): string | undefined {
        return this.#status.text;
    }

    async show(): Promise<void> {
        await commands.executeCommand('trialwright.conformity.focus');
    }

    openRow(node: ConformityNode): Promise<void> {
        return openRow(this.#server, this.matrix?.uri, node, uri => this.#current.leadTo(uri));
    }

    fixRow(node: ConformityNode): Promise<void> {
        return fixRow(this.#server, this.matrix?.uri, node);
    }

    explainRow(node: ConformityNode): Promise<void> {
        return explainRow(node);
    }

    dispose(): void {
        for (const part of [this.#status, this.tree, this.#current]) part.dispose();
    }
}
