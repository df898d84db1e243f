import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { CancellationTokenSource, type ProtocolConnection } from 'vscode-languageserver/node';
import { resultsTask, runResults } from '../src/data/results-task.js';
import { type GenerateResult, generateRequest } from '../src/protocol.js';
import type { ComputeResults } from '../src/report-data.js';
import { connect } from './client.js';

const program = `program "Trial" { status draft kind registration language English }
dataset Test "Set" { role trial threshold 0.5 file "data/test.csv" { case "id" truth "truth" score "score" } }
primary endpoint Sens "Sensitivity" { metric sensitivity dataset Test interval clopper-pearson 95 % }
`;
/** 45 of 50 with the condition are found. */
const rows = Array.from({ length: 60 }, (_, index) => `c${index},${index < 50 ? 1 : 0},${index < 45 ? 0.9 : 0.1}`);
const data = `id,truth,score\n${rows.join('\n')}\n`;

// As in a worker: what it gets is a copy of plain data.
const compute: ComputeResults = (model, root, options) =>
    runResults(structuredClone(resultsTask(model, root)), options);

describe('the report', () => {
    const folders: string[] = [];
    const clients: ProtocolConnection[] = [];

    afterEach(() => {
        for (const client of clients.splice(0)) client.dispose();
        for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
    });

    async function open(files: Record<string, string>, results: ComputeResults | undefined, root?: string) {
        const folder = mkdtempSync(join(tmpdir(), 'trialwright-report-'));
        folders.push(folder);
        mkdirSync(join(folder, 'data'));
        for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
        const client = await connect('en', pathToFileURL(root ? join(folder, root) : folder).href, { results });
        clients.push(client);
        const params = { uri: pathToFileURL(join(folder, 'p.trial')).href, document: 'report', formats: ['md'] };
        return { client, params };
    }

    const text = (result: GenerateResult) =>
        Buffer.from(result.files[0]!.content, 'base64')
            .toString('utf8')
            .replace(/[\u00A0\u202F]/g, ' ');

    it('is computed from the files that the program names', async () => {
        const { client, params } = await open({ 'p.trial': program, 'data/test.csv': data }, compute);
        const result: GenerateResult = await client.sendRequest(generateRequest, params);
        // R: binom.test(45, 50)$conf.int.
        expect(text(result)).toContain('90.0% (45/50; 95% CI 78.2–96.7%, Clopper-Pearson');
        expect(result.refusal).toBeUndefined();
    });

    it('is refused for nothing, but says what is missing', async () => {
        const { client, params } = await open({ 'p.trial': program }, compute);
        const result: GenerateResult = await client.sendRequest(generateRequest, params);
        expect(result.notes!.join(' ')).toContain('data/test.csv');
        expect(text(result)).toContain('REPORT TEMPLATE');
    });

    it('reads nothing of a program outside of the open folder, nor where nothing can be read', async () => {
        const outside = await open({ 'p.trial': program, 'data/test.csv': data }, compute, 'data');
        const result: GenerateResult = await outside.client.sendRequest(generateRequest, outside.params);
        expect(result.notes!.join(' ')).toContain('outside of the open folder');
        expect(text(result)).toContain('REPORT TEMPLATE');
        const browser = await open({ 'p.trial': program, 'data/test.csv': data }, undefined);
        const none: GenerateResult = await browser.client.sendRequest(generateRequest, browser.params);
        expect(none.notes!.join(' ')).toContain('browser');
    });

    it('stops when it is cancelled while the data are read', async () => {
        let stopped = false;
        const waiting: ComputeResults = (_model, _root, { signal }) =>
            new Promise((_, reject) => {
                signal.addEventListener('abort', () => {
                    stopped = true;
                    reject(signal.reason);
                });
                setTimeout(() => source.cancel(), 50);
            });
        const source = new CancellationTokenSource();
        const { client, params } = await open({ 'p.trial': program, 'data/test.csv': data }, waiting);
        await expect(client.sendRequest(generateRequest, params, source.token)).rejects.toMatchObject({ code: -32800 });
        expect(stopped).toBe(true);
    });
});
