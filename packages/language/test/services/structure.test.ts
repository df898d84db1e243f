import { readFileSync } from 'node:fs';
import type { DocumentSymbol, SelectionRange } from 'vscode-languageserver-types';
import { SemanticTokensDecoder } from 'langium/lsp';
import { describe, expect, it } from 'vitest';
import { selectionRangeAt } from '../../src/services/structure/selection-ranges.js';
import { unmark, Workbench } from './harness.js';

const example = readFileSync(new URL('../../../../examples/ru/nodulscan.trial', import.meta.url), 'utf8');
const whole = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };

describe('outline', () => {
    const symbolsOf = async (text: string, language: 'ru' | 'en' = 'ru'): Promise<DocumentSymbol[]> => {
        const bench = new Workbench(language);
        const document = await bench.openOne(text);
        const params = { textDocument: { uri: document.uri.toString() } };
        return (await bench.services.lsp.DocumentSymbolProvider!.getSymbols(document, params)) as DocumentSymbol[];
    };

    it('shows the sections of a program, its elements with titles, sites and claims', async () => {
        const text =
            'program "T" { site A {} }\norganization A "Acme"\nsystem S { claimed C: sensitivity 90 % }\nsample size {}';
        const shown = (symbols: DocumentSymbol[] | undefined): unknown =>
            symbols?.map(({ name, detail, children }) => [
                name,
                detail,
                ...(children?.length ? [shown(children)] : []),
            ]);
        expect(shown(await symbolsOf(text, 'en'))).toEqual([
            [
                'Title and parties',
                undefined,
                [
                    ['T', 'program', [['A', 'site']]],
                    ['A', 'organization · Acme'],
                ],
            ],
            ['System and conditions', undefined, [['S', 'system', [['C', 'claimed']]]]],
            ['Hypotheses and sample size', undefined, [['sample size', '']]],
        ]);
    });

    it('is flat where the sections of a file are mixed', async () => {
        const symbols = await symbolsOf('организация А\nгипотеза Г {}\nорганизация Б');
        expect(symbols.map(({ name }) => name)).toEqual(['А', 'Г', 'Б']);
    });

    it('keeps every name within its element, also in broken text', async () => {
        const within = ({ range, selectionRange, children }: DocumentSymbol): boolean =>
            range.start.line <= selectionRange.start.line &&
            range.end.line >= selectionRange.end.line &&
            (children ?? []).every(within);
        for (const end of [0, 50, 300, 1000, 5000, example.length]) {
            expect((await symbolsOf(example.slice(0, end))).every(within)).toBe(true);
        }
    });
});

it('blocks, long texts and comments fold', async () => {
    const bench = new Workbench();
    const document = await bench.openOne(
        '// a\n// b\n\n/* c\n*/\nпрограмма {\n    обоснование """\n        x { \n    """ // d\n    // e\n}\nсистема С {\n    версия "{"',
    );
    const params = { textDocument: { uri: document.uri.toString() } };
    const ranges = await bench.services.lsp.FoldingRangeProvider!.getFoldingRanges(document, params);
    expect(ranges!.map(({ startLine, endLine, kind }) => [startLine, endLine, kind]).sort()).toEqual([
        [0, 1, 'comment'],
        [3, 4, 'comment'],
        [5, 9, undefined],
        [6, 8, undefined],
    ]);
});

it('expand selection takes text, value, property, block, element, file', async () => {
    const { text, offsets } = unmark('программа "П" {\n    номер "NS<|>-1"\n    вид регистрация\n}\nцель Ц');
    const document = await new Workbench().openOne(text);
    const { textDocument } = document;
    const taken: string[] = [];
    let range: SelectionRange | undefined = selectionRangeAt(document, textDocument.positionAt(offsets[0]!));
    for (; range; range = range.parent) taken.push(textDocument.getText(range.range));
    expect(taken).toEqual([
        'NS-1',
        '"NS-1"',
        'номер "NS-1"',
        '\n    номер "NS-1"\n    вид регистрация\n',
        'программа "П" {\n    номер "NS-1"\n    вид регистрация\n}',
        text,
    ]);
});

it('words are coloured by their role', async () => {
    const text = `первичная конечная точка Чувств "Т" {
    метрика чувствительность
    патология Узел
    метод "М" источник "И"
    интервал Уилсон 95 %
}
system S { claimed C: sensitivity 90 % }`;
    const bench = new Workbench();
    const document = await bench.openOne(text);
    const provider = bench.services.lsp.SemanticTokenProvider!;
    const params = { textDocument: { uri: document.uri.toString() } };
    const tokens = await provider.semanticHighlight(document, params);
    const decoded = SemanticTokensDecoder.decode(tokens, provider.tokenTypes, document);
    expect(
        decoded.map(token => `${token.text}: ${token.tokenType}${token.tokenModifiers ? ' declaration' : ''}`),
    ).toEqual([
        'первичная: keyword',
        'конечная точка: keyword',
        'Чувств: class declaration',
        'метрика: property',
        'чувствительность: enumMember',
        'патология: property',
        'Узел: class',
        'метод: property',
        'источник: operator',
        'интервал: property',
        'Уилсон: enumMember',
        'system: keyword',
        'S: class declaration',
        'claimed: property',
        'C: variable declaration',
        'sensitivity: enumMember',
    ]);
    const line = { start: { line: 2, character: 0 }, end: { line: 2, character: 20 } };
    expect((await provider.semanticHighlightRange(document, { ...params, range: line })).data).toHaveLength(10);
});

it('lenses tell what uses an element and which rows are open', async () => {
    const bench = new Workbench('ru');
    const document = await bench.openOne(
        'программа "П" {}\nпатология Узел\nконечная точка Ч { патология Узел }\nгипотеза Г { Ч > 85 % }\nриск Р',
    );
    const params = { textDocument: { uri: document.uri.toString() }, range: whole };
    const lenses = await bench.services.lsp.CodeLensProvider!.provideCodeLens(document, params);
    const titles = lenses!.map(({ command }) => command!.title);
    expect(titles[0]).toMatch(/^Пункт 5\.4\.2: открыт[аыо] \d+ строк[аи]? \(.*P04/);
    expect(titles.slice(1)).toEqual(['используется: конечная точка Ч', 'используется: гипотеза Г', 'не используется']);
});
