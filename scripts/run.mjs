import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

// The tools of the project come first, as in the scripts of npm, however this was started.
const tools = join(import.meta.dirname, '..', 'node_modules', '.bin');

/**
 * Runs a program to its end, its output shown as it comes and kept (without colours).
 * @returns {Promise<{ status: number, output: string }>}
 */
export function run(command, args, env = {}) {
    return new Promise((resolve, reject) => {
        const PATH = `${tools}${delimiter}${process.env.PATH ?? ''}`;
        const child = spawn(command, args, {
            stdio: ['ignore', 'pipe', 'pipe'],
            env: { ...process.env, PATH, ...env },
        });
        let output = '';
        for (const [from, to] of [
            [child.stdout, process.stdout],
            [child.stderr, process.stderr],
        ]) {
            from.setEncoding('utf8').on('data', text => {
                output += text;
                to.write(text);
            });
        }
        child.on('error', reject);
        child.on('close', status => resolve({ status: status ?? 1, output: stripVTControlCharacters(output) }));
    });
}
