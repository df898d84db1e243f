import { readFileSync, statSync, symlinkSync, chmodSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundled, run } from './support/command.js';
import { folderWith } from './support/workspace.js';

const untidy = 'организация   А "А"   {\nадрес "Дом"\n}\n';
const tidy = 'организация А "А" {\n    адрес "Дом"\n}\n';
const examples = join(import.meta.dirname, '../../../examples');

describe('format', () => {
    bundled();

    it('writes the one layout, names what it changed, and is content the second time', async () => {
        const cwd = folderWith({ 'а б.trial': untidy, 'c.trial': tidy });
        const first = await run(['format', '.', '--lang', 'ru'], { cwd });
        expect(first).toMatchObject({ stdout: 'а б.trial\n', status: 0 });
        expect(first.stderr).toContain('Оформлено файлов: 1 из 2');
        expect(readFileSync(join(cwd, 'а б.trial'), 'utf8')).toBe(tidy);
        const second = await run(['format', '.', '--lang', 'en'], { cwd });
        expect(second).toMatchObject({ stdout: '', status: 0 });
        expect(second.stderr).toContain('formatted already: 2');
    });

    it('--check changes nothing and tells by its exit status', async () => {
        const cwd = folderWith({ 'a.trial': untidy });
        const { stdout, status } = await run(['format', 'a.trial', '--check'], { cwd });
        expect({ stdout, status }).toEqual({ stdout: 'a.trial\n', status: 1 });
        expect(readFileSync(join(cwd, 'a.trial'), 'utf8')).toBe(untidy);
    });

    it('keeps line ends, byte order mark, permissions and links', async () => {
        const cwd = folderWith({ 'a.trial': `\uFEFF${untidy.replaceAll('\n', '\r\n')}` });
        chmodSync(join(cwd, 'a.trial'), 0o666);
        symlinkSync('a.trial', join(cwd, 'b.trial'));
        const { status } = await run(['format', 'b.trial'], { cwd });
        expect(status).toBe(0);
        expect(readFileSync(join(cwd, 'a.trial'), 'utf8')).toBe(`\uFEFF${tidy.replaceAll('\n', '\r\n')}`);
        expect(statSync(join(cwd, 'a.trial')).mode & 0o777).toBe(0o666);
        expect(lstatSync(join(cwd, 'b.trial')).isSymbolicLink()).toBe(true);
    });

    it('--translate there and back gives the same file', async () => {
        const original = readFileSync(join(examples, 'ru/centre.trial'), 'utf8');
        const cwd = folderWith({ 'a.trial': original });
        await run(['format', 'a.trial'], { cwd });
        const laidOut = readFileSync(join(cwd, 'a.trial'), 'utf8');
        expect((await run(['format', 'a.trial', '--translate', 'en'], { cwd })).status).toBe(0);
        const english = readFileSync(join(cwd, 'a.trial'), 'utf8');
        expect(english).toContain('organization ');
        expect((await run(['format', 'a.trial', '--translate', 'ru'], { cwd })).status).toBe(0);
        expect(readFileSync(join(cwd, 'a.trial'), 'utf8')).toBe(laidOut);
    });

    it('what cannot be read stays as it is', async () => {
        const cwd = folderWith({ 'a.trial': Uint8Array.from([0xff, 0xfe, 0x41, 0]), 'b.trial': untidy });
        const { stderr, status } = await run(['format', '.', '--lang', 'en'], { cwd });
        expect(stderr).toContain('UTF-16');
        expect(status).toBe(2);
        expect(readFileSync(join(cwd, 'b.trial'), 'utf8')).toBe(tidy);
        expect([...readFileSync(join(cwd, 'a.trial'))]).toEqual([0xff, 0xfe, 0x41, 0]);
    });

    it('no space left: the file stays whole', async () => {
        const long = `// ${'слово '.repeat(3000)}\n${untidy}`;
        const cwd = folderWith({ 'a.trial': long });
        const { stderr, status } = await run(['format', 'a.trial', '--lang', 'ru'], {
            cwd,
            shell: command => `ulimit -f 8; exec ${command}`,
        });
        expect(stderr).toContain('не хватает места на диске');
        expect(status).toBe(2);
        expect(readFileSync(join(cwd, 'a.trial'), 'utf8')).toBe(long);
    });

    it('the examples are formatted', async () => {
        const { stdout, status } = await run(['format', examples, '--check'], { cwd: examples });
        expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
    });
});
