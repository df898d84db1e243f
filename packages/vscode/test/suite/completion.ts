import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, open, placeOf, replace, tidy } from './support.js';

/** What is offered right after a text. */
async function offeredAfter(editor: vscode.TextEditor, text: string): Promise<vscode.CompletionItem[]> {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        placeOf(editor.document, text, text.length),
    );
    return items;
}

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

/** Contributed snippets have their source in the detail; what the server offers has not. */
const fromServer = (item: vscode.CompletionItem): boolean => !item.detail?.includes('(Trialwright');

describe('what may stand here', () => {
    afterEach(tidy);

    it('are the words of the file, the missing ones, with a line on each', async () => {
        const editor = await open('узлы.trial');
        await replace(editor, '    интервал Вальд 95 %\n', '    интервал Вальд 95 %\n    \n');
        const items = (await offeredAfter(editor, '95 %\n    ')).filter(fromServer);
        const labels = items.map(labelOf);
        assert.ok(labels.includes('неопределённые результаты'), labels.join());
        assert.ok(!labels.includes('метрика'), 'what is there already is not offered again');
        assert.ok(!labels.includes('threshold'), 'words of the other language are not offered');
        assert.ok(items.every(item => item.detail));
    });

    it('complete a half-typed form of several words', async () => {
        const editor = await open('узлы.trial');
        await replace(editor, '    набор данных Тест\n    интервал', '    набор да\n    интервал');
        const found = (await offeredAfter(editor, '\n    набор да')).find(item => labelOf(item) === 'набор данных');
        assert.ok(found);
        const range = found.range instanceof vscode.Range ? found.range : found.range!.replacing;
        assert.equal(editor.document.getText(range), 'набор да');
    });

    it('are names of the right kind only, Cyrillic ones too', async () => {
        const editor = await open('узлы.trial');
        await replace(editor, '    патология Узел\n    набор', '    патология У\n    набор');
        const labels = (await offeredAfter(editor, '    патология У')).filter(fromServer).map(labelOf);
        assert.deepEqual(labels, ['Узел']);
    });

    it('are accepted by a key', async () => {
        const editor = await open('узлы.trial');
        await replace(editor, '    интервал Вальд 95 %\n', '    интервал Вальд 95 %\n    неопр\n');
        const place = placeOf(editor.document, '    неопр', '    неопр'.length);
        editor.selection = new vscode.Selection(place, place);
        const changed = eventually(vscode.workspace.onDidChangeTextDocument, () =>
            editor.document.getText().includes('    неопределённые результаты') ? true : undefined,
        );
        // The list opens in its own time; choosing from it does nothing until then.
        const accepted = { done: false };
        void changed.then(() => (accepted.done = true));
        await vscode.commands.executeCommand('editor.action.triggerSuggest');
        while (!accepted.done) await vscode.commands.executeCommand('acceptSelectedSuggestion');
    });
});
