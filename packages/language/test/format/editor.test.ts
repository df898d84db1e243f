import { createTrialServices } from '@trialwright/language';
import { EmptyFileSystem, URI } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, it } from 'vitest';

const { shared, trial } = createTrialServices(EmptyFileSystem);
const formatter = trial.lsp.Formatter!;
const options = { tabSize: 4, insertSpaces: true };

const text = `риск А "а" {
  приемлемость  "да"
      тяжесть  "нет"
  меры  "м"
}
риск  Б  "б"
`;

function document(content: string) {
    return shared.workspace.LangiumDocumentFactory.fromString(content, URI.parse('file:///a.trial'));
}

async function ranged(content: string, from: number, to: number, tabSize = 4): Promise<string> {
    const range = { start: { line: from, character: 1 }, end: { line: to, character: 3 } };
    const doc = document(content);
    const params = { textDocument: { uri: doc.uri.toString() }, options: { ...options, tabSize }, range };
    return TextDocument.applyEdits(doc.textDocument, await formatter.formatDocumentRange(doc, params));
}

it('formats a whole file, with the indent that the editor asks for', async () => {
    const doc = document(text);
    const params = { textDocument: { uri: doc.uri.toString() }, options: { ...options, tabSize: 2 } };
    const edits = await formatter.formatDocument(doc, params);
    expect(TextDocument.applyEdits(doc.textDocument, edits)).toBe(`риск А "а" {
  приемлемость "да"
  тяжесть "нет"
  меры "м"
}

риск Б "б"
`);
    expect(edits.every(edit => edit.newText.length < 5)).toBe(true);
});

it('formats the lines of a range and no other', async () => {
    const expected = text.replace('      тяжесть  "нет"', '    тяжесть "нет"');
    expect(await ranged(text, 2, 2)).toBe(expected);
    expect(await ranged(text.replaceAll('\n', '\r\n'), 2, 2)).toBe(expected.replaceAll('\n', '\r\n'));
});

it('formats a file with syntax errors', async () => {
    expect(await ranged(text.replace('тяжесть', 'тяжисть'), 1, 1)).toContain('\n    приемлемость "да"\n');
});
