import { type MatrixParams, matrixRequest, type MatrixResult } from '@trialwright/server/protocol';
import { type Disposable, EventEmitter, type TextEditor, type Uri, window } from 'vscode';
import type { Server } from '../client/server.js';

/** The matrix of one file. */
export interface ShownMatrix extends MatrixResult {
    readonly uri: Uri;
}

/** Follows the program that is being edited: its matrix, asked for anew after each check. */
export class CurrentMatrix implements Disposable {
    /** None where no program is in sight, or before its first check. */
    shown: ShownMatrix | undefined;

    readonly #changed = new EventEmitter<void>();
    readonly onDidChange = this.#changed.event;
    readonly #server: Server;
    readonly #disposables: Disposable[];
    #uri: Uri | undefined;
    /** Number of the last question: an answer that comes late is not shown. */
    #asked = 0;

    constructor(server: Server) {
        this.#server = server;
        this.#disposables = [
            this.#changed,
            window.onDidChangeActiveTextEditor(() => this.#follow()),
            window.onDidChangeVisibleTextEditors(() => this.#follow()),
            server.onDidChangeState(state => {
                if (state === 'ready') void this.#ask();
            }),
            server.onDidCheck(({ uris }) => {
                if (this.#uri && uris.includes(this.#uri.toString())) void this.#ask();
            }),
        ];
        this.#follow();
    }

    dispose(): void {
        for (const disposable of this.#disposables) disposable.dispose();
    }

    /** Stays with a program that is still in sight: the page of a rule, opened beside it, speaks of it. */
    #follow(): void {
        const isProgram = (editor: TextEditor | undefined) => editor?.document.languageId === 'trial';
        const active = window.activeTextEditor;
        const inSight = window.visibleTextEditors.filter(isProgram).map(({ document }) => document.uri);
        const same = inSight.find(uri => uri.toString() === this.#uri?.toString());
        const uri = isProgram(active) ? active!.document.uri : (same ?? inSight[0]);
        if (uri?.toString() === this.#uri?.toString()) return;
        this.#uri = uri;
        void this.#ask();
    }

    async #ask(): Promise<void> {
        const asked = ++this.#asked;
        const uri = this.#uri;
        let shown: ShownMatrix | undefined;
        if (uri && this.#server.state === 'ready') {
            try {
                const client = await this.#server.client();
                const params: MatrixParams = { uri: uri.toString() };
                shown = { uri, ...(await client.sendRequest<MatrixResult>(matrixRequest, params)) };
            } catch (error) {
                // The file may have gone, or the server be stopping: there is nothing to show.
                this.#server.log.debug(String(error));
            }
        }
        if (asked !== this.#asked) return;
        this.shown = shown;
        this.#changed.fire();
    }
}
