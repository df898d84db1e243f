import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { file, open, placeOf, tidy } from './support.js';

const name = (uri: vscode.Uri): string => uri.path.split('/').at(-1)!;

describe('finding one’s way', () => {
    afterEach(tidy);

    it('leads from a Cyrillic name to its definition in another file', async () => {
        const { document } = await open('узлы.trial');
        const links = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
            'vscode.executeDefinitionProvider',
            document.uri,
            placeOf(document, 'исследователь Иванова', 16),
        );
        const [link] = links;
        assert.ok(link);
        const uri = 'targetUri' in link ? link.targetUri : link.uri;
        const range = 'targetUri' in link ? (link.targetSelectionRange ?? link.targetRange) : link.range;
        const library = await vscode.workspace.openTextDocument(file('центр.trial'));
        assert.equal(name(uri), 'центр.trial');
        assert.equal(library.getText(range), 'Иванова');
    });

    it('finds every use of a name, in both files', async () => {
        const { document } = await open('центр.trial');
        const places = await vscode.commands.executeCommand<vscode.Location[]>(
            'vscode.executeReferenceProvider',
            document.uri,
            placeOf(document, 'Больница', 2),
        );
        const files = places.map(({ uri }) => name(uri)).sort();
        assert.deepEqual(files, ['узлы.trial', 'узлы.trial', 'узлы.trial', 'центр.trial']);
    });

    it('renames a Cyrillic name in all files', async () => {
        const { document } = await open('центр.trial');
        const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
            'vscode.executeDocumentRenameProvider',
            document.uri,
            placeOf(document, 'лицо Иванова', 6),
            'Петрова',
        );
        const changed = edit.entries().map(([uri, edits]) => [name(uri), edits.length]);
        assert.deepEqual(Object.fromEntries(changed), { 'центр.trial': 1, 'узлы.trial': 1 });
        assert.ok(await vscode.workspace.applyEdit(edit));
        const program = await vscode.workspace.openTextDocument(file('узлы.trial'));
        assert.match(program.getText(), /главный исследователь Петрова/);
        // Both files are open and changed; leave them as they were.
        for (const changedFile of ['узлы.trial', 'центр.trial']) {
            await vscode.window.showTextDocument(file(changedFile));
            await vscode.commands.executeCommand('workbench.action.files.revert');
        }
    });

    it('marks every place of a name in the file', async () => {
        const { document } = await open('узлы.trial');
        const places = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
            'vscode.executeDocumentHighlights',
            document.uri,
            placeOf(document, 'для Чувств', 5),
        );
        assert.deepEqual(
            places.map(({ range }) => document.getText(range)),
            ['Чувств', 'Чувств'],
        );
    });
});
