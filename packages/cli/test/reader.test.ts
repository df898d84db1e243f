import { describe, expect, it } from 'vitest';
import { bundled, run } from './support/command.js';
import { folderWith } from './support/workspace.js';

const russian = 'программа "П" { статус окончательный }\nгипотеза Г1 "Г" { Чувств > 85 % }\n';
const english = 'program "P" { status final }\nhypothesis H1 "H" { Sens > 85 % }\n';

/** Which language a text is in, by its letters outside names and quotations. */
const speaks = (text: string): string => (/ошибк/.test(text) ? 'ru' : /error/.test(text) ? 'en' : 'neither');

describe('the reader’s language', () => {
    bundled();

    const cases: [string, Record<string, string>, string[], 'ru' | 'en', 'ru' | 'en'][] = [
        ['a Russian locale', { LANG: 'ru_RU.UTF-8' }, [], 'ru', 'ru'],
        ['an English locale', { LANG: 'en_US.UTF-8' }, [], 'en', 'en'],
        ['a locale of another language', { LANG: 'de_DE.UTF-8' }, [], 'en', 'en'],
        ['LC_ALL before LANG', { LANG: 'en_US.UTF-8', LC_ALL: 'ru_RU.UTF-8' }, [], 'ru', 'ru'],
        ['LC_MESSAGES before LANG', { LANG: 'en_US.UTF-8', LC_MESSAGES: 'ru_RU.UTF-8' }, [], 'ru', 'ru'],
        ['--lang before all', { LC_ALL: 'ru_RU.UTF-8' }, ['--lang', 'en'], 'en', 'en'],
        ['--lang=ru', {}, ['--lang=ru'], 'ru', 'ru'],
        ['no locale: that of the file', {}, [], 'ru', 'en'],
        ['C: that of the file', { LANG: 'C.UTF-8' }, [], 'ru', 'en'],
    ];
    for (const [name, env, args, ofRussian, ofEnglish] of cases) {
        it(name, async () => {
            const cwd = folderWith({ 'r.trial': russian, 'e.trial': english });
            expect(speaks((await run(['check', 'r.trial', ...args], { cwd, env })).stderr)).toBe(ofRussian);
            expect(speaks((await run(['check', 'e.trial', ...args], { cwd, env })).stderr)).toBe(ofEnglish);
        });
    }

    it('without a locale every file is spoken of in its own language', async () => {
        const cwd = folderWith({ 'e.trial': english, 'r.trial': russian });
        const { stderr } = await run(['check', '.'], { cwd });
        expect(stderr).toMatch(/e\.trial:\d+:\d+ {2}error/);
        expect(stderr).toMatch(/r\.trial:\d+:\d+ {2}ошибка/);
    });
});

describe('what a person sees', () => {
    bundled();
    const colour = '\u001B[';

    it('colours only where they are wanted', async () => {
        const cwd = folderWith({ 'r.trial': russian });
        const shown = async (env: Record<string, string>) => (await run(['check', '.'], { cwd, env })).stderr;
        expect(await shown({})).not.toContain(colour);
        expect(await shown({ FORCE_COLOR: '1' })).toContain(colour);
        expect(await shown({ FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain(colour);
    });

    it('lines fit the terminal, long words and Cyrillic included', async () => {
        const long = `${russian}организация А "${'Очень длинное название '.repeat(30)}" { телефонн "1" }\n`;
        const cwd = folderWith({ 'r.trial': `${long}гипотеза Г2 "Г" { Ч > 85 % }\n` });
        for (const columns of ['60', '80', '110']) {
            const { stderr } = await run(['check', '.'], { cwd, env: { COLUMNS: columns, LANG: 'ru_RU.UTF-8' } });
            const widest = Math.max(...stderr.split('\n').map(line => [...line].length));
            expect(widest).toBeLessThanOrEqual(Number(columns));
        }
    });

    it('marks the place under Cyrillic letters, tabs and CRLF alike', async () => {
        const text = russian.replace('гипотеза', '\tгипотеза').replaceAll('\n', '\r\n');
        const cwd = folderWith({ 'r.trial': `\uFEFF${text}` });
        const { stderr } = await run(['check', '.'], { cwd });
        expect(stderr).toContain('r.trial:2:2 ');
        expect(stderr).toContain('    2 │     гипотеза Г1 "Г" { Чувств > 85 % }\n      │     ^^^^^^^^^^^\n');
    });

    it('a file cannot steer the terminal', async () => {
        const cwd = folderWith({ 'r.trial': russian.replace('"Г"', '"\u001B[2J\u001B]0;title\u0007\u202E"') });
        const { stderr, stdout } = await run(['check', '.'], { cwd });
        for (const steering of ['\u001B', '\u0007', '\u202E']) expect(stderr + stdout).not.toContain(steering);
    });

    it('findings go to the error stream, results to the output', async () => {
        const cwd = folderWith({ 'r.trial': russian });
        const checked = await run(['check', '.'], { cwd });
        expect(checked.stdout).toBe('');
        expect(checked.status).toBe(1);
        const sized = await run(['size', '.'], { cwd });
        expect(sized.stderr).toMatch(/r\.trial:\d+:\d+ {2}ошибка/);
        expect(sized.status).toBe(1);
    });

    it('--quiet shows errors only, and counts the rest', async () => {
        const draft =
            'программа "П" { статус проект }\nпервичная конечная точка Чувств "Ч" { }\nгипотеза Г1 "Г" { Чувств > 85 % }\n';
        const cwd = folderWith({ 'r.trial': draft });
        const { stderr, status } = await run(['check', '.', '--quiet'], { cwd });
        expect(stderr).not.toContain('P04-significance');
        expect(stderr).toMatch(/предупреждени/);
        expect(status).toBe(0);
    });
});
