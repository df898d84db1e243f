import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, replace, tidy } from './support.js';

describe('formatting', () => {
    afterEach(tidy);

    it('formats a program, and leaves a formatted one alone', async () => {
        const editor = await open('узлы.trial');
        const { document } = editor;
        await replace(editor, '    номер "NS-1"', '  номер     "NS-1"');
        await vscode.commands.executeCommand('editor.action.formatDocument');
        assert.match(document.getText(), /^ {4}номер "NS-1"$/m);
        const once = document.getText();
        await vscode.commands.executeCommand('editor.action.formatDocument');
        assert.equal(document.getText(), once);
    });
});
