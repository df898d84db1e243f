import { readFileSync } from 'node:fs';
import type { LangiumDocument } from 'langium';
import { expect, it } from 'vitest';
import { selectionRangeAt } from '../../src/services/structure/selection-ranges.js';
import { Workbench } from './harness.js';

const example = readFileSync(new URL('../../../../examples/ru/preliminary.trial', import.meta.url), 'utf8');

/** Asks every provider about a document, those that want a place about the given one. */
async function askAll({ services: { lsp, shared } }: Workbench, document: LangiumDocument, offset: number) {
    const { textDocument } = document;
    const whole = { start: { line: 0, character: 0 }, end: textDocument.positionAt(textDocument.getText().length) };
    const file = { textDocument: { uri: textDocument.uri } };
    const place = { ...file, position: textDocument.positionAt(offset) };
    await lsp.HoverProvider!.getHoverContent(document, place);
    await lsp.CompletionProvider!.getCompletion(document, place);
    await lsp.DefinitionProvider!.getDefinition(document, place);
    await lsp.ReferencesProvider!.findReferences(document, { ...place, context: { includeDeclaration: true } });
    await lsp.DocumentHighlightProvider!.getDocumentHighlight(document, place);
    await lsp.RenameProvider!.prepareRename(document, place);
    await lsp.DocumentSymbolProvider!.getSymbols(document, file);
    await lsp.FoldingRangeProvider!.getFoldingRanges(document, file);
    await lsp.SemanticTokenProvider!.semanticHighlight(document, file);
    await lsp.DocumentLinkProvider!.getDocumentLinks(document, file);
    await lsp.CodeLensProvider!.provideCodeLens(document, file);
    await lsp.InlayHintProvider!.getInlayHints(document, { ...file, range: whole });
    await shared.lsp.WorkspaceSymbolProvider!.getSymbols({ query: 'а' });
    selectionRangeAt(document, place.position);
}

/** Numbers that look random and are the same at each run. */
function* numbers(seed: number): Generator<number, never> {
    for (let state = seed; ; ) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        yield state / 2 ** 32;
    }
}

it('no provider fails on a program that is cut off anywhere', async () => {
    const bench = new Workbench('ru');
    for (let end = 0; end < example.length; end += 397) {
        const document = await bench.openOne(example.slice(0, end), `cut-${end}.trial`);
        await expect(askAll(bench, document, end)).resolves.toBeUndefined();
        bench.services.shared.workspace.LangiumDocuments.deleteDocument(document.uri);
    }
}, 120_000);

it('no provider fails on a program with words missing, doubled or moved', async () => {
    const bench = new Workbench('en');
    const random = numbers(7);
    const next = (below: number): number => Math.floor(random.next().value * below);
    for (let round = 0; round < 60; round++) {
        const words = example.split(/(?<=\s)/);
        for (let change = 0; change < 12; change++) {
            const at = next(words.length);
            const kind = next(4);
            if (kind === 0) words.splice(at, 1);
            else if (kind === 1) words.splice(at, 0, words[at]!);
            else if (kind === 2) words.splice(at, 1, words[next(words.length)]!);
            else words.splice(at, 0, ['{', '}', '"', '«', ',', '%', '/*', '"""', '> 5'][next(9)]!);
        }
        const text = words.join('');
        const document = await bench.openOne(text, `mangled-${round}.trial`);
        await expect(askAll(bench, document, next(text.length))).resolves.toBeUndefined();
        bench.services.shared.workspace.LangiumDocuments.deleteDocument(document.uri);
    }
}, 120_000);
