import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundled, run } from './support/command.js';
import { folderWith } from './support/workspace.js';

/** Heap in MB: a fraction of the files below, and more than the program itself needs. */
const heap = 64;
const small = { NODE_OPTIONS: `--max-old-space-size=${heap}` };

function write(path: string, heading: string, rows: number, row: (at: number) => string): void {
    const file = openSync(path, 'w');
    let text = heading;
    for (let at = 0; at < rows; at++) {
        text += row(at);
        if (text.length < 1 << 20) continue;
        writeSync(file, text);
        text = '';
    }
    writeSync(file, text);
    closeSync(file);
}

const uid = (number: number): string => `1.2.840.113619.2.55.${number * 7919}`;

describe('memory does not grow with the files', () => {
    bundled();

    it(`three million ids are compared with a heap of ${heap} MB`, async () => {
        const cwd = folderWith({});
        const count = 1_500_000;
        write(join(cwd, 'a.csv'), 'id,age\n', count, at => `${uid(at)},${at % 90}\n`);
        write(join(cwd, 'b.csv'), 'id,age\n', count, at => `${uid(at + count - 1000)},${at % 90}\n`);
        const args = ['data', 'compare', 'a.csv', 'b.csv', '--column', 'id', '--format', 'json'];
        const { status, stdout, stderr } = await run(args, { cwd, env: small });
        expect(stdout, stderr.slice(0, 1000)).toMatch(/"common": ?1000\b/);
        expect(status).toBe(1);
    }, 120_000);

    it(`columns that nobody asked for, 150 MB of them, do not stay with the cases in ${heap} MB`, async () => {
        const block = '{ case "id" patient "who" truth "gt" score "p" }';
        const cwd = folderWith({ 'p.trial': `dataset T "T" { role trial file "wide.csv" ${block} }\n` });
        const note = 'x'.repeat(2500);
        write(
            join(cwd, 'wide.csv'),
            'id,who,note,gt,p\n',
            60_000,
            at => `${uid(at)},patient-number-${at >> 1},${at}${note},${at % 2},0.${at}\n`,
        );
        const { stdout, stderr } = await run(['data', 'check', 'p.trial', '--format', 'json'], { cwd, env: small });
        expect(stdout, stderr.slice(0, 1000)).toMatch(/"cases": ?60000\b/);
        expect(stdout).toMatch(/"patients": ?30000\b/);
    }, 120_000);
});
