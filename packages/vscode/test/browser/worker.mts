/** The language server as a worker of a browser, without VS Code: loads the bundle in Chromium and speaks the protocol to it. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { startBrowser } from '../support/browser.mts';
import { extension, fixtures } from '../support/paths.mts';
import type { Counts } from '../support/results.mts';

type Message = { id?: number; method?: string; params?: unknown; result?: unknown; error?: unknown };

/** What the page gets: sends requests to the worker and notes what it says by itself. */
interface Talk {
    request(method: string, params: unknown): Promise<unknown>;
    notify(method: string, params: unknown): void;
    /** Resolves with the parameters of the next notification of this name. */
    told(method: string): Promise<unknown>;
}

/** Runs in the page. */
function startTalk(code: string): void {
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    worker.onerror = ({ message }) => {
        throw new Error(message);
    };
    const answers = new Map<number, (message: Message) => void>();
    const listeners = new Map<string, (params: unknown) => void>();
    let last = 0;
    worker.onmessage = ({ data }: MessageEvent<Message>) => {
        if (data.method === undefined) answers.get(data.id!)?.(data);
        // What the server asks of its client: no settings, nothing to register.
        else if (data.id !== undefined) worker.postMessage({ jsonrpc: '2.0', id: data.id, result: null });
        else listeners.get(data.method)?.(data.params);
    };
    const talk: Talk = {
        request: (method, params) =>
            new Promise((resolve, reject) => {
                const id = ++last;
                answers.set(id, ({ result, error }) => (error ? reject(JSON.stringify(error)) : resolve(result)));
                worker.postMessage({ jsonrpc: '2.0', id, method, params });
            }),
        notify: (method, params) => worker.postMessage({ jsonrpc: '2.0', method, params }),
        told: method => new Promise(resolve => listeners.set(method, resolve)),
    };
    Object.assign(globalThis, { talk });
}

declare const talk: Talk;

/** Runs in the page: opens a program and asks for its hints. */
async function hintsOf(text: string): Promise<unknown> {
    await talk.request('initialize', { processId: null, rootUri: null, capabilities: {}, locale: 'ru' });
    const ready = talk.told('trialwright/ready');
    talk.notify('initialized', {});
    await ready;
    const textDocument = { uri: 'memory:/program.trial', languageId: 'trial', version: 1, text };
    const checked = talk.told('textDocument/publishDiagnostics');
    talk.notify('textDocument/didOpen', { textDocument });
    await checked;
    const range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
    return talk.request('textDocument/inlayHint', { textDocument, range });
}

/** Runs in the page, after {@link hintsOf}: the hints of another program at once, and once no number is under way. */
async function hintsInTurn(text: string): Promise<readonly [first: string, last: string]> {
    const textDocument = { uri: 'memory:/slow.trial', languageId: 'trial', version: 1, text };
    talk.notify('textDocument/didOpen', { textDocument });
    const range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
    const hints = async (): Promise<string> =>
        JSON.stringify(await talk.request('textDocument/inlayHint', { textDocument, range }));
    const first = await hints();
    let last = first;
    while (last.includes('вычисляется')) last = await hints();
    return [first, last];
}

async function check(page: Page): Promise<void> {
    // A worker that dies says so to its page only, and nobody would answer any more.
    const { promise: broken, reject } = Promise.withResolvers<never>();
    page.on('pageerror', reject);
    const late = setTimeout(reject, 60_000, new Error('the worker does not answer'));
    await Promise.race([broken, checkHints(page)]).finally(() => clearTimeout(late));
}

async function checkHints(page: Page): Promise<void> {
    const code = fs.readFileSync(path.join(extension, 'dist/server.browser.js'), 'utf8');
    const program = fs.readFileSync(path.join(fixtures, 'nodules.trial'), 'utf8');
    await page.evaluate(startTalk, code);
    const hints = JSON.stringify(await page.evaluate(hintsOf, program));
    assert.match(hints, /n₊ = 126 больных → N = .{0,3}1.?260/);
    // There is no other thread here: the answer comes before the number is computed.
    const slow = fs.readFileSync(path.join(fixtures, 'slow/цели.trial'), 'utf8');
    const [first, last] = await page.evaluate(hintsInTurn, slow);
    assert.match(first, /вычисляется…/);
    assert.match(last, /n = [\d\s]+ случ.*по плану/);
}

/** Checks the worker; one test. */
export async function runWorker(): Promise<Counts> {
    console.log('\n  the language server in a browser');
    const { browser, context } = await startBrowser();
    try {
        await check(await context.newPage());
        console.log('    ✔ computes the hints of a program without Node');
        return { passed: 1, failed: 0 };
    } catch (error) {
        console.error('    ✘ computes the hints of a program without Node\n', error);
        return { passed: 0, failed: 1 };
    } finally {
        await browser.close();
    }
}

if (import.meta.main) console.log(await runWorker());
