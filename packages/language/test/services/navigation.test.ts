import type { LangiumDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import { unmark, Workbench } from './harness.js';

const library = 'организация Акме "ООО «Акме»"\nлицо Иванова "Иванова А. А." { место работы Акме }\n';
const program =
    'импорт "lib/centre.trial"\nпрограмма "П" { заявитель А<|>кме утверждает Иванова }\nсистема С { изготовитель Акме }\n';

async function twoFiles(source = program) {
    const { text, offsets } = unmark(source);
    const bench = new Workbench('ru');
    const [lib, own] = await bench.open({ 'lib/centre.trial': library, 'a.trial': text });
    return { bench, lib: lib!, own: own!, params: paramsOf(own!, offsets[0] ?? 0) };
}

function paramsOf(document: LangiumDocument, offset: number) {
    return {
        textDocument: { uri: document.uri.toString() },
        position: document.textDocument.positionAt(offset),
        context: { includeDeclaration: true },
    };
}

const edited = (document: LangiumDocument, edits: readonly TextEdit[]): string =>
    [...edits]
        .sort((a, b) => document.textDocument.offsetAt(b.range.start) - document.textDocument.offsetAt(a.range.start))
        .reduce((text, { range, newText }) => {
            const { textDocument } = document;
            return (
                text.slice(0, textDocument.offsetAt(range.start)) +
                newText +
                text.slice(textDocument.offsetAt(range.end))
            );
        }, document.textDocument.getText());

describe('definition', () => {
    it('leads from a Cyrillic name to its element in another file', async () => {
        const { bench, lib, own, params } = await twoFiles();
        const links = await bench.services.lsp.DefinitionProvider!.getDefinition(own, params);
        expect(links).toHaveLength(1);
        expect(links![0]!.targetUri).toBe(lib.uri.toString());
        expect(lib.textDocument.getText(links![0]!.targetSelectionRange)).toBe('Акме');
    });

    it('leads from the path of an import to its file', async () => {
        const { bench, lib, own, params } = await twoFiles('импорт "lib/cen<|>tre.trial"');
        const [link] = (await bench.services.lsp.DefinitionProvider!.getDefinition(own, params))!;
        expect(link!.targetUri).toBe(lib.uri.toString());
    });
});

describe('references and highlights', () => {
    it('are found in all files', async () => {
        const { bench, own, params } = await twoFiles();
        const found = await bench.services.lsp.ReferencesProvider!.findReferences(own, params);
        expect(found!.map(({ uri }) => uri.split('/').at(-1)).sort()).toEqual([
            'a.trial',
            'a.trial',
            'centre.trial',
            'centre.trial',
        ]);
        const here = await bench.services.lsp.DocumentHighlightProvider!.getDocumentHighlight(own, params);
        expect(here).toHaveLength(2);
    });
});

describe('rename', () => {
    it('changes a name in every file', async () => {
        const { bench, lib, own, params } = await twoFiles();
        const edit = await bench.services.lsp.RenameProvider!.rename(own, { ...params, newName: 'Ромашка' });
        expect(edited(own, edit!.changes![own.uri.toString()]!)).toContain('заявитель Ромашка утверждает Иванова');
        expect(edited(lib, edit!.changes![lib.uri.toString()]!)).toBe(
            'организация Ромашка "ООО «Акме»"\nлицо Иванова "Иванова А. А." { место работы Ромашка }\n',
        );
    });

    for (const [newName, reason] of [
        ['2Акме', 'не может быть именем'],
        ['ООО Акме', 'не может быть именем'],
        ['гипотеза', 'слово языка'],
        ['test', 'слово языка'],
        ['Иванова', 'уже занято в centre.trial'],
        ['С', 'уже занято в a.trial'],
    ] as const) {
        it(`refuses «${newName}»: ${reason}`, async () => {
            const { bench, own, params } = await twoFiles();
            const rename = bench.services.lsp.RenameProvider!.rename(own, { ...params, newName });
            await expect(rename).rejects.toThrow(reason);
        });
    }

    it('renames a claim and what verifies it', async () => {
        const text = 'system S { claimed C: sensitivity at least 85 % }\nendpoint E { verifies C }';
        const bench = new Workbench('en');
        const document = await bench.openOne(text);
        const params = { ...paramsOf(document, text.indexOf('C }')), newName: 'C1' };
        const edit = await bench.services.lsp.RenameProvider!.rename(document, params);
        expect(edited(document, edit!.changes![document.uri.toString()]!)).toBe(text.replaceAll(/\bC\b/g, 'C1'));
    });

    it('is not offered on a keyword or a text', async () => {
        const { bench, own, params } = await twoFiles('прог<|>рамма "П" {}');
        expect(await bench.services.lsp.RenameProvider!.prepareRename(own, params)).toBeUndefined();
    });
});

it('links lead from paths to files of the workspace', async () => {
    const { bench, own } = await twoFiles(
        'импорт "lib/centre.trial"\nнабор данных Т { файл "data/test.csv" { пациент "id" } }\nорганизация О { сайт "https://x.y" }',
    );
    const links = await bench.services.lsp.DocumentLinkProvider!.getDocumentLinks(own, paramsOf(own, 0));
    expect(links!.map(({ range, target }) => [own.textDocument.getText(range), target])).toEqual([
        ['lib/centre.trial', 'file:///lib/centre.trial'],
        ['data/test.csv', 'file:///data/test.csv'],
    ]);
});

it('elements of the workspace are found by name and title, in any case, with ё as е', async () => {
    const bench = new Workbench('ru');
    await bench.open({ 'a.trial': 'патология Узел "Лёгочный узел"\nорганизация Acme "ООО"' });
    const find = async (query: string): Promise<string[]> =>
        (await bench.services.shared.lsp.WorkspaceSymbolProvider!.getSymbols({ query })).map(({ name }) => name);
    expect(await find('узе')).toEqual(['Узел']);
    expect(await find('ЛЕГОЧ')).toEqual(['Узел']);
    expect(await find('acm')).toEqual(['Acme']);
    expect(await find('')).toEqual(['Узел', 'Acme']);
});
