import { unzipSync, strFromU8 } from 'fflate';
import type { TrialResults } from '@trialwright/model';
import { beforeAll, describe, expect, it } from 'vitest';
import {
    allBlocks,
    buildReport,
    buildReportTemplate,
    type DocumentTree,
    type Inline,
    numberDocument,
    plainText,
    writeDocx,
    writeHtml,
    writeMarkdown,
} from '../../src/index.js';
import { ownInlines } from '../../src/tree/walk.js';
import { modelOf } from '../load.js';
import { available, python, readDocx } from '../tools/outside.js';
import { text } from './program.js';
import { hostile, resultsFor } from './results.js';

const options = { toolVersion: '0.1.0', fingerprint: '0'.repeat(64) };

let results: TrialResults;
let ru: DocumentTree;
let en: DocumentTree;
let markdown: { ru: string; en: string };

/** Markdown as a person reads it: without escapes, with plain spaces. */
const read = (source: string) =>
    source
        .replace(/&(\w+);/g, (whole, name: string) => ({ gt: '>', lt: '<', amp: '&' })[name] ?? whole)
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replace(/\\(.)/g, '$1')
        .replace(/\*\*/g, '')
        .replace(/[\u00A0\u202F]/g, ' ');

beforeAll(async () => {
    const model = await modelOf(text);
    results = resultsFor(model);
    ru = buildReport(model, { ...options, language: 'ru' }, results);
    en = buildReport(model, { ...options, language: 'en' }, results);
    markdown = { ru: read(writeMarkdown(ru)), en: read(writeMarkdown(en)) };
});

/** All running text that a tree holds. */
function runs(tree: DocumentTree): Inline[] {
    return [...allBlocks(tree)].flatMap(block => ownInlines(block).flat());
}

/** The row of the form, as one line of Markdown. */
const rowOf = (id: string, language: 'ru' | 'en' = 'ru') =>
    markdown[language].split('\n').find(line => line.startsWith(`| ${id} |`))!;

describe('analysis sets', () => {
    const described = 'анализ { выборки анализа "По протоколу: без отклонений", "Безопасность" }\n';

    it('stand below the result on all cases, in the flow, and are named where no column defines them', async () => {
        const model = await modelOf(described + text);
        const plain = resultsFor(model);
        const [area, first, ...others] = plain.endpoints as [
            TrialResults['endpoints'][number],
            TrialResults['endpoints'][number],
        ];
        const { estimate, counts } = first.rules[1]!;
        const sets = [
            { set: 'По протоколу', estimate, counts, unknown: 4, problems: [] },
            {
                set: 'Пустая',
                counts: { ...counts, all: 0, evaluated: 0 },
                unknown: 0,
                problems: [{ code: 'no-cases', message: { ru: 'Нет ни одного случая.', en: 'There is no case.' } }],
            },
        ];
        const flows = plain.flows.map(flow => ({
            ...flow,
            sets: [{ set: 'По протоколу', analysed: 1587, unknown: 4 }],
        }));
        const found = { ...plain, endpoints: [area, { ...first, sets }, ...others], flows };
        const written = read(writeMarkdown(buildReport(model, { ...options, language: 'ru' }, found)));
        const lines = written.split('\n');
        expect(lines.find(line => line.startsWith('| По протоколу |'))).toContain('1587');
        expect(lines.find(line => line.startsWith('| Пустая |'))).toContain('Нет ни одного случая.');
        expect(written).toContain('входят ли они в выборку «По протоколу»: 4; в неё они не включены');
        expect(written).toContain('выборка «По протоколу»: 1587 (не указано, входит ли: 4)');
        expect(written).toContain('Столбцом данных не заданы выборки: «Безопасность».');
        const english = read(writeMarkdown(buildReport(model, { ...options, language: 'en' }, found)));
        expect(english).toContain('No column of the data defines the sets: “Безопасность”.');
        expect(english).toContain('set “По протоколу”: 1587 (not stated whether: 4)');
    });
});

describe('report with results', () => {
    it('is the template without them', async () => {
        const model = await modelOf(text);
        expect(buildReport(model, options)).toEqual(buildReportTemplate(model, options));
        expect(buildReport(model, options).appendices).toEqual([]);
    });

    it('has the 28 rows of the form, and leaves what only people can say to them', () => {
        for (const tree of [ru, en]) {
            const form = [...allBlocks(tree)].find(block => block.kind === 'table' && block.id === 'report-table');
            expect(form?.kind === 'table' && form.rows.length).toBe(28);
        }
        for (const id of ['A20', 'A21', 'A22']) expect(rowOf(id)).toContain('[заполнить');
        for (const id of ['A25', 'A26', 'A27']) expect(rowOf(id)).toContain('____________________');
        expect(rowOf('A28')).toContain('М. П.');
        expect(ru.draftMark).toContain('ПРОЕКТ ОТЧЁТА');
    });

    it('resolves every cross-reference', () => {
        for (const tree of [ru, en]) {
            const numbers = numberDocument(tree);
            const refs = runs(tree).flatMap(run => (run.kind === 'ref' ? [run.target] : []));
            expect(refs.length).toBeGreaterThan(8);
            expect(refs.filter(target => numbers.byId(target) === undefined)).toEqual([]);
        }
    });

    it('states file, fingerprint, counts and the violated independence', () => {
        expect(rowOf('A06')).toContain(
            'data/main.csv; SHA-256 0123456789abcdef0123456789abcdef 0123456789abcdef0123456789abcdef',
        );
        expect(rowOf('A08')).toContain('Включено по данным: случаев 1600, пациентов 1598');
        expect(rowOf('A08')).toContain('[заполнить: причина отклонения]');
        expect(rowOf('A11')).toContain('с патологией 322 (20,1 %), без патологии 1278, без эталона 0');
        expect(rowOf('A14')).toContain(
            'НЕЗАВИСИМОСТЬ НАРУШЕНА: общих пациентов с набором «Учебный набор» — 3 (сравнены номера: 1598 и 12 400)',
        );
        // No verdict may stand beside shared cases without a warning.
        expect(rowOf('A21')).toContain('пока общие случаи не исключены, он не может подтверждать гипотез');
        expect(rowOf('A14', 'en')).toContain('INDEPENDENCE IS VIOLATED: patients in common with “Учебный набор”: 3');
    });

    it('lists each of several files of a set with its rows and fingerprint, and their numbers once', async () => {
        const [set] = results.datasets;
        const [file] = set!.files;
        const prints = ['a', 'b', 'c'].map(letter => letter.repeat(64));
        const files = prints.map((sha256, at) => ({ ...file!, file: `site-${at}.csv`, rows: 500 + at, sha256 }));
        const several = { ...results, datasets: [{ ...set!, files }] };
        for (const [language, head] of [
            ['ru', '| Набор данных | Файл | Строк | Размер, байт | SHA-256 |'],
            ['en', '| Data set | File | Rows | Size, bytes | SHA-256 |'],
        ] as const) {
            const tree = buildReport(await modelOf(text), { ...options, language }, several);
            const written = read(writeMarkdown(tree));
            expect(written).toContain(head);
            const form = written.split('\n').find(line => line.startsWith('| A06 |'));
            files.forEach(({ file: name, rows }, at) => {
                const print = `${prints[at]!.slice(0, 32)} ${prints[at]!.slice(32)}`;
                expect(form).toContain(`${name}; SHA-256 ${print}`);
                expect(written).toContain(`| ${name} | ${rows} | 174 194 | ${print} |`);
            });
            expect(written).toContain(language === 'ru' ? '| Строк в файлах | 1603 |' : '| Rows in the files | 1603 |');
            expect(written.match(/\| (Случаев|Cases) \| 1600 \|/g)).toHaveLength(1);
        }
    });

    it('gives each endpoint with fraction, level, limits and method, in the numbers of the language', () => {
        expect(rowOf('A19')).toContain('90,4 % (291/322; 95 % ДИ 86,6–93,4 %, Клоппер — Пирсон)');
        expect(rowOf('A19', 'en')).toContain('90.4% (291/322; 95% CI 86.6–93.4%, Clopper-Pearson)');
        expect(rowOf('A19')).toContain('0,974 (95 % ДИ 0,964–0,984, ДеЛонг)');
        // Primary endpoints first, whatever the order of the results.
        expect(rowOf('A19').indexOf('(Чув)')).toBeLessThan(rowOf('A19').indexOf('(ППК)'));
        expect(rowOf('A18')).toContain('при пороге 0,5 чувствительность 91,0 %, специфичность 90,0 %');
    });

    it('shows the four cells once where two endpoints rest on the same, with their sums', () => {
        const line = rowOf('A17');
        expect(line.match(/СИИ выявила/g)).toHaveLength(1);
        expect(line).toContain('Чувствительность; Специфичность');
        for (const count of ['291 (ИП)', '134 (ЛП)', '31 (ЛО)', '1144 (ИО)', '425', '1175', '1600'])
            expect(line).toContain(count);
    });

    it('shows the result under each rule', () => {
        const lines = markdown.ru.split('\n');
        for (const expected of [
            '| по правилу программы | 1600 | 291/322 | 90,4 % | 86,6–93,4 % |',
            '| исключены | 1587 | 291/320 | 90,9 % | 87,2–93,8 % |',
            '| каждый считается неверным | 1600 | 291/322 | 90,4 % | 86,6–93,4 % |',
            '| каждый считается верным | 1600 | 293/322 | 91,0 % | 87,3–93,9 % |',
        ])
            expect(lines).toContain(expected);
    });

    it('gives the verdict of each hypothesis by bound and p, and of the family', () => {
        expect(rowOf('A21')).toContain(
            'Г1 (чувствительность > 85 %). Подтверждена: нижняя граница 86,6 % > 85,0 % (97,5 %, Клоппер — Пирсон); p = 0,0030 (точный биномиальный критерий, α = 2,5 %, односторонний).',
        );
        expect(rowOf('A21', 'en')).toContain(
            'Not confirmed: lower limit of the difference −5.1 pp < −5.0 pp (97.5%, Tango); z = 1.879, p = 0.0301, adjusted p = 0.0602 (Tango test, α = 2.5%, one-sided).',
        );
        expect(rowOf('A21')).toContain('подтверждены не все, критерий успеха испытания не выполнен');
    });

    it('lists deviations as facts, and says what precision was reached', () => {
        expect(rowOf('A20')).toContain('Случаев меньше, чем планировалось: 1600 из 1700.');
        expect(markdown.ru).toContain(
            '| Точность чувствительности | полуширина не более 5,0 п. п. | 3,4 п. п. | достигнута |',
        );
    });

    it('says beyond the form what a trial that is not preliminary has to, and no preliminary one', async () => {
        expect(markdown.en).toContain('Beyond Appendix A');
        expect(markdown.en).toContain('| Suspensions and stops | ⟦[to be filled in');
        const model = await modelOf(text.replace('вид регистрация', 'вид предварительный'));
        const preliminary = buildReport(model, options, resultsFor(model));
        expect(preliminary.sections.map(({ id }) => id)).toEqual(['report']);
        expect(ru.sections.map(({ id }) => id)).toEqual(['report', 'beyond']);
    });

    it('has the list of STARD 2015 where the program calls for it, with the places of its items', async () => {
        const model = await modelOf(text.replace('дата 2026-11-01', 'дата 2026-11-01 стандарт "STARD 2015"'));
        const tree = buildReport(model, { ...options, language: 'en' }, resultsFor(model));
        const list = read(writeMarkdown(tree)).split('id="list-stard-2015-table"')[1]!;
        expect(list).toMatch(/\| 19 \| [^|]+ \| appendix \[B\]/);
        expect(list).toMatch(/\| 24 \| [^|]+ \| appendix \[C\]/);
        expect(ru.appendices.map(({ id }) => id)).not.toContain('list-stard-2015');
    });

    it('draws flow, curve and forest plot with captions', () => {
        const captions = [...allBlocks(ru)].flatMap(block =>
            block.kind === 'figure' ? [plainText(block.caption)] : [],
        );
        expect(captions).toEqual([
            'Движение случаев набора «Набор испытания»: Чувствительность; Специфичность',
            expect.stringContaining('Чувствительность в подгруппах и по центрам с 95 % ДИ'.replaceAll(' %', '\u00A0%')),
            expect.stringContaining('Характеристическая кривая (ROC)'),
        ]);
    });

    it('takes text of the data for text, in one line, shortened, and never for a formula', async () => {
        const html = writeHtml(ru);
        expect(html).not.toMatch(/<script|<img|href="(?!#)/i);
        expect(markdown.ru).not.toContain(hostile.slice(-30));
        // No cell begins like a formula: a table copied into a spreadsheet computes nothing.
        for (const block of allBlocks(ru)) {
            if (block.kind !== 'table') continue;
            for (const cell of block.rows.flatMap(row => row.cells)) {
                const [first] = cell.blocks;
                if (first?.kind === 'paragraph') expect(plainText(first.inlines)).not.toMatch(/^[=@]|^[+-]\D/);
            }
        }
        const parts = unzipSync(await writeDocx(ru));
        expect(strFromU8(parts['word/document.xml']!)).not.toMatch(/<script|HYPERLINK "http/);
    });

    it('is the same bytes for the same input', async () => {
        const again = buildReport(await modelOf(text), { ...options, language: 'ru' }, results);
        expect(await writeDocx(again)).toEqual(await writeDocx(ru));
        expect(writeHtml(again)).toBe(writeHtml(ru));
    });

    it.skipIf(!available(python, 'python-docx'))('says the same to python-docx', async () => {
        const { blocks, drawings } = readDocx(await writeDocx(ru));
        expect(drawings).toBe(3);
        const captions = blocks.flatMap(block => (block.kind === 'paragraph' ? [block.text] : []));
        expect(captions).toContain('Таблица В.1 — Четырёхпольная таблица (по правилу программы)');
        const cells = blocks.flatMap(block => (block.kind === 'table' ? block.rows.flat() : []));
        expect(cells.map(read)).toContain('86,6–93,4 %');
        expect(cells.map(read)).toContain('1144 (ИО)');
    });
});
