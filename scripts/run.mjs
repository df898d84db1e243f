import { spawn } from 'node:child_process';

/**
 * Runs a program to its end, its output shown as it comes and kept.
 * @returns {Promise<{ status: number, output: string }>}
 */
export function run(command, args, env = {}) {
    return new Promise((resolve, reject) => {
        const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
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
        child.on('close', status => resolve({ status: status ?? 1, output }));
    });
}
