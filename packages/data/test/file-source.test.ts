import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
    appendFileSync,
    mkdirSync,
    mkdtempSync,
    rmSync,
    statSync,
    symlinkSync,
    utimesSync,
    writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTable } from '@trialwright/data';
import { fileSource, hashed, sha256 } from '@trialwright/data/node';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAll } from './support/read.js';

let root: string;
let outside: string;
beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'trialwright-'));
    outside = mkdtempSync(join(tmpdir(), 'trialwright-'));
});
afterEach(() => {
    for (const folder of [root, outside]) rmSync(folder, { recursive: true });
});

const text = `id;score\n${Array.from({ length: 200_000 }, (_, at) => `${at};0,5`).join('\n')}\n`;
const inside = (name: string, content = text) => {
    writeFileSync(join(root, name), content);
    return fileSource(name, root);
};

test('a file of the workspace is read, in a folder and through a link that stays inside', async () => {
    mkdirSync(join(root, 'data'));
    const source = await inside('data/a.csv');
    expect([source.name, source.size]).toEqual(['data/a.csv', text.length]);
    expect((await readAll(source)).rows.length).toBe(200_000);
    symlinkSync('data/a.csv', join(root, 'link.csv'));
    const linked = await fileSource(join(root, 'link.csv'), root);
    expect(linked.name).toBe('link.csv');
    expect(Buffer.from(await linked.read(3, 8)).toString()).toBe('score');
    expect((await linked.read(text.length - 2, text.length + 100)).length).toBe(2);
});

test('what lies outside is not read: by its path, by dots, through a link, through a linked folder', async () => {
    writeFileSync(join(outside, 'secret.csv'), text);
    symlinkSync(join(outside, 'secret.csv'), join(root, 'link.csv'));
    symlinkSync(outside, join(root, 'folder'));
    for (const path of [join(outside, 'secret.csv'), join('..', outside.split('/').at(-1)!, 'secret.csv')]) {
        await expect(fileSource(path, root)).rejects.toMatchObject({ code: 'outside-workspace' });
    }
    for (const path of ['link.csv', 'folder/secret.csv']) {
        await expect(fileSource(path, root)).rejects.toMatchObject({ code: 'outside-workspace' });
    }
});

test('what is no file is refused at once', async () => {
    mkdirSync(join(root, 'folder'));
    await expect(fileSource('folder', root)).rejects.toMatchObject({ code: 'is-folder' });
    await expect(fileSource('.', root)).rejects.toMatchObject({ code: 'is-folder' });
    await expect(fileSource('none.csv', root)).rejects.toMatchObject({ code: 'no-file' });
    symlinkSync('circle', join(root, 'circle'));
    await expect(fileSource('circle', root)).rejects.toMatchObject({ code: 'no-file' });
    if (process.platform !== 'win32') {
        execFileSync('mkfifo', [join(root, 'pipe')]);
        await expect(fileSource('pipe', root)).rejects.toMatchObject({ code: 'not-regular' });
    }
});

type Change = (path: string) => void;
const changes: [string, Change][] = [
    ['vanishes', path => rmSync(path)],
    ['grows', path => appendFileSync(path, '1;0,5\n')],
    ['shrinks', path => writeFileSync(path, 'id;score\n1;0,5\n')],
    [
        'is written anew with the same length',
        path => {
            writeFileSync(path, text.replace('0,5', '0,7'));
            utimesSync(path, 1, 1);
        },
    ],
    [
        'is replaced by a link to another file',
        path => {
            writeFileSync(join(outside, 'b.csv'), text);
            rmSync(path);
            symlinkSync(join(outside, 'b.csv'), path);
        },
    ],
];
test.each(changes)('a file that %s while it is read stops the reading', async (_, change) => {
    const table = await openTable(await inside('a.csv'));
    const read = async () => {
        let first = true;
        for await (const _batch of table.batches()) {
            if (first) change(join(root, 'a.csv'));
            first = false;
        }
    };
    await expect(read()).rejects.toMatchObject({ code: 'file-changed' });
});

test('SHA-256 of a file, on its own and along with the reading', async () => {
    const source = await inside('a.csv');
    const expected = createHash('sha256').update(text).digest('hex');
    expect(await sha256(source)).toBe(expected);
    const along = hashed(source);
    await readAll(along.source);
    rmSync(join(root, 'a.csv'));
    expect(await along.digest()).toBe(expected);
});

test('a reading that is given up leaves no file open', async () => {
    const open = () => Number(execFileSync('sh', ['-c', `ls /proc/${process.pid}/fd | wc -l`]).toString());
    const isLinux = process.platform === 'linux';
    const before = isLinux ? open() : 0;
    for (let i = 0; i < 20; i++) {
        const table = await openTable(await inside('a.csv'));
        for await (const _ of table.batches()) break;
    }
    if (isLinux) expect(open()).toBeLessThan(before + 10);
    expect(statSync(join(root, 'a.csv')).size).toBe(text.length);
});
