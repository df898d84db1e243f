import { PassThrough } from 'node:stream';
import { type Call, computeCall, type Outcome } from '@trialwright/model';
import { NodeFileSystem } from 'langium/node';
import { afterEach, describe, expect, it } from 'vitest';
import {
    type CodeLens,
    createConnection,
    createProtocolConnection,
    type Diagnostic,
    type Hover,
    type InlayHint,
    type ProtocolConnection,
    ProposedFeatures,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { JobOptions } from '../src/jobs/job-options.js';
import {
    type GenerateResult,
    generateRequest,
    matrixRequest,
    type MatrixResult,
    readyNotification,
} from '../src/protocol.js';
import type { Budget } from '../src/sizing/budget.js';
import { backgroundSizing } from '../src/sizing/background-sizing.js';
import { startServer } from '../src/start.js';

const program = (expected = '90 %', status = 'draft'): string => `program "P" { status ${status} }
condition C "C"
population Pop "Adults" { prevalence C 20 % source "Register" }
dataset D "D" { role trial population Pop }
primary endpoint Se "Sensitivity" { metric sensitivity condition C dataset D threshold 0.5 interval Wilson 95 % }
hypothesis H1 "Above" {
    Se > 80 %
    expected ${expected} source "Pilot"
    significance 2.5 % one-sided
    power 80 %
    test exact binomial
}
sample size {
    for H1
    planned 100
}
`;

/** A call that the server has had computed elsewhere, and that waits to be answered. */
interface Waiting {
    readonly call: Call;
    readonly signal: AbortSignal;
    readonly answer: (outcome?: Outcome) => void;
    readonly fail: (error: Error) => void;
}

/** Nothing is computed at once. */
const nothing = (): Budget => ({ allows: () => false });

/** A server with a program open in it, and in the place of its thread whoever tests. */
class Desk {
    readonly uri = 'file:///desk/p.trial';
    readonly waiting: Waiting[] = [];
    readonly dropped: Call[] = [];
    readonly progress: { readonly token: unknown; readonly value: { readonly kind: string } }[] = [];
    /** Answers by itself, as a thread does. */
    prompt = false;
    client!: ProtocolConnection;
    private shown: readonly Diagnostic[] | undefined;
    private refreshed = 0;
    private version = 1;

    async start(text: string, locale = 'en', budget = nothing): Promise<void> {
        const [toServer, toClient] = [new PassThrough(), new PassThrough()];
        const connection = createConnection(
            ProposedFeatures.all,
            new StreamMessageReader(toServer),
            new StreamMessageWriter(toClient),
        );
        const sizing = backgroundSizing(connection, () => (call, options) => this.run(call, options), budget);
        startServer({ connection, ...NodeFileSystem, sizing });
        this.client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
        this.client.listen();
        const ready = new Promise<void>(resolve => this.client.onNotification(readyNotification, resolve));
        this.client.onNotification('textDocument/publishDiagnostics', (params: { diagnostics: Diagnostic[] }) => {
            this.shown = params.diagnostics;
        });
        this.client.onRequest('workspace/inlayHint/refresh', () => void this.refreshed++);
        this.client.onRequest('window/workDoneProgress/create', () => null);
        this.client.onNotification('$/progress', params => void this.progress.push(params));
        await this.client.sendRequest('initialize', {
            processId: null,
            rootUri: null,
            workspaceFolders: null,
            locale,
            capabilities: {
                window: { workDoneProgress: true },
                workspace: { inlayHint: { refreshSupport: true } },
            },
        });
        await this.client.sendNotification('initialized', {});
        await ready;
        const textDocument = { uri: this.uri, languageId: 'trial', version: this.version, text };
        await this.client.sendNotification('textDocument/didOpen', { textDocument });
    }

    private run(call: Call, { signal }: JobOptions): Promise<Outcome> {
        if (this.prompt) return Promise.resolve(computeCall(call));
        return new Promise((resolve, reject) => {
            const answer = (outcome = computeCall(call)): void => resolve(structuredClone(outcome));
            this.waiting.push({ call: structuredClone(call), signal, answer, fail: reject });
            signal.addEventListener('abort', () => {
                this.dropped.push(call);
                reject(signal.reason);
            });
        });
    }

    /** The call that the server waits for. */
    async asked(): Promise<Waiting> {
        await until(() => this.waiting.length > 0);
        return this.waiting.shift()!;
    }

    async type(text: string): Promise<void> {
        this.shown = undefined;
        const textDocument = { uri: this.uri, version: ++this.version };
        await this.client.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
    }

    save(): Promise<void> {
        return this.client.sendNotification('textDocument/didSave', { textDocument: { uri: this.uri } });
    }

    /** Labels of the hints, once they are as a condition wants them. */
    async hints(condition: (labels: readonly string[]) => boolean): Promise<readonly string[]> {
        const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
        for (;;) {
            const hints: InlayHint[] = await this.client.sendRequest('textDocument/inlayHint', {
                textDocument: { uri: this.uri },
                range,
            });
            const labels = hints.map(({ label }) => String(label));
            if (condition(labels)) return labels;
            await turn();
        }
    }

    /** Findings, once they have come and are as a condition wants them. */
    async findings(condition: (codes: readonly string[]) => boolean = () => true): Promise<readonly Diagnostic[]> {
        const codes = (): string[] => (this.shown ?? []).map(({ code }) => String(code));
        await until(() => this.shown !== undefined && condition(codes()));
        return this.shown!;
    }

    end(): void {
        this.client.dispose();
    }
}

/** Lets everything else go on for a moment. */
const turn = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

async function until(condition: () => boolean): Promise<void> {
    while (!condition()) await turn();
}

const computing = (labels: readonly string[]): boolean => labels.some(label => label.startsWith('computing'));
const done = (labels: readonly string[]): boolean => labels.length > 0 && !labels.join().includes('computing');
const spaceless = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

describe('a number that takes its time', () => {
    let desk: Desk;
    afterEach(() => desk.end());

    it('is said to be under way, and shown as soon as it is known', async () => {
        desk = new Desk();
        await desk.start(program('90.001 %'));
        const findings = await desk.findings();
        // Neither that there is no number, nor what would follow from one.
        expect(findings.map(({ code }) => code)).not.toContain('P10-not-computed');
        expect(findings.map(({ code }) => code)).not.toContain('P06-insufficient');
        const before = await desk.hints(computing);
        expect(before).toEqual(['computing…', 'computing (H1)…']);
        const hover: Hover = await desk.client.sendRequest('textDocument/hover', {
            textDocument: { uri: desk.uri },
            position: { line: 6, character: 10 },
        });
        expect((hover.contents as { value: string }).value).toMatch(
            /Computing: sample size \(exact binomial test.*\)/i,
        );
        const titles = async (): Promise<string> => {
            const lenses = await desk.client.sendRequest<CodeLens[]>('textDocument/codeLens', {
                textDocument: { uri: desk.uri },
            });
            return lenses.map(({ command }) => command!.title).join('\n');
        };
        expect(await titles()).toMatch(/Clause 5\.4\.2: .*; the sample size is being computed…/);
        const { call, answer } = await desk.asked();
        expect(call.name).toBe('one-sample-size');
        desk.prompt = true;
        answer();
        const after = await desk.hints(labels => done(labels) && labels.some(label => label.includes('too few')));
        expect(after[0]).toMatch(/^n₊ = \d+ diseased$/);
        await desk.findings(codes => codes.includes('P06-insufficient'));
        expect(await titles()).toMatch(/Clause 5\.4\.2: .*P06/);
        expect(await titles()).not.toContain('computed…');
    });

    it('is dropped when its inputs change, and the newest is computed first', async () => {
        desk = new Desk();
        await desk.start(program('90.002 %'));
        const first = await desk.asked();
        await desk.type(program('90.003 %'));
        const second = await desk.asked();
        expect(desk.dropped).toEqual([first.call]);
        expect(first.signal.aborted).toBe(true);
        expect((second.call.input as { p1: number }).p1).toBe(0.90003);
        desk.prompt = true;
        second.answer();
        await desk.hints(done);
    });

    it('goes on where an unrelated line changes', async () => {
        desk = new Desk();
        await desk.start(program('90.004 %'));
        const { answer } = await desk.asked();
        await desk.type(program('90.004 %').replace('"Adults"', '"Adults of all ages"'));
        await desk.findings();
        expect(desk.dropped).toEqual([]);
        expect(desk.waiting).toEqual([]);
        desk.prompt = true;
        answer();
        await desk.hints(done);
    });

    it('can be cancelled, says so, and is computed after all when the file is saved', async () => {
        desk = new Desk();
        await desk.start(program('90.005 %'));
        const first = await desk.asked();
        await until(() => desk.progress.some(({ value }) => value.kind === 'begin'));
        const [{ token, value }] = desk.progress as [{ token: number; value: { kind: string } }];
        expect(value).toMatchObject({ kind: 'begin', title: 'Trialwright: Computing', cancellable: true });
        await desk.client.sendNotification('window/workDoneProgress/cancel', { token });
        await until(() => first.signal.aborted);
        const labels = await desk.hints(list => !computing(list));
        expect(labels).toEqual([
            'not computed: the computation was cancelled',
            'not computed (H1): the computation was cancelled',
        ]);
        const found = (await desk.findings(codes => codes.includes('P10-not-computed'))).filter(
            ({ code }) => code === 'P10-not-computed',
        );
        expect(found.map(({ message }) => message)).toEqual([
            expect.stringContaining('To start it again, save the file or change an input.'),
        ]);
        expect(desk.waiting).toEqual([]);
        await desk.save();
        const again = await desk.asked();
        expect(again.call).toEqual(first.call);
        desk.prompt = true;
        again.answer();
        await desk.hints(done);
        await desk.findings(codes => !codes.includes('P10-not-computed'));
    });

    it('that broke off is a clear problem, and the server lives', async () => {
        desk = new Desk();
        await desk.start(program('90.006 %'), 'ru');
        (await desk.asked()).fail(new Error('out of memory'));
        const labels = await desk.hints(list => list.some(label => label.includes('прервалось')));
        expect(labels[0]).toBe('не вычислено: вычисление прервалось');
        const found = await desk.findings(codes => codes.includes('P10-not-computed'));
        expect(found.find(({ code }) => code === 'P10-not-computed')!.message).toContain('(out of memory)');
        // Another number is computed as if nothing had happened.
        desk.prompt = true;
        await desk.type(program('90.007 %'));
        await desk.hints(list => list[0]?.startsWith('n₊') ?? false);
    });

    it('that is refused says why, as if it had been computed here', async () => {
        desk = new Desk();
        desk.prompt = true;
        await desk.start(program('90.008 %').replace('power 80 %', 'power 100 %'));
        const labels = await desk.hints(list => list.length > 0 && !computing(list));
        expect(labels[0]).toMatch(/^not computed: /);
    });

    it('is waited for by the matrix', async () => {
        desk = new Desk();
        await desk.start(program('90.009 %'));
        const { answer } = await desk.asked();
        let answered = false;
        const matrix = desk.client
            .sendRequest<MatrixResult>(matrixRequest, { uri: desk.uri })
            .finally(() => (answered = true));
        // A whole question and answer later it still waits.
        await desk.hints(computing);
        expect(answered).toBe(false);
        desk.prompt = true;
        answer();
        const rows = (await matrix).packs.flatMap(({ clauses }) => clauses.flatMap(clause => clause.rows));
        expect(rows.find(({ id }) => id === 'P06')!.findings.join()).toMatch(/100 cases are planned/);
    });

    it('leaves nothing behind where somebody types while matrix and documents wait', async () => {
        desk = new Desk();
        desk.prompt = true;
        await desk.start(program('91 %'));
        const answers: Promise<unknown>[] = [];
        for (let key = 0; key < 40; key++) {
            await desk.type(program(`91.${String(key).padStart(2, '0')} %`));
            answers.push(desk.client.sendRequest(matrixRequest, { uri: desk.uri }));
            if (key % 8 === 0)
                answers.push(
                    desk.client.sendRequest(generateRequest, {
                        uri: desk.uri,
                        document: 'program',
                        formats: ['md'],
                    }),
                );
            if (key % 3 === 0) await turn();
        }
        await Promise.all(answers);
        const matrix: MatrixResult = await desk.client.sendRequest(matrixRequest, { uri: desk.uri });
        const rows = matrix.packs.flatMap(({ clauses }) => clauses.flatMap(clause => clause.rows));
        expect(rows.find(({ id }) => id === 'P06')!.findings.join()).toMatch(/100 cases are planned/);
        await desk.findings(codes => codes.includes('P06-insufficient'));
        expect((await desk.hints(done))[0]).toMatch(/^n₊ = /);
    });

    it('is waited for by documents, even where it was cancelled', async () => {
        desk = new Desk();
        await desk.start(program('90.01 %'));
        (await desk.asked()).fail(new Error('gone'));
        await desk.hints(list => list.some(label => label.includes('broke off')));
        const made = desk.client.sendRequest<GenerateResult>(generateRequest, {
            uri: desk.uri,
            document: 'program',
            formats: ['md'],
        });
        // It is tried elsewhere once more; then it is computed here.
        (await desk.asked()).fail(new Error('gone again'));
        desk.prompt = true;
        const [file] = (await made).files;
        const text = spaceless(Buffer.from(file!.content, 'base64').toString('utf8'));
        expect(text).toContain('n₊');
        expect(text).not.toMatch(/computing|broke off/i);
    });
});

describe('a document that is wanted at once', () => {
    let desk: Desk;
    afterEach(() => desk.end());

    it('does not break off the check of what was just typed', async () => {
        desk = new Desk();
        await desk.start(program('92 %'), 'en', () => ({ allows: () => true }));
        const params = { uri: desk.uri, document: 'program', formats: ['md'] } as const;
        for (let key = 1; key < 6; key++) {
            await desk.type(program(`92.${key} %`));
            const made = desk.client.sendRequest<GenerateResult>(generateRequest, params);
            await desk.findings(codes => codes.includes('P06-insufficient'));
            expect((await made).files).toHaveLength(1);
        }
    });
});

describe('what is quick', () => {
    let desk: Desk;
    afterEach(() => desk.end());

    it('is computed at once: no hint flickers', async () => {
        desk = new Desk();
        await desk.start(program('90.02 %'), 'en', () => ({ allows: () => true }));
        const labels = await desk.hints(list => list.length > 0);
        expect(labels[0]).toMatch(/^n₊ = /);
        expect(desk.waiting).toEqual([]);
    });
});
