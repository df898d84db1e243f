import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { SizeThread } from '../src/sizing/size-thread.js';

/** A thread's script that answers, fails, never ends or dies, as it is told. */
const script = `
const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', ({ input }) => {
    if (input === 'fail') return parentPort.postMessage({ kind: 'failed', message: 'a mistake' });
    if (input === 'die') process.exit(3);
    if (input === 'throw') throw new Error('thrown');
    if (input === 'never') for (;;);
    if (input === 'short') for (const end = Date.now() + 20; Date.now() < end;);
    parentPort.postMessage({ kind: 'done', outcome: { kind: 'result', result: threadId } });
});
`;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'thread-test-'));
const file = path.join(folder, 'thread.cjs');
fs.writeFileSync(file, script);
afterAll(() => fs.rmSync(folder, { recursive: true }));

const thread = new SizeThread(file);

async function ask(input: string, signal = new AbortController().signal, of = thread): Promise<unknown> {
    const outcome = await of.run({ name: 'test-size', input }, { signal, onProgress() {} });
    return outcome.kind === 'result' ? outcome.result : outcome;
}

it('answers one call after another in the same thread', async () => {
    expect(await ask('x')).toBe(await ask('y'));
});

it('lives on after a call that failed, and starts anew after one that ended the thread', async () => {
    const first = await ask('x');
    await expect(ask('fail')).rejects.toThrow('a mistake');
    expect(await ask('x')).toBe(first);
    await expect(ask('die')).rejects.toThrow('the thread ended without a result');
    const second = await ask('x');
    expect(second).not.toBe(first);
    await expect(ask('throw')).rejects.toThrow('thrown');
    expect(await ask('x')).not.toBe(second);
});

/** What was asked has gone to the thread. */
const begun = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

it('lets a short computation end that nobody wants, and keeps its thread', async () => {
    const patient = new SizeThread(file, 100_000);
    const first = await ask('x', undefined, patient);
    const controller = new AbortController();
    const short = ask('short', controller.signal, patient);
    await begun();
    controller.abort(new Error('unwanted'));
    await expect(short).rejects.toThrow('unwanted');
    expect(await ask('x', undefined, patient)).toBe(first);
});

it('breaks off a computation that would never end', async () => {
    const impatient = new SizeThread(file, 0);
    const first = await ask('x', undefined, impatient);
    const controller = new AbortController();
    const never = ask('never', controller.signal, impatient);
    await begun();
    controller.abort(new Error('unwanted'));
    await expect(never).rejects.toThrow('unwanted');
    expect(await ask('x', undefined, impatient)).not.toBe(first);
});

it('does not begin what nobody wants any longer', async () => {
    const controller = new AbortController();
    const never = ask('never', controller.signal);
    controller.abort(new Error('unwanted'));
    await expect(never).rejects.toThrow('unwanted');
    expect(await ask('x')).toBe(await ask('y'));
});
