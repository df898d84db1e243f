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
    parentPort.postMessage({ kind: 'done', outcome: { kind: 'result', result: threadId } });
});
`;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'thread-test-'));
const file = path.join(folder, 'thread.cjs');
fs.writeFileSync(file, script);
afterAll(() => fs.rmSync(folder, { recursive: true }));

const thread = new SizeThread(file);

async function ask(input: string, signal = new AbortController().signal): Promise<unknown> {
    const outcome = await thread.run({ name: 'test-size', input }, { signal, onProgress() {} });
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

it('breaks off a computation that would never end', async () => {
    const first = await ask('x');
    const controller = new AbortController();
    const never = ask('never', controller.signal);
    controller.abort(new Error('unwanted'));
    await expect(never).rejects.toThrow('unwanted');
    expect(await ask('x')).not.toBe(first);
    await expect(ask('x', controller.signal)).rejects.toThrow('unwanted');
});
