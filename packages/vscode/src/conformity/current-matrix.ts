import { type MatrixParams, matrixRequest, type MatrixResult } from '@trialwright/server/protocol';
import { type Disposable, EventEmitter, type Uri, window } from 'vscode';
import type { Server } from '../client/server.js';

/** An answer that takes longer than this, in milliseconds, waits for a number that is being computed. */
const patience = 500;

/** The matrix of one file. */
export interface ShownMatrix extends MatrixResult {
    readonly uri: Uri;
}

/** Follows the program that is being edited: its matrix, asked for anew after each check. */
export class CurrentMatrix implements Disposable {
    /** None where no program is in sight, or before its first check. */
    shown: ShownMatrix | undefined;
    /** The server computes a number on which rows depend: what is shown is from before, or nothing. */
    waiting = false;

    readonly #changed = new EventEmitter<void>();
    readonly onDidChange = this.#changed.event;
    readonly #server: Server;
    readonly #disposables: Disposable[];
    #uri: Uri | undefined;
    /** A file that a row has led to, and the program of that row. */
    #led: { readonly to: string; readonly program: Uri | undefined } | undefined;
    #leaving: ReturnType<typeof setTimeout> | undefined;
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

    /** Keeps the program while a person looks at a place of it in a file that it imports. */
    leadTo(uri: string): void {
        this.#led = { to: uri, program: this.#uri };
    }

    dispose(): void {
        clearTimeout(this.#leaving);
        for (const disposable of this.#disposables) disposable.dispose();
    }

    #follow(): void {
        clearTimeout(this.#leaving);
        const uri = this.#inSight();
        if (uri) this.#turnTo(uri);
        // Between two files there is no editor for a moment: the view must not vanish and come back.
        else this.#leaving = setTimeout(() => this.#turnTo(undefined), 200);
    }

    /** The program being edited, else the one shown if it is still in sight: the page of a rule lies beside it. */
    #inSight(): Uri | undefined {
        const active = window.activeTextEditor;
        if (active && active.document.uri.toString() === this.#led?.to) return this.#led.program;
        if (active?.document.languageId === 'trial') {
            this.#led = undefined;
            return active.document.uri;
        }
        const all = window.visibleTextEditors
            .filter(({ document }) => document.languageId === 'trial')
            .map(({ document: { uri } }) => (uri.toString() === this.#led?.to ? this.#led.program : uri));
        return all.find(uri => uri?.toString() === this.#uri?.toString()) ?? all[0];
    }

    #turnTo(uri: Uri | undefined): void {
        if (uri?.toString() === this.#uri?.toString()) return;
        this.#uri = uri;
        void this.#ask();
    }

    async #ask(): Promise<void> {
        const asked = ++this.#asked;
        const uri = this.#uri;
        let shown: ShownMatrix | undefined;
        const timer = setTimeout(() => asked === this.#asked && this.#wait(), patience);
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
        clearTimeout(timer);
        if (asked !== this.#asked) return;
        this.waiting = false;
        this.shown = shown;
        this.#changed.fire();
    }

    #wait(): void {
        if (!this.#uri || this.#server.state !== 'ready') return;
        this.waiting = true;
        // The figure of another program says nothing of this one.
        if (this.shown?.uri.toString() !== this.#uri.toString()) this.shown = undefined;
        this.#changed.fire();
    }
}
