import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '@trialwright/model';
import type { LangiumDocument } from 'langium';
import { type CompletionItem, InsertTextFormat, type TextEdit } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import { unmark, Workbench } from './harness.js';

async function itemsAt(bench: Workbench, document: LangiumDocument, offset: number): Promise<CompletionItem[]> {
    const params = {
        textDocument: { uri: document.uri.toString() },
        position: document.textDocument.positionAt(offset),
    };
    const list = await bench.services.lsp.CompletionProvider!.getCompletion(document, params);
    return [...list!.items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
}

async function complete(source: string, language: Language = 'ru'): Promise<CompletionItem[]> {
    const { text, offsets } = unmark(source);
    const bench = new Workbench(language);
    return itemsAt(bench, await bench.openOne(text), offsets[0]!);
}

const labels = async (source: string, language?: Language): Promise<string[]> =>
    (await complete(source, language)).map(item => item.label);

/** The text after an item was accepted, with its placeholders as they are. */
async function accept(source: string, label: string): Promise<string> {
    const { text, offsets } = unmark(source);
    const bench = new Workbench('ru');
    const document = await bench.openOne(text);
    const item = (await itemsAt(bench, document, offsets[0]!)).find(candidate => candidate.label === label);
    return document.textDocument.getText().length === 0
        ? item!.textEdit!.newText
        : applied(document, item!.textEdit as TextEdit);
}

function applied({ textDocument }: LangiumDocument, { range, newText }: TextEdit): string {
    const text = textDocument.getText();
    return text.slice(0, textDocument.offsetAt(range.start)) + newText + text.slice(textDocument.offsetAt(range.end));
}

/** What the client compares with what was typed: some word of the item must begin with it. */
const finds = (item: CompletionItem, typed: string): boolean =>
    ` ${item.filterText!.toLowerCase()}`.includes(` ${typed.toLowerCase()}`);

describe('analysis sets of a file', () => {
    const analysis = 'анализ { выборки анализа "По протоколу: без отклонений", "Полная" }';

    it('are offered by the names with which the analysis describes them', async () => {
        const found = await labels(`${analysis}\nнабор данных Н { файл "a.csv" { выборка анализа "<|>" } }`);
        expect(found).toEqual(['По протоколу', 'Полная']);
    });

    it('are not offered where a column is to be named', async () => {
        const found = await labels(`${analysis}\nнабор данных Н { файл "a.csv" { выборка анализа "Полная" "<|>" } }`);
        expect(found).toEqual([]);
    });
});

describe('words', () => {
    it('are those of the language of the file', async () => {
        expect(await labels('программа "П" {}\n<|>')).toContain('гипотеза');
        expect(await labels('program "P" {}\n<|>')).toContain('hypothesis');
        expect(await labels('<|>', 'en')).toContain('hypothesis');
    });

    it('are found by what is typed in either language, with ё as е', async () => {
        const items = await complete('программа "П" {}\n<|>');
        const find = (typed: string): string[] => items.filter(item => finds(item, typed)).map(item => item.label);
        expect(find('гип')).toEqual(['гипотеза']);
        expect(find('hyp')).toEqual(['гипотеза']);
        expect(find('объем')).toEqual(['объём выборки']);
        expect(find('sample')).toEqual(['объём выборки']);
        expect(find('endpoint')).toEqual(['первичная конечная точка', 'вторичная конечная точка']);
    });

    it('of several parts are completed inside', async () => {
        expect(await labels('программа "П" {}\nнабор да<|>')).toEqual(['набор данных']);
        expect(await labels('program "P" {}\nsample si<|>')).toContain('sample size');
        expect(await accept('роль\nнабор да<|>', 'набор данных')).toMatch(/^роль\nнабор данных /);
        expect(await labels('набор данных Т {\n    роль первичная <|>\n}')).toEqual(['первичная оценка']);
    });

    it('agree with their noun and number', async () => {
        expect(await labels('первичная кон<|>')).toEqual(['цель', 'конечная точка']);
        expect(await labels('гипотеза Г {\n    уровень значимости 5 % <|>\n}')).toEqual(
            expect.arrayContaining(['односторонний', 'двусторонний']),
        );
        expect(await labels('завершение {\n    хранение заявитель 3 <|>\n}')).toContain('года');
        expect(await labels('завершение {\n    хранение заявитель 5 <|>\n}')).toContain('лет');
        const design = await labels('дизайн {\n    рандомизация <|>\n}');
        expect(design).toContain('не предусмотрена');
    });
});

describe('properties', () => {
    const endpoint = (inside: string): string =>
        `первичная конечная точка Ч {\n    метрика чувствительность\n${inside}\n}`;

    it('that are missing come first, and those that stand only once are not offered again', async () => {
        const offered = await labels(endpoint('    <|>'));
        expect(offered).not.toContain('метрика');
        expect(offered.slice(0, 4)).toEqual(['патология', 'набор данных', 'порог', 'интервал']);
    });

    it('continue the line before they begin the next one', async () => {
        const offered = await labels('гипотеза Г {\n    ожидается 92 % <|>\n}');
        expect(offered[0]).toBe('источник');
        expect(offered).toContain('мощность');
    });

    it('are offered behind an error, and in the nested block', async () => {
        expect(await labels(endpoint('    вераятность "x"\n    <|>'))).toContain('порог');
        expect(await labels('программа {\n    исследовательский центр Ц {\n        гла<|>\n    }\n}')).toContain(
            'главный исследователь',
        );
    });

    it('explain themselves: what, how it is written, which row asks for it', async () => {
        const item = (await complete(endpoint('    <|>'))).find(({ label }) => label === 'интервал')!;
        expect(item.detail).toBe('Доверительный интервал');
        expect((item.documentation as { value: string }).value).toContain('интервал Уилсон [95 %]');
    });
});

describe('blocks', () => {
    it('are written with places for what only a person can say', async () => {
        const text = await accept('<|>', 'гипотеза');
        expect(text).toMatch(/^гипотеза \$\{1:Г1\} "\$\{2:Гипотеза\}" \{\n\t\$\{3:_указать\} > /);
        expect(text).toMatch(/уровень значимости \$\{7\|2\\,5 % односторонний,5 % двусторонний\|\}/);
        expect(text.endsWith('}$0')).toBe(true);
    });

    it('parse when every place holds its first choice', async () => {
        for (const language of ['ru', 'en'] as const) {
            const bench = new Workbench(language);
            const document = await bench.openOne('');
            for (const item of await itemsAt(bench, document, 0)) {
                expect(item.insertTextFormat).toBe(InsertTextFormat.Snippet);
                const text = filled(item.textEdit!.newText);
                const { parseResult } = await new Workbench(language).openOne(text);
                const errors = [...parseResult.lexerErrors, ...parseResult.parserErrors].map(error => error.message);
                expect({ text, errors }).toEqual({ text, errors: [] });
            }
        }
    });

    it('are offered behind a head that was typed by hand, and no other element in its line', async () => {
        const offered = await complete('программа "П" {}\nгипотеза Г1 "Т" <|>');
        expect(offered.map(({ label }) => label)).toEqual(['{ … }']);
        expect(offered[0]!.textEdit!.newText).toMatch(/^\{\n\t/);
    });

    it('that a program holds once are not offered again', async () => {
        expect(await labels('программа "П" {}\n<|>')).not.toContain('программа');
    });
});

/** A snippet as it stands when no place was touched. */
function filled(snippet: string): string {
    return snippet
        .replace(/\$\{\d+\|((?:\\.|[^\\,|])*)[^}]*\}/g, '$1')
        .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, (_, text: string) => text)
        .replace(/\$0/g, '')
        .replace(/\\(.)/g, '$1');
}

describe('values', () => {
    const sensitivity = 'конечная точка Ч { метрика чувствительность }\n';

    it('are names of the right kind with title and kind, from imports too, and not taken twice', async () => {
        const bench = new Workbench('ru');
        const { text, offsets } = unmark('импорт "lib.trial"\nлицо Я "Я"\nпрограмма { согласовано Акме, <|> }');
        const [, document] = await bench.open({
            'lib.trial': 'организация Акме "ООО Акме"\nорганизация Б',
            'a.trial': text,
        });
        const items = await itemsAt(bench, document!, offsets[0]!);
        expect(items.map(item => item.label)).toEqual(['Я', 'Б']);
        const [first] = await complete('организация Акме "ООО Акме"\nсистема С { изготовитель <|> }');
        expect(first).toMatchObject({ label: 'Акме', detail: 'ООО Акме' });
    });

    it('are metrics, intervals and tests with a line on when to use each, only those that suit', async () => {
        const [metric] = await complete('конечная точка Ч { метрика <|> }');
        expect(metric!.detail).toContain('Доля лиц с положительным результатом');
        const intervals = await complete(`конечная точка Ч {\n    метрика чувствительность\n    интервал <|>\n}`);
        expect(intervals[0]).toMatchObject({ label: 'Клоппер-Пирсон', preselect: true });
        expect(intervals.map(item => item.label)).not.toContain('ДеЛонг');
        expect(await labels(`${sensitivity}гипотеза Г {\n    Ч > 85 %\n    критерий <|>\n}`)).toEqual([
            'точный биномиальный',
            'z-критерий',
        ]);
        expect(await labels('конечная точка П {\n    метрика ППК\n    интервал <|>\n}')).not.toContain('Уилсон');
    });

    it('are properties and tests that suit metric and design', async () => {
        const program = (metric: string, statement: string, rest = ''): string =>
            `program "P" {}\ncomparator R "R" { type readers }\nprimary endpoint E "E" { metric ${metric} }\n` +
            `hypothesis H "H" {\n    E ${statement}\n    ${rest}`;
        const properties = (...design: [string, string, string?]): Promise<string[]> =>
            labels(`${program(...design)}\n    <|>\n}`, 'en');
        const tests = (...design: [string, string, string?]): Promise<string[]> =>
            labels(`${program(...design)}\n    test <|>\n}`, 'en');

        const goal = await properties('sensitivity', '> 85 %');
        expect(goal).toContain('power');
        for (const word of ['discordance', 'correlation', 'readers', 'comparator expected', 'allocation'])
            expect(goal).not.toContain(word);
        expect(await tests('sensitivity', '> 85 %')).toEqual(expect.arrayContaining(['exact binomial', 'score z']));
        expect(await tests('sensitivity', '> 85 %')).not.toContain('McNemar');

        const pairs = await properties('sensitivity', 'superior to R', 'design paired');
        expect(pairs).toEqual(expect.arrayContaining(['discordance', 'comparator expected']));
        for (const word of ['correlation', 'readers', 'allocation']) expect(pairs).not.toContain(word);
        expect(await tests('sensitivity', 'superior to R', 'design paired')).toContain('McNemar');
        expect(await tests('sensitivity', 'superior to R', 'design parallel')).not.toContain('McNemar');

        expect(await properties('AUC', 'superior to R', 'design paired')).toEqual(
            expect.arrayContaining(['correlation', 'readers', 'error variance']),
        );
        const several = await properties('AUC', 'superior to R', 'design paired readers 6');
        expect(several).toContain('error variance');
        expect(several).not.toContain('correlation');
        expect(await tests('AUC', 'superior to R', 'design paired readers 6')).toEqual(['Obuchowski-Rockette']);

        expect(await properties('mean time', '< 20')).toContain('standard deviation');
        expect(await properties('kappa', '> 60 %')).toContain('positive share');
        expect(await properties('PPV', '> 60 %')).toContain('expected sensitivity');
    });

    it('are the rows that need not be met, with what they ask for', async () => {
        const items = await complete('программа "П" {}\nне применимо PR2 "нет"\nне применимо <|>');
        const rows = items.map(({ label }) => label);
        expect(rows).toContain('PR3');
        expect(rows).not.toContain('PR2');
        // The hypothesis must be stated in every program.
        expect(rows).not.toContain('P04');
        expect(items.find(({ label }) => label === 'PR3')!.detail).toMatch(/[а-я]/);
    });

    it('are the usual numbers', async () => {
        expect(await labels('гипотеза Г {\n    мощность <|>\n}')).toEqual(['80 %', '90 %', '95 %']);
        expect(await labels('hypothesis H {\n    significance <|>\n}')).toContain('2.5 % one-sided');
    });

    it('are the paths of other programs behind import', async () => {
        const bench = new Workbench('ru');
        const [, document] = await bench.open({ 'lib/centre.trial': '', 'a.trial': 'импорт ""' });
        expect((await itemsAt(bench, document!, 8)).map(item => item.label)).toEqual(['lib/centre.trial']);
    });
});

describe('a space', () => {
    const bySpace = async (source: string): Promise<string[]> => {
        const { text, offsets } = unmark(source);
        const bench = new Workbench('ru');
        const document = await bench.openOne(text);
        const list = await bench.services.lsp.CompletionProvider!.getCompletion(document, {
            textDocument: { uri: document.uri.toString() },
            position: document.textDocument.positionAt(offsets[0]!),
            context: { triggerKind: 2, triggerCharacter: ' ' },
        });
        return list!.items.map(({ label }) => label);
    };

    it('brings up what continues the line, and nothing else', async () => {
        expect(await bySpace('конечная точка Ч {\n    метрика <|>\n}')).toContain('чувствительность');
        expect(await bySpace('гипотеза Г {\n    ожидается 92 % <|>\n}')).toEqual(['источник']);
        expect(await bySpace('первичная <|>')).toEqual(['цель', 'конечная точка']);
        expect(await bySpace('гипотеза Г {\n    <|>\n}')).toEqual([]);
        expect(await bySpace('программа "П" {}\n <|>')).toEqual([]);
    });
});

describe('nothing', () => {
    it('is offered in comments and in texts', async () => {
        expect(await labels('// про<|>')).toEqual([]);
        expect(await labels('программа "про<|>"')).toEqual([]);
        expect(await labels('программа """\n про<|>\n"""')).toEqual([]);
    });
});

const examples = new URL('../../../../examples/', import.meta.url);
const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.trial'));

describe('no place of an example makes completion fail', () => {
    for (const file of files) {
        it(file, async () => {
            const text = readFileSync(new URL(file, examples), 'utf8');
            const bench = new Workbench('ru');
            const document = await bench.openOne(text);
            // Every place at which something begins or ends, and one inside each word.
            const places = new Set(
                [...text.matchAll(/[^\s]+/g)].flatMap(({ 0: word, index }) => [
                    index,
                    index + Math.ceil(word.length / 2),
                    index + word.length,
                ]),
            );
            for (const offset of places) await itemsAt(bench, document, offset);
        }, 120_000);
    }

    it('whole, cut off at every character', async () => {
        const text = readFileSync(new URL('../programs/hints/exact.trial', import.meta.url), 'utf8');
        const bench = new Workbench('ru');
        for (let end = 0; end <= text.length; end++) {
            await itemsAt(bench, await bench.openOne(text.slice(0, end), `${end}.trial`), end);
        }
    }, 120_000);
});

describe('the numbers of a bootstrap', () => {
    it('are offered behind one, and behind no other interval', async () => {
        const behind = (interval: string) =>
            labels(`первичная конечная точка Т "т" {\n    метрика F1\n    интервал ${interval} 95 % <|>\n}`);
        expect(await behind('бутстреп')).toEqual(expect.arrayContaining(['повторных выборок', 'начальное число']));
        expect(await behind('Вальд')).not.toContain('повторных выборок');
    });
});
