import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { file, findings, open, placeOf, replace, tidy } from './support.js';

const codeOf = ({ code }: vscode.Diagnostic): string =>
    String(typeof code === 'object' && code !== null ? code.value : code);
const has =
    (code: string) =>
    (found: readonly vscode.Diagnostic[]): boolean =>
        found.some(finding => codeOf(finding) === code);

/** Applies the fix of that title at a text. */
async function applyFix(editor: vscode.TextEditor, text: string, title: string): Promise<void> {
    const { document } = editor;
    const place = placeOf(document, text, 1);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(place, place),
        vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(action => action.title === title);
    assert.ok(fix?.edit, actions.map(action => action.title).join());
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
}

describe('data', () => {
    afterEach(tidy);

    it('are held against the program, and a fix renames a column that is misspelt', async () => {
        const editor = await open('data/table.trial');
        const { document } = editor;
        const found = await findings(document.uri, has('data-column-missing'));
        const [missing] = found.filter(one => codeOf(one) === 'data-column-missing');
        assert.equal(document.getText(missing!.range), '"prоb"');
        assert.match(missing!.message, /Did you mean “prob”\?/);
        const { target } = missing!.code as { target: vscode.Uri };
        assert.deepEqual(JSON.parse(target.query), ['data-column-missing', 'en']);
        await applyFix(editor, '"prоb"', 'Replace by “prob”');
        await findings(document.uri, list => has('data-cases')(list) && !has('data-column-missing')(list));
        assert.match(document.getText(), /score "prob"/);
    });

    it('are looked at again when the file changes', async () => {
        const editor = await open('data/table.trial');
        const { document } = editor;
        await findings(document.uri, has('data-cases'));
        const data = file('data/cases.csv');
        const before = await vscode.workspace.fs.readFile(data);
        try {
            const more = `${new TextDecoder().decode(before)}5,e,1,0.6\n`;
            await vscode.workspace.fs.writeFile(data, new TextEncoder().encode(more));
            await findings(document.uri, list => has('data-fingerprint-missing')(list) && !has('data-cases')(list));
        } finally {
            await vscode.workspace.fs.writeFile(data, before);
        }
    });

    it('offer their columns inside the quotes', async () => {
        const editor = await open('data/table.trial');
        await replace(editor, '"patient"', '""');
        const place = placeOf(editor.document, 'patient ""', 'patient "'.length);
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(
            'vscode.executeCompletionItemProvider',
            editor.document.uri,
            place,
        );
        const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
        for (const column of ['study', 'patient', 'gt', 'prob']) assert.ok(labels.includes(column), labels.join());
    });
});
