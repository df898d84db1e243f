import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundled, run } from './support/command.js';
import { folderWith } from './support/workspace.js';

const ids = (from: number, to: number): string => {
    let text = 'id,age\n';
    for (let number = from; number < to; number++) text += `P-${number},${number % 90}\n`;
    return text;
};
const key = '00112233445566778899aabbccddeeff\n';

describe('data', () => {
    bundled();

    it('fingerprint, broken off: neither a list nor a temporary file stays', async () => {
        const cwd = folderWith({ 'a.csv': ids(0, 1_500_000), 'key.txt': key });
        const temporary = join(cwd, 'tmp');
        mkdirSync(temporary);
        const args = ['data', 'fingerprint', 'a.csv', '--column', 'id', '--by', 'case', '--key-file', 'key.txt'];
        const { status, signal } = await run([...args, '--output', 'a.fp'], {
            cwd,
            env: { TMPDIR: temporary },
            meanwhile: child => {
                // As soon as something has been written to the disk the work is under way.
                const timer = setInterval(() => {
                    if (readdirSync(temporary).length === 0) return;
                    clearInterval(timer);
                    child.kill('SIGINT');
                }, 5);
                child.once('close', () => clearInterval(timer));
            },
        });
        expect([status, signal]).toEqual([130, null]);
        expect(existsSync(join(cwd, 'a.fp'))).toBe(false);
        expect(readdirSync(temporary)).toEqual([]);
    });

    it('fingerprint gives what other programs give, in a list that compares with another', async () => {
        const cwd = folderWith({ 'a.csv': ids(0, 1000), 'b.csv': ids(990, 3000), 'key.txt': key });
        const list = (name: string): Promise<unknown> =>
            run(
                [
                    'data',
                    'fingerprint',
                    `${name}.csv`,
                    '--column',
                    'id',
                    '--by',
                    'patient',
                    '--key-file',
                    'key.txt',
                ].concat(['--output', `${name}.fp`]),
                { cwd },
            );
        await list('a');
        await list('b');
        const lines = readFileSync(join(cwd, 'a.fp'), 'utf8').trimEnd().split('\n');
        expect(lines).toHaveLength(7 + 1000);
        const script =
            'import hmac,hashlib\nfor i in range(1000): print(hmac.new(b"00112233445566778899aabbccddeeff",b"P-%d"%i,hashlib.sha256).hexdigest())';
        const others = execFileSync('python3', ['-c', script], { encoding: 'utf8' }).trimEnd().split('\n');
        expect(lines.slice(7)).toEqual(others.sort());
        const { status, stdout } = await run(['data', 'compare', 'a.fp', 'b.fp', '--lang', 'en'], { cwd });
        expect(stdout).toContain('Ids in common: 10\n');
        expect(status).toBe(1);
    });
});
