import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundled, run } from './support/command.js';
import { folderWith, writeFiles } from './support/workspace.js';

interface Output {
    readonly files: readonly { readonly file: string }[];
    readonly findings: readonly {
        readonly code: string;
        readonly severity: string;
        readonly startLine: number;
        readonly message: string;
    }[];
}

/** What a file outside holds; nothing of it may ever be shown. */
const secret = 'организация ТАЙНА "пароль 12345"\n';

async function check(cwd: string, ...args: string[]): Promise<Output & { status: number | null }> {
    const { stdout, status } = await run(['check', ...args, '--format', 'json', '--lang', 'ru'], { cwd });
    expect(stdout).not.toContain('12345');
    return { ...(JSON.parse(stdout) as Output), status };
}

describe('imports stay inside the folder', () => {
    bundled();

    it('reads a library of the folder', async () => {
        const cwd = folderWith({
            'программы/a.trial': 'импорт "../общее/центр.trial"\nлицо Иванов "И" { место работы Больница }\n',
            'общее/центр.trial': 'организация Больница "Больница"\n',
        });
        const { findings, status } = await check(cwd, '.');
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(status).toBe(0);
    });

    it('refuses a path that leaves it, and allows it with a wider --root', async () => {
        const cwd = folderWith({
            'программы/a.trial': '\nимпорт "../общее/центр.trial"\n',
            'общее/центр.trial': 'организация Больница "Больница"\n',
        });
        const narrow = await check(cwd, 'программы/a.trial');
        expect(narrow.findings).toMatchObject([{ code: 'link-import-outside', startLine: 2 }]);
        expect(narrow.findings[0]!.message).toContain('--root');
        expect(narrow.status).toBe(1);
        const wide = await check(cwd, 'программы/a.trial', '--root', '.');
        expect(wide.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    });

    it('refuses a link that leads out of it', async () => {
        const cwd = folderWith({ 'снаружи/тайна.trial': secret, 'внутри/a.trial': 'импорт "ссылка.trial"\n' });
        symlinkSync('../снаружи/тайна.trial', join(cwd, 'внутри/ссылка.trial'));
        const { findings, status } = await check(cwd, 'внутри/a.trial');
        expect(findings).toMatchObject([{ code: 'link-import-outside' }]);
        expect(status).toBe(1);
    });

    it('refuses a folder on the way that leads out of it', async () => {
        const cwd = folderWith({ 'снаружи/тайна.trial': secret, 'внутри/a.trial': 'импорт "папка/тайна.trial"\n' });
        symlinkSync('../снаружи', join(cwd, 'внутри/папка'));
        const { findings } = await check(cwd, 'внутри/a.trial');
        expect(findings).toMatchObject([{ code: 'link-import-outside' }]);
    });

    it('does not tell whether a file outside is there', async () => {
        const cwd = folderWith({
            'снаружи/тайна.trial': secret,
            'внутри/a.trial': 'импорт "../снаружи/тайна.trial"\n',
            'внутри/b.trial': 'импорт "../снаружи/другая.trial"\n',
        });
        const { findings } = await check(cwd, 'внутри');
        expect(findings.map(({ code }) => code)).toEqual(['link-import-outside', 'link-import-outside']);
    });

    it('names a missing, a faulty and a circular import', async () => {
        const cwd = folderWith({
            'a.trial': 'импорт "нет.trial"\nимпорт "чужой.trial"\nимпорт "круг.trial"\n',
            'круг.trial': 'импорт "a.trial"\n',
        });
        writeFiles(cwd, { 'чужой.trial': Uint8Array.from([0xff, 0xfe, 0x41, 0]) });
        const { findings } = await check(cwd, 'a.trial');
        const codes = findings.map(({ code }) => code);
        expect(codes).toContain('link-import-missing');
        expect(codes).toContain('link-import-unreadable');
    });

    it('a program that is a link is read where it leads', async () => {
        const cwd = folderWith({ 'настоящая/a.trial': 'организация А "А"\n' });
        mkdirSync(join(cwd, 'ссылки'));
        symlinkSync('../настоящая/a.trial', join(cwd, 'ссылки/b.trial'));
        const { status, files } = await check(cwd, 'ссылки/b.trial');
        expect(files).toMatchObject([{ file: 'ссылки/b.trial' }]);
        expect(status).toBe(0);
    });
});
