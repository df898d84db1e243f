import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

// The tools of the project come first, as in the scripts of npm, however this was started.
const tools = join(import.meta.dirname, '..', 'node_modules', '.bin');

/**
 * Runs a program to its end, its output shown as it comes and kept (without colours).
 * @param {number} minutes after which it is ended, with all that it has started: a test that hangs must not hang CI
 * @returns {Promise<{ status: number, output: string }>}
 */
export function run(command, args, { env = {}, minutes = 60 } = {}) {
    return new Promise((resolve, reject) => {
        const PATH = `${tools}${delimiter}${process.env.PATH ?? ''}`;
        const child = spawn(command, args, {
            stdio: ['ignore', 'pipe', 'pipe'],
            env: { ...process.env, PATH, ...env },
            // A group of its own, so that what it starts can be ended with it.
            detached: true,
        });
        let output = '';
        const end = signal => {
            try {
                process.kill(-child.pid, signal);
            } catch {
                // It has ended already.
            }
        };
        const interrupted = () => {
            end('SIGINT');
            process.exit(130);
        };
        process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
        const late = setTimeout(() => {
            console.error(`\n${command} ${args.join(' ')}: ended after ${minutes} minutes`);
            end('SIGKILL');
        }, minutes * 60_000);
        for (const [from, to] of [
            [child.stdout, process.stdout],
            [child.stderr, process.stderr],
        ]) {
            from.setEncoding('utf8').on('data', text => {
                output += text;
                to.write(text);
            });
        }
        const settle = () => {
            clearTimeout(late);
            process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
        };
        child.on('error', error => {
            settle();
            reject(error);
        });
        child.on('close', status => {
            settle();
            resolve({ status: status ?? 1, output: stripVTControlCharacters(output) });
        });
    });
}
