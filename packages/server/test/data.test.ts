import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { NodeFileSystem } from 'langium/node';
import { afterEach, describe, expect, it } from 'vitest';
import {
    type CodeAction,
    createConnection,
    createProtocolConnection,
    type Diagnostic,
    type Hover,
    type CompletionList,
    type ProtocolConnection,
    ProposedFeatures,
    type RegistrationParams,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Run } from '../src/data/job-queue.js';
import { nodeData } from '../src/data/node-data.js';
import { runJob } from '../src/data/run-job.js';
import { matrixRequest, type MatrixResult, readyNotification } from '../src/protocol.js';
import { startServer } from '../src/start.js';

const program = (block: string): string =>
    `dataset Test "Test" {\n    role trial\n    cases 3\n    file "data/test.csv" { ${block} }\n}\n`;
const csv = 'id,gt,score\n1,1,0.9\n2,0,0.2\n';

/** A server of its own over a folder, as an editor has it, with a program open in it. */
class Desk {
    readonly folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'data-test-')));
    readonly uri = pathToFileURL(path.join(this.folder, 'p.trial')).href;
    readonly registered: unknown[] = [];
    client!: ProtocolConnection;
    private shown: readonly Diagnostic[] = [];
    private version = 1;
    private readonly waiting = new Set<() => void>();

    async start(text: string, run: Run = runJob): Promise<void> {
        fs.mkdirSync(path.join(this.folder, 'data'));
        this.write('data/test.csv', csv);
        this.write('p.trial', text);
        const [toServer, toClient] = [new PassThrough(), new PassThrough()];
        const connection = createConnection(
            ProposedFeatures.all,
            new StreamMessageReader(toServer),
            new StreamMessageWriter(toClient),
        );
        startServer({ connection, ...NodeFileSystem, data: nodeData(connection, run) });
        this.client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
        this.client.listen();
        const ready = new Promise<void>(resolve => this.client.onNotification(readyNotification, resolve));
        this.client.onNotification(
            'textDocument/publishDiagnostics',
            ({ diagnostics }: { diagnostics: Diagnostic[] }) => {
                this.shown = diagnostics;
                for (const look of this.waiting) look();
            },
        );
        this.client.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
            this.registered.push(...registrations.map(({ registerOptions }) => registerOptions));
        });
        this.client.onRequest('client/unregisterCapability', () => {});
        await this.client.sendRequest('initialize', {
            processId: null,
            rootUri: null,
            workspaceFolders: [{ uri: pathToFileURL(this.folder).href, name: 'folder' }],
            locale: 'en',
            capabilities: {
                window: { workDoneProgress: true },
                workspace: {
                    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
                },
            },
        });
        await this.client.sendNotification('initialized', {});
        await ready;
        const textDocument = { uri: this.uri, languageId: 'trial', version: this.version, text };
        await this.client.sendNotification('textDocument/didOpen', { textDocument });
    }

    write(name: string, content: string): void {
        fs.writeFileSync(path.join(this.folder, name), content);
    }

    async type(text: string): Promise<void> {
        const textDocument = { uri: this.uri, version: ++this.version };
        await this.client.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
    }

    /** Findings on data, once they are as a condition wants them. */
    async findings(condition: (codes: readonly string[]) => boolean): Promise<readonly Diagnostic[]> {
        const data = (): readonly Diagnostic[] => this.shown.filter(({ code }) => String(code).startsWith('data-'));
        return new Promise((resolve, reject) => {
            const timer = setTimeout(() => reject(new Error(JSON.stringify(data()))), 60_000);
            const look = (): void => {
                const found = data();
                if (!condition(found.map(({ code }) => String(code)))) return;
                clearTimeout(timer);
                this.waiting.delete(look);
                resolve(found);
            };
            this.waiting.add(look);
            look();
        });
    }

    end(): void {
        this.client.dispose();
        fs.rmSync(this.folder, { recursive: true });
    }
}

const has = (code: string) => (codes: readonly string[]) => codes.includes(code);
const lacks = (code: string) => (codes: readonly string[]) => codes.length > 0 && !codes.includes(code);

describe('the data of a program in the editor', () => {
    let desk: Desk;
    afterEach(() => desk.end());

    it('are checked behind the back of whoever types; a fix mends what is found', async () => {
        desk = new Desk();
        await desk.start(program('case "id" truth "gt"'));
        const found = await desk.findings(has('data-cases'));
        const cases = found.find(({ code }) => code === 'data-cases')!;
        expect(cases.message).toContain('The program says 3 cases, the file holds 2');
        expect(cases.range).toEqual({ start: { line: 2, character: 10 }, end: { line: 2, character: 11 } });
        const actions: CodeAction[] = await desk.client.sendRequest('textDocument/codeAction', {
            textDocument: { uri: desk.uri },
            range: cases.range,
            context: { diagnostics: [cases] },
        });
        const [fix] = actions.filter(({ title }) => title === 'Write 2');
        expect(fix!.edit!.changes![desk.uri]).toEqual([{ range: cases.range, newText: '2' }]);
        await desk.type(program('case "id" truth "gt"').replace('cases 3', 'cases 2'));
        await desk.findings(lacks('data-cases'));
    });

    it('are looked at again when the file changes, and only the files that programs name are watched', async () => {
        desk = new Desk();
        await desk.start(program('case "id" truth "gt"'));
        await desk.findings(has('data-cases'));
        const baseUri = pathToFileURL(desk.folder).href;
        expect(JSON.stringify(desk.registered)).toContain(
            JSON.stringify({ watchers: [{ globPattern: { baseUri, pattern: 'data/test.csv' } }] }),
        );
        desk.write('data/test.csv', `${csv}3,1,0.4\n`);
        const uri = pathToFileURL(path.join(desk.folder, 'data/test.csv')).href;
        await desk.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
        await desk.findings(lacks('data-cases'));
    });

    it('give the names of their columns to completion, and what they hold to hover', async () => {
        desk = new Desk();
        const text = program('case "id" truth ""');
        await desk.start(text);
        const line = text.split('\n')[3]!;
        const list: CompletionList = await desk.client.sendRequest('textDocument/completion', {
            textDocument: { uri: desk.uri },
            position: { line: 3, character: line.indexOf('""') + 1 },
        });
        expect(list.items.map(({ label }) => label)).toEqual(['id', 'gt', 'score']);
        await desk.type(program('case "id" truth "gt" score "score"'));
        await desk.findings(has('data-cases'));
        const hover: Hover = await desk.client.sendRequest('textDocument/hover', {
            textDocument: { uri: desk.uri },
            position: { line: 0, character: 9 },
        });
        const { value } = hover.contents as { value: string };
        expect(value).toContain('- Cases: 2');
        expect(value).toContain('- Prevalence: 50% (95% CI 1.3% to 98.7%)');
        expect(value).toContain('- Scores: 0.2 … 0.9');
    });

    it('in several files are one set: findings over all, columns of each, hover with all of them', async () => {
        desk = new Desk();
        const text = (second: string): string =>
            `dataset Test "Test" { role trial\n    cases 4\n    file "data/test.csv" { case "id" truth "gt" score "score" }\n${second}\n}`;
        const block = '    file "data/more.csv" { case "" truth "gt" score "p" }';
        await desk.start(text(''));
        desk.write('data/more.csv', 'nr,gt,p\n3,1,0.7\n');
        await desk.type(text(block));
        const list: CompletionList = await desk.client.sendRequest('textDocument/completion', {
            textDocument: { uri: desk.uri },
            position: { line: 3, character: block.indexOf('""') + 1 },
        });
        expect(list.items.map(({ label }) => label)).toEqual(['nr', 'gt', 'p']);
        await desk.type(text(block.replace('""', '"nr"')));
        const found = await desk.findings(has('data-cases'));
        expect(found.find(({ code }) => code === 'data-cases')!.message).toContain(
            'The program says 4 cases, the files hold 3',
        );
        const hover: Hover = await desk.client.sendRequest('textDocument/hover', {
            textDocument: { uri: desk.uri },
            position: { line: 0, character: 9 },
        });
        const { value } = hover.contents as { value: string };
        expect(value).toMatch(
            /Together[\s\S]*- Cases: 3[\s\S]*test.csv[\s\S]*- Rows: 2[\s\S]*more.csv[\s\S]*- Rows: 1/,
        );
        desk.write('data/more.csv', 'nr,gt,p\n3,1,0.7\n4,0,0.1\n');
        const uri = pathToFileURL(path.join(desk.folder, 'data/more.csv')).href;
        await desk.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
        await desk.findings(lacks('data-cases'));
    });

    it('never hold up an answer, and what nobody wants any longer is broken off', async () => {
        desk = new Desk();
        const seen: string[] = [];
        const slow: Run = (_job, { signal }) =>
            new Promise((_, reject) => {
                seen.push('begun');
                signal.addEventListener('abort', () => {
                    seen.push('broken off');
                    reject(signal.reason);
                });
            });
        let run = slow;
        await desk.start(program('case "id" truth "gt"'), (job, options) => run(job, options));
        await expect.poll(() => seen, { timeout: 20_000 }).toEqual(['begun']);
        const symbols = await desk.client.sendRequest('textDocument/documentSymbol', {
            textDocument: { uri: desk.uri },
        });
        expect(symbols).toHaveLength(1);
        run = runJob;
        await desk.type(program('case "id" truth "gt" score "score"'));
        await desk.findings(has('data-cases'));
        expect(seen).toEqual(['begun', 'broken off']);
    });

    it('leave a row of the matrix open where they contradict the program, and are silent where there are none', async () => {
        desk = new Desk();
        const overlap = [
            'program "P" { }',
            'dataset Test "T" { role trial independent of Old file "data/test.csv" { case "id" } }',
            'dataset Old "O" { role training file "data/test.csv" { case "id" } }',
        ].join('\n');
        await desk.start(overlap);
        await desk.findings(has('data-overlap'));
        const matrix: MatrixResult = await desk.client.sendRequest(matrixRequest, { uri: desk.uri });
        const rows = matrix.packs[0]!.clauses.flatMap(clause => clause.rows);
        const row = rows.find(({ id }) => id === 'E07')!;
        expect(row.state).toBe('open');
        expect(row.findings.join()).toContain('In common with “Old”: 2 cases');
        await desk.type('program "P" { }\ndataset Test "T" { role trial }\ndataset Old "O" { role training }\n');
        await desk.findings(codes => codes.length === 0);
    });

    it('are not read outside of the open folder', async () => {
        desk = new Desk();
        await desk.start(program('case "id"').replace('data/test.csv', '../other.csv'));
        await desk.findings(has('data-file-outside'));
    });
});
