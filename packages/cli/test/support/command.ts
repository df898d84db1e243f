import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { bundle } from '../../scripts/bundle.mts';

/** What a run of the command gave. */
export interface Outcome {
    readonly status: number | null;
    readonly signal: NodeJS.Signals | null;
    readonly stdout: string;
    readonly stderr: string;
}

export interface RunOptions {
    readonly cwd: string;
    readonly env?: Readonly<Record<string, string>>;
    /** Shell words to put before the command, such as `ulimit`. */
    readonly shell?: (command: string) => string;
    /** Called with the process once it runs. */
    readonly meanwhile?: (child: ReturnType<typeof spawn>) => void;
}

let file = '';

/** Bundles the command once for the tests of a file: what is tested is what a person runs. */
export function bundled(): void {
    const folder = mkdtempSync(join(tmpdir(), 'trialwright-bundle-'));
    beforeAll(async () => {
        file = await bundle(folder);
    }, 60_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
}

/** Path of the bundle. */
export function bundleFile(): string {
    return file;
}

/** Runs the real command. Of the environment it gets only what a test gives it. */
export function run(args: readonly string[], { cwd, env, shell, meanwhile }: RunOptions): Promise<Outcome> {
    const settings = { cwd, env: { PATH: process.env.PATH ?? '', ...env } };
    const child = shell
        ? spawn('/bin/sh', ['-c', shell('"$@"'), 'sh', process.execPath, file, ...args], settings)
        : spawn(process.execPath, [file, ...args], settings);
    meanwhile?.(child);
    return new Promise((resolve, reject) => {
        let stdout = '';
        let stderr = '';
        child.stdout!.setEncoding('utf8').on('data', text => {
            stdout += text;
        });
        child.stderr!.setEncoding('utf8').on('data', text => {
            stderr += text;
        });
        child.on('error', reject);
        child.on('close', (status, signal) => resolve({ status, signal, stdout, stderr }));
    });
}
