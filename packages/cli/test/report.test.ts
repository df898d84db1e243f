import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundled, run } from './support/command.js';
import { folderWith } from './support/workspace.js';

const program = `программа "Испытание" { статус проект вид регистрация язык русский }
набор данных Тест "Набор" {
    роль испытание
    порог 0,5
    файл "данные/тест.csv" { случай "номер" истина "эталон" оценка "балл" }
}
первичная конечная точка Чувств "Чувствительность системы" {
    метрика чувствительность набор данных Тест интервал Клоппер-Пирсон 95 %
}
гипотеза Г1 "Гипотеза" { Чувств > 75 % уровень значимости 2,5 % односторонний критерий точный биномиальный }
отчёт { }
`;

/** 45 of 50 cases with the condition are found, 140 of 150 without it are not. */
const rows = Array.from({ length: 200 }, (_, index) => {
    const truth = index < 50 ? 1 : 0;
    const score = truth ? (index < 45 ? 0.9 : 0.1) : index < 60 ? 0.8 : 0.2;
    return `c${index + 1},${truth},${score}`;
});
const data = `номер,эталон,балл\n${rows.join('\n')}\n`;

const report = (cwd: string, ...extra: string[]) =>
    run(['report', 'программа.trial', '--to', 'md', '--out', '.', '--lang', 'ru', ...extra], { cwd });
const text = (cwd: string) =>
    readFileSync(join(cwd, 'программа-report.md'), 'utf8')
        .replace(/[\u00A0\u202F]/g, ' ')
        .replaceAll('&gt;', '>');

describe('report', () => {
    bundled();

    it('reads the data, computes, and says what came of each hypothesis', async () => {
        const cwd = folderWith({ 'программа.trial': program, 'данные/тест.csv': data });
        const { status, stdout, stderr } = await report(cwd);
        expect({ status, stdout }).toEqual({ status: 0, stdout: 'программа-report.md\n' });
        expect(stderr).not.toContain('К данным');
        // R: binom.test(45, 50) and binom.test(45, 50, 0.75, "greater").
        expect(text(cwd)).toContain('90,0 % (45/50; 95 % ДИ 78,2–96,7 %, интервал Клоппера — Пирсона)');
        expect(text(cwd)).toContain('Подтверждена: нижняя граница 78,2 % > 75,0 %');
        expect(text(cwd)).toMatch(/p = 0,0070/);
        expect(text(cwd)).toContain('140 (ИО)');
    });

    it('is the same bytes again, in every form', async () => {
        const cwd = folderWith({ 'программа.trial': program, 'данные/тест.csv': data });
        const make = (out: string) => run(['report', 'программа.trial', '--to', 'docx,html,md', '--out', out], { cwd });
        await make('a');
        await make('b');
        for (const name of readdirSync(join(cwd, 'a')))
            expect(readFileSync(join(cwd, 'a', name)).equals(readFileSync(join(cwd, 'b', name))), name).toBe(true);
    });

    it('refuses nothing where the data are not there, but names what is missing', async () => {
        const cwd = folderWith({ 'программа.trial': program });
        const { status, stderr } = await report(cwd);
        expect(status).toBe(0);
        expect(stderr.replace(/\s+/g, ' ')).toContain('К данным: Файла «данные/тест.csv» нет');
        const template = folderWith({ 'программа.trial': program, 'данные/тест.csv': data });
        await report(template, '--without-data');
        expect(text(cwd)).toBe(text(template));
        expect(text(cwd)).toContain('ШАБЛОН ОТЧЁТА');
        expect(text(cwd)).not.toContain('SHA-256 5');
    });

    it('says so in JSON too', async () => {
        const cwd = folderWith({ 'программа.trial': program });
        const { stdout } = await run(['report', 'программа.trial', '--format', 'json', '--lang', 'en'], { cwd });
        const { programs } = JSON.parse(stdout) as { programs: { missing: string[] }[] };
        expect(programs[0]!.missing[0]).toContain('данные/тест.csv');
    });

    it('computes from cells that are typed in, with no file', async () => {
        const typed = program
            .replace(/файл "[^}]*}/, '')
            .replace('отчёт { }', 'отчёт { ячейки Чувств ИП 45 ЛО 5 ЛП 10 ИО 140 }');
        const cwd = folderWith({ 'программа.trial': typed });
        const { status, stderr } = await report(cwd);
        expect(status, stderr).toBe(0);
        expect(text(cwd)).toContain('90,0 % (45/50; 95 % ДИ 78,2–96,7 %, интервал Клоппера — Пирсона)');
        expect(text(cwd)).toContain('вычислено по четырём числам, внесённым в отчёт');
    });

    it('loses the mark of a draft when nothing is left for people but to sign', async () => {
        const example = (name: string) => readFileSync(join(import.meta.dirname, '../../../examples/ru', name), 'utf8');
        const filled = `
отчёт {
    начало 2026-10-05 окончание 2027-02-20
    дизайн "Д" материалы "М" методы "Мт" результаты "Чувствительность 90,4 %" выводы "Обе гипотезы подтверждены"
    тестирование "Т" версия "2.3.1" характеристика выборки "Х" ожидаемые исходы "О" непредвиденные исходы "Н"
    отклонения "Не было" ограничения "Л" финансирование "Ф" иное "Событий и приостановок не было"
    исполнители Иванова
}
`;
        const names = [
            'nodulscan.csv',
            'nodulscan-clinic.csv',
            'nodulscan-training.csv',
            'nodulscan-calibration.csv',
        ].map(name => `data/${name}`);
        const files = Object.fromEntries([...names, 'centre.trial'].map(name => [name, example(name)]));
        const cwd = folderWith({ ...files, 'программа.trial': example('nodulscan.trial') + filled });
        const { status, stderr } = await report(cwd);
        expect(status, stderr).toBe(0);
        expect(text(cwd).match(/.{40}\[заполнить.*/g)).toBeNull();
        expect(text(cwd)).not.toContain('ПРОЕКТ');
        // One gap, and the mark is back; a number that contradicts is named.
        const gap = filled.replace('ограничения "Л"', '').replace('90,4 %', '93 %');
        writeFileSync(join(cwd, 'программа.trial'), example('nodulscan.trial') + gap);
        await report(cwd);
        expect(text(cwd)).toContain('ПРОЕКТ ОТЧЁТА');
        expect(text(cwd)).toContain('В тексте отчёта чувствительность — 93 %, а вычислено 90,4 %.');
    });

    it('reads nothing outside the folder, not through a link either', async () => {
        const outside = folderWith({ 'тест.csv': data });
        const cwd = folderWith({ 'программа.trial': program, 'данные/readme.txt': '' });
        symlinkSync(join(outside, 'тест.csv'), join(cwd, 'данные/тест.csv'));
        const { stderr } = await report(cwd);
        expect(stderr.replace(/\s+/g, ' ')).toContain('вне');
        expect(text(cwd)).toContain('ШАБЛОН ОТЧЁТА');
    });

    it('never overwrites what a person has written into a report', async () => {
        const cwd = folderWith({ 'программа.trial': program, 'данные/тест.csv': data });
        await report(cwd);
        writeFileSync(join(cwd, 'программа-report.md'), 'выводы врача');
        writeFileSync(join(cwd, 'данные/тест.csv'), data.replace('c1,1,0.9', 'c1,1,0.1'));
        const { status, stderr } = await report(cwd);
        expect(status).toBe(2);
        expect(stderr).toMatch(/правил\s+человек/);
        expect(readFileSync(join(cwd, 'программа-report.md'), 'utf8')).toBe('выводы врача');
    });

    it.skipIf(process.platform === 'win32')('interrupted while it reads, leaves nothing behind', async () => {
        const many = Array.from({ length: 400_000 }, (_, index) => `c${index},${index % 5 ? 0 : 1},0.${index % 9}`);
        const cwd = folderWith({
            'программа.trial': program,
            'данные/тест.csv': `номер,эталон,балл\n${many.join('\n')}\n`,
        });
        const { status, signal } = await run(['report', 'программа.trial', '--out', 'выход'], {
            cwd,
            meanwhile: child => setTimeout(() => child.kill('SIGINT'), 900),
        });
        expect(status === 130 || signal === 'SIGINT').toBe(true);
        expect(existsSync(join(cwd, 'выход'))).toBe(false);
    });
});
