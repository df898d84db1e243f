import { execFileSync } from 'node:child_process';
import {
    chmodSync,
    existsSync,
    mkdirSync,
    readdirSync,
    readFileSync,
    rmSync,
    statSync,
    symlinkSync,
    watch,
    writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundled, type Outcome, type RunOptions, run } from './support/command.js';
import { folderWith } from './support/workspace.js';

const program = `программа "Испытание" { статус проект }
гипотеза Г1 "Гипотеза" { Чувств > 85 % }
первичная конечная точка Чувств "Чувствительность" { метрика чувствительность }
`;

function generate(cwd: string, extra: string[] = [], options: Partial<RunOptions> = {}): Promise<Outcome> {
    return run(['generate', 'программа.trial', '--to', 'html,md', '--lang', 'ru', ...extra], { cwd, ...options });
}

/** Everything in a folder, what begins with a point too. */
const within = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

describe('generate', () => {
    bundled();

    it('writes every form into the folder and names the files on the standard output', async () => {
        const cwd = folderWith({ 'программа.trial': program });
        const { stdout, stderr, status } = await generate(cwd, ['--to', 'docx,html,md', '--out', 'мои документы']);
        expect(stdout.split('\n')).toEqual([
            'мои документы/программа.docx',
            'мои документы/программа.html',
            'мои документы/программа.md',
            '',
        ]);
        expect(stderr).toContain('записан: 3');
        expect(status).toBe(0);
        expect(readFileSync(join(cwd, 'мои документы/программа.docx')).subarray(0, 2).toString()).toBe('PK');
        expect(readFileSync(join(cwd, 'мои документы/программа.html'), 'utf8')).toContain('<html lang="ru"');
    });

    it('the same input gives the same bytes, whatever the clock', async () => {
        const cwd = folderWith({ 'программа.trial': program });
        await generate(cwd, ['--to', 'docx,html,md', '--out', 'a']);
        await generate(cwd, ['--to', 'docx,html,md', '--out', 'b'], { env: { TZ: 'Asia/Vladivostok' } });
        for (const name of ['программа.docx', 'программа.html', 'программа.md']) {
            expect(readFileSync(join(cwd, 'a', name)).equals(readFileSync(join(cwd, 'b', name))), name).toBe(true);
        }
    });

    it('writes in the language that is asked for, beside the other one', async () => {
        const cwd = folderWith({ 'программа.trial': program });
        await run(['generate', 'программа.trial', '--to', 'md', '--out', '.'], { cwd });
        await run(['generate', 'программа.trial', '--to', 'md', '--out', '.', '--lang', 'en'], { cwd });
        expect(within(cwd)).toEqual(['.trialwright.json', 'программа.en.md', 'программа.md', 'программа.trial']);
    });

    it('overwrites its own documents, but never one that a person has edited', async () => {
        const cwd = folderWith({ 'программа.trial': program });
        await generate(cwd);
        writeFileSync(join(cwd, 'программа.trial'), program.replace('"Испытание"', '"Другое испытание"'));
        expect((await generate(cwd)).stderr).toContain('записан: 2');

        const document = join(cwd, 'out/программа.html');
        writeFileSync(document, 'правка врача');
        writeFileSync(join(cwd, 'программа.trial'), program);
        const kept = await generate(cwd);
        expect(kept.stderr).toContain('out/программа.html  не обработано');
        expect(kept.stderr).toMatch(/правил\s+человек/);
        expect(kept.stdout).toBe('out/программа.md\n');
        expect(kept.status).toBe(2);
        expect(readFileSync(document, 'utf8')).toBe('правка врача');

        const forced = await generate(cwd, ['--force']);
        expect(forced.status).toBe(0);
        expect(readFileSync(document, 'utf8')).toContain('<html');
    });

    it('never overwrites what it did not make', async () => {
        const cwd = folderWith({ 'программа.trial': program, 'out/программа.md': 'чужой файл' });
        expect((await generate(cwd)).status).toBe(2);
        expect(readFileSync(join(cwd, 'out/программа.md'), 'utf8')).toBe('чужой файл');
        expect(within(join(cwd, 'out'))).toEqual(['.trialwright.json', 'программа.html', 'программа.md']);
    });

    it('a lost or spoilt record makes it careful, not careless', async () => {
        const cwd = folderWith({ 'программа.trial': program });
        await generate(cwd);
        writeFileSync(join(cwd, 'out/.trialwright.json'), '{ "files": 1 ');
        expect((await generate(cwd)).status, 'the same bytes need no record').toBe(0);
        writeFileSync(join(cwd, 'программа.trial'), program.replace('"Испытание"', '"Иное"'));
        expect((await generate(cwd)).status).toBe(2);
    });

    it('does not follow a link out of the folder', async () => {
        const cwd = folderWith({ 'программа.trial': program, 'важное.txt': 'важное' });
        mkdirSync(join(cwd, 'out'));
        symlinkSync('../важное.txt', join(cwd, 'out/программа.md'));
        await generate(cwd, ['--force']);
        expect(readFileSync(join(cwd, 'важное.txt'), 'utf8')).toBe('важное');
    });

    it('a library gives no document, and in a folder it is passed over', async () => {
        const cwd = folderWith({ 'центр.trial': 'организация А "А"\n', 'п/программа.trial': program });
        const alone = await run(['generate', 'центр.trial', '--lang', 'ru'], { cwd });
        expect(alone.stderr).toContain('в файле нет программы');
        expect(alone.status).toBe(2);
        const folder = await run(['generate', '.', '--to', 'md', '--lang', 'ru'], { cwd });
        expect(folder.stdout).toBe('out/п/программа.md\n');
        expect(folder.status).toBe(0);
    });

    it('refuses a final program with errors, makes a draft of the same one', async () => {
        const cwd = folderWith({ 'программа.trial': program.replace('статус проект', 'статус окончательный') });
        const refused = await generate(cwd);
        expect(refused.stderr).toContain('документ не составлен');
        expect(refused.stderr).toContain('программа.trial:2:1');
        expect(refused.stdout).toBe('');
        expect(refused.status).toBe(1);
        expect(existsSync(join(cwd, 'out'))).toBe(false);
        writeFileSync(join(cwd, 'программа.trial'), program);
        expect((await generate(cwd)).status).toBe(0);
    });

    it('a report is made of the same program', async () => {
        const cwd = folderWith({ 'программа.trial': program });
        const { stdout, status } = await run(['report', 'программа.trial', '--to', 'md', '--out', 'o'], { cwd });
        expect(stdout).toBe('o/программа-report.md\n');
        expect(status).toBe(0);
    });
});

describe('generate, when the disk refuses', () => {
    bundled();

    it('a file stands where the folder should be', async () => {
        const cwd = folderWith({ 'программа.trial': program, out: '' });
        const { stderr, status } = await generate(cwd);
        expect(stderr).toContain('на этом месте файл, а не папка');
        expect(status).toBe(2);
    });

    it('a folder stands where a document should be', async () => {
        const cwd = folderWith({ 'программа.trial': program, 'out/программа.md/x': '' });
        const { stderr, status } = await generate(cwd);
        expect(stderr).toContain('на этом месте папка, а не файл');
        expect(status).toBe(2);
        expect(within(join(cwd, 'out'))).toEqual(['программа.md']);
    });

    // A limit on the size of files stands for a full disk where no small disk can be made.
    it('no space left: nothing is left behind, and what was there stays whole', async () => {
        const cwd = folderWith({ 'программа.trial': program });
        await generate(cwd);
        const before = readFileSync(join(cwd, 'out/программа.html'));
        writeFileSync(join(cwd, 'программа.trial'), program.replace('"Испытание"', '"Иное испытание"'));
        for (const out of ['out', 'новая/папка']) {
            const { stderr, stdout, status } = await generate(cwd, ['--out', out], {
                shell: command => `ulimit -f 8; exec ${command}`,
            });
            expect(stderr).toContain('не хватает места на диске');
            expect(stdout).toBe('');
            expect(status).toBe(2);
        }
        expect(readFileSync(join(cwd, 'out/программа.html')).equals(before)).toBe(true);
        expect(within(join(cwd, 'out'))).toEqual(['.trialwright.json', 'программа.html', 'программа.md']);
        expect(existsSync(join(cwd, 'новая')), 'folders made for nothing are taken away').toBe(false);
    });

    it('a full disk', async context => {
        const cwd = folderWith({ 'программа.trial': program });
        const disk = join(cwd, 'диск');
        mkdirSync(disk);
        if (!mounted(disk)) return context.skip();
        try {
            const { stderr, status } = await generate(cwd, ['--out', 'диск']);
            expect(stderr).toContain('не хватает места на диске');
            expect(status).toBe(2);
            expect(within(disk)).toEqual([]);
        } finally {
            execFileSync('umount', [disk]);
        }
    });

    it('a folder that may not be written to', async context => {
        const cwd = folderWith({ 'программа.trial': program });
        mkdirSync(join(cwd, 'out'), { mode: 0o555 });
        chmodSync(cwd, 0o755);
        const root = process.getuid?.() === 0;
        // Root may write everywhere: as root the test steps down.
        const down = 'setpriv --reuid=65534 --regid=65534 --clear-groups';
        if (root && !works(down)) return context.skip();
        const { stderr, status } = await generate(
            cwd,
            [],
            root ? { shell: (command: string) => `${down} ${command}` } : {},
        );
        expect(stderr).toContain('нет права на запись');
        expect(status).toBe(2);
        expect(within(join(cwd, 'out'))).toEqual([]);
    });

    it('results that cannot be printed are not success', async () => {
        if (!existsSync('/dev/full')) return;
        const cwd = folderWith({ 'программа.trial': program });
        const { status } = await run(['check', '.', '--format', 'json'], {
            cwd,
            shell: command => `${command} > /dev/full`,
        });
        expect(status).toBe(2);
    });
});

describe('generate, interrupted', () => {
    bundled();

    it('leaves whole documents or none, and nothing else', async () => {
        const cwd = folderWith(
            Object.fromEntries(Array.from({ length: 4 }, (_, index) => [`п${index}.trial`, program])),
        );
        const out = join(cwd, 'out');
        mkdirSync(out);
        // The moment at which the first byte appears in the folder is the worst one.
        const { status, signal } = await run(['generate', '.', '--to', 'html,md', '--lang', 'ru'], {
            cwd,
            meanwhile: child => {
                const watcher = watch(out, () => {
                    watcher.close();
                    child.kill('SIGINT');
                });
                child.on('close', () => watcher.close());
            },
        });
        expect(signal === 'SIGINT' || status === 130 || status === 0, `${signal} ${status}`).toBe(true);
        const left = within(out);
        expect(left.filter(name => name.endsWith('.tmp'))).toEqual([]);
        for (const name of left.filter(one => one.endsWith('.html'))) {
            expect(readFileSync(join(out, name), 'utf8').trimEnd()).toMatch(/<\/html>$/);
        }
        // What was interrupted can be done again without a question.
        const again = await run(['generate', '.', '--to', 'html,md'], { cwd });
        expect(again.status).toBe(0);
        expect(statSync(join(out, 'п3.html')).size).toBeGreaterThan(1000);
        rmSync(out, { recursive: true });
    });
});

/** Makes a disk of 8 KB of a folder, where that is allowed. */
function mounted(folder: string): boolean {
    return works(`mount -t tmpfs -o size=8k tmpfs "${folder}"`);
}

function works(command: string): boolean {
    try {
        execFileSync('/bin/sh', ['-c', command.startsWith('setpriv') ? `${command} true` : command], {
            stdio: 'ignore',
        });
        return true;
    } catch {
        return false;
    }
}
