import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundled, run } from './support/command.js';
import { folderWith, writeFiles } from './support/workspace.js';

/** A whole file beside the unreadable one: it is checked all the same. */
const good = { 'хороший файл.trial': 'организация Акме "ООО «Акме»"\n' };

/** Russian text in Windows-1251: of the letters only «а» to «я» and capitals are needed. */
function windows1251(text: string): Uint8Array {
    return Uint8Array.from(text, letter => {
        const code = letter.codePointAt(0)!;
        return code < 0x80 ? code : code - 0x410 + 0xc0;
    });
}

const utf16 = (text: string, mark: number[]): Uint8Array => Uint8Array.from([...mark, ...Buffer.from(text, 'utf16le')]);

interface Case {
    readonly name: string;
    /** Makes the file or folder `плохой` in a folder. */
    readonly make: (folder: string) => void;
    readonly input?: string;
    readonly code: string;
    readonly ru: string;
    readonly en: string;
}

const file = (content: string | Uint8Array) => ({ content });

const contents: (Omit<Case, 'make'> & { readonly content: string | Uint8Array })[] = [
    {
        name: 'Windows-1251',
        ...file(windows1251('программа "Испытание"\nгипотеза Г "Чувствительность"\n')),
        code: 'windows-1251',
        ru: 'Windows-1251: сохраните его в UTF-8',
        en: 'Windows-1251: save it as UTF-8',
    },
    {
        name: 'UTF-16 with a mark',
        ...file(utf16('программа "П"', [0xff, 0xfe])),
        code: 'utf-16',
        ru: 'UTF-16: сохраните',
        en: 'UTF-16: save',
    },
    {
        name: 'UTF-16 without a mark',
        ...file(utf16('program "P" { number "1" }\n', [])),
        code: 'utf-16',
        ru: 'UTF-16: сохраните',
        en: 'UTF-16: save',
    },
    {
        name: 'a broken letter',
        ...file(Uint8Array.from([...Buffer.from('organization A "A"\n// é '), 0xe9, 0x20, 0x0a])),
        code: 'not-utf-8',
        ru: 'не в кодировке UTF-8 (строка 2, байт E9)',
        en: 'not in UTF-8 (line 2, byte E9)',
    },
    {
        name: 'a Word document',
        ...file(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0])),
        code: 'binary',
        ru: 'не текстовый файл (похоже на документ Word',
        en: 'not a text file (it looks like a Word',
    },
    {
        name: 'a PDF',
        ...file('%PDF-1.7\n%âãÏÓ'),
        code: 'binary',
        ru: 'не текстовый файл (это PDF)',
        en: 'not a text file (it is a PDF)',
    },
    {
        name: 'a program for a machine',
        ...file(Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 9, 9, 9, 9, 0])),
        code: 'binary',
        ru: 'это не текстовый файл',
        en: 'this is not a text file',
    },
];

const cases: Case[] = [
    ...contents.map(({ content, ...rest }) => ({
        ...rest,
        make: (folder: string) => writeFiles(folder, { 'плохой.trial': content }),
    })),
    {
        name: 'a missing file',
        make: () => {},
        code: 'missing',
        ru: 'нет такого файла или папки',
        en: 'no such file or folder',
    },
    {
        name: 'a file in place of a folder',
        make: folder => writeFiles(folder, { файл: '' }),
        input: 'файл/плохой.trial',
        code: 'missing',
        ru: 'часть пути — файл, а не папка',
        en: 'part of the path is a file',
    },
    {
        name: 'a link to itself',
        make: folder => symlinkSync('плохой.trial', join(folder, 'плохой.trial')),
        code: 'loop',
        ru: 'символические ссылки ведут по кругу',
        en: 'symbolic links lead in a circle',
    },
    {
        name: 'a folder that holds itself',
        make: folder => {
            mkdirSync(join(folder, 'папка/внутри'), { recursive: true });
            symlinkSync('..', join(folder, 'папка/внутри/снова'));
        },
        input: 'папка',
        code: 'loop',
        ru: 'символическая ссылка ведёт по кругу',
        en: 'a symbolic link leads in a circle',
    },
    {
        name: 'a folder without programs',
        make: folder => writeFiles(folder, { 'папка/readme.txt': 'text' }),
        input: 'папка',
        code: 'no-programs',
        ru: 'в папке нет программ',
        en: 'there are no programs',
    },
    {
        name: 'a file of 40 MB',
        make: folder => {
            const descriptor = openSync(join(folder, 'плохой.trial'), 'w');
            ftruncateSync(descriptor, 40 * 1024 * 1024);
            closeSync(descriptor);
        },
        code: 'too-large',
        ru: 'файл слишком велик: 40 МБ, читаются файлы до 32 МБ',
        en: 'the file is too large: 40 MB, files up to 32 MB are read',
    },
    {
        name: 'a named pipe, which would never end',
        make: folder => void execFileSync('mkfifo', [join(folder, 'плохой.trial')]),
        code: 'not-a-file',
        ru: 'это не обычный файл',
        en: 'this is not an ordinary file',
    },
    {
        name: 'a link out of the folder',
        make: folder => {
            mkdirSync(join(folder, 'папка'));
            symlinkSync('/etc/hostname', join(folder, 'папка/плохой.trial'));
        },
        input: 'папка',
        code: 'outside-root',
        ru: 'ведёт за пределы папки',
        en: 'leads out of the folder',
    },
];

describe('input that cannot be read', () => {
    bundled();

    for (const { name, make, input = 'плохой.trial', code, ru, en } of cases) {
        it(name, async () => {
            const cwd = folderWith(good);
            make(cwd);
            const inputs = [input, 'хороший файл.trial'];
            const human = await run(['check', ...inputs, '--lang', 'ru'], { cwd, env: { COLUMNS: '120' } });
            expect(human.stderr.replace(/\n {2}/g, '\n')).toContain(ru);
            expect(human.stderr, 'no garbage').not.toMatch(/\uFFFD/);
            expect(human.stdout).toBe('');
            expect(human.status).toBe(2);
            const machine = await run(['check', ...inputs, '--lang', 'en', '--format', 'json'], { cwd });
            const { troubles, files } = JSON.parse(machine.stdout) as {
                troubles: { code: string; message: string }[];
                files: { file: string }[];
            };
            expect(troubles).toMatchObject([{ code, message: expect.stringContaining(en) }]);
            expect(
                files.map(one => one.file),
                'the other file is checked',
            ).toEqual(['хороший файл.trial']);
            expect(machine.stderr).toBe('');
            expect(machine.status).toBe(2);
        });
    }

    it('what nobody may read', async context => {
        const cwd = folderWith({ ...good, 'плохой.trial': 'программа "П"' });
        chmodSync(join(cwd, 'плохой.trial'), 0);
        // Root may read everything: as root the test steps down where `setpriv` is there.
        const root = process.getuid?.() === 0;
        if (root) {
            chmodSync(cwd, 0o755);
            if (!canStepDown()) return context.skip();
        }
        const outcome = await run(['check', 'плохой.trial', 'хороший файл.trial', '--lang', 'ru'], {
            cwd,
            ...(root ? { shell: (command: string) => `${stepDown} ${command}` } : {}),
        });
        expect(outcome.stderr).toContain('нет права на чтение');
        expect(outcome.status).toBe(2);
    });
});

const stepDown = 'setpriv --reuid=65534 --regid=65534 --clear-groups';

function canStepDown(): boolean {
    try {
        execFileSync('/bin/sh', ['-c', `${stepDown} true`]);
        return true;
    } catch {
        return false;
    }
}
