import { describe, expect, it } from 'vitest';
import { makeGrammar, type Words } from '../../scripts/textmate/grammar.mts';
import { type Token, tokenize } from './tokenize.js';

const words: Words = {
    elements: [
        'system',
        'система',
        'endpoint',
        'конечная точка',
        'dataset',
        'data set',
        'набор данных',
        'condition',
        'патология',
    ],
    ranks: ['primary', 'первичная'],
    properties: [
        'metric',
        'метрика',
        'condition',
        'патология',
        'roc',
        'роль',
        'уровень значимости',
        'dataset',
        'набор данных',
    ],
    values: ['sensitivity', 'чувствительность', 'односторонний', 'LR+', 'ОП+', 'roc', 'test', 'тест'],
    connectives: ['source', 'источник', 'at least', 'не менее'],
};
const tokens = (text: string): Promise<Token[]> => tokenize(makeGrammar(words), text);

describe('colours before the server is up', () => {
    it('knows elements, their ranks and their names in both languages', async () => {
        expect(await tokens('primary endpoint Sens "Title" {')).toMatchObject([
            ['primary', 'keyword.control'],
            ['endpoint', 'keyword.control'],
            ['Sens', 'entity.name.type'],
            ['"', 'string.quoted.double'],
            ['Title', 'string.quoted.double'],
            ['"', 'string.quoted.double'],
            ['{', 'source'],
        ]);
        expect((await tokens('первичная  конечная   точка Чувств {')).slice(0, 3)).toEqual([
            ['первичная', 'keyword.control'],
            ['конечная   точка', 'keyword.control'],
            ['Чувств', 'entity.name.type'],
        ]);
    });

    it('does not take the beginning or the end of a longer Cyrillic word for a word of the language', async () => {
        for (const longer of ['системаА', 'подсистема', 'system2', '_system', 'система_2', 'тестирование', 'протест']) {
            expect(await tokens(longer)).toEqual([[longer, 'entity.name.type']]);
        }
    });

    it('takes a word for a property where one begins, for an element or a value elsewhere', async () => {
        expect(await tokens('патология Узел {\n    патология Узел\n    метрика roc\n    roc тест')).toEqual([
            ['патология', 'keyword.control'],
            ['Узел', 'entity.name.type'],
            ['{', 'source'],
            ['патология', 'support.type.property-name.json'],
            ['Узел', 'entity.name.type'],
            ['метрика', 'support.type.property-name.json'],
            ['roc', 'constant.language'],
            ['roc', 'support.type.property-name.json'],
            ['тест', 'constant.language'],
        ]);
    });

    it('knows words that end in a sign', async () => {
        expect(await tokens('  метрика ОП+')).toContainEqual(['ОП+', 'constant.language']);
    });

    it('knows numbers, percents, dates and relations', async () => {
        expect(await tokens('Чувств >= 92,5 % не менее 0.92 от 01.11.2026, 2026-11-01 1 500')).toEqual([
            ['Чувств', 'entity.name.type'],
            ['>=', 'keyword.operator'],
            ['92,5', 'constant.numeric'],
            ['%', 'keyword.other.unit'],
            ['не менее', 'keyword.operator.word'],
            ['0.92', 'constant.numeric'],
            ['от', 'entity.name.type'],
            ['01.11.2026', 'constant.numeric.date'],
            [',', 'source'],
            ['2026-11-01', 'constant.numeric.date'],
            ['1 500', 'constant.numeric'],
        ]);
    });

    it('keeps words in texts and comments uncoloured', async () => {
        for (const text of [
            '// система',
            '# система',
            '/* система */',
            '«система «тест» система»',
            '"система \\" тест"',
        ]) {
            const scopes = (await tokens(text)).map(([, scope]) => scope);
            expect(scopes.every(scope => /^(comment|string|constant\.character)/.test(scope))).toBe(true);
        }
    });

    it('carries long texts over lines and shows their light Markdown', async () => {
        expect(await tokens('"""Первый **важный** абзац\n- система\n""" система')).toEqual([
            ['"""', 'string.quoted.triple'],
            ['Первый', 'string.quoted.triple'],
            ['**важный**', 'markup.bold'],
            ['абзац', 'string.quoted.triple'],
            ['-', 'punctuation.definition.list.begin'],
            ['система', 'string.quoted.triple'],
            ['"""', 'string.quoted.triple'],
            ['система', 'keyword.control'],
        ]);
    });

    it('does not let an unclosed text run over the next line', async () => {
        expect(await tokens('"не закрыт\nсистема A')).toContainEqual(['система', 'keyword.control']);
    });
});
