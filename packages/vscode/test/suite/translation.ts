import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, tidy } from './support.js';

describe('turning a program into the words of the other language', () => {
    afterEach(tidy);

    it('keeps names and texts, and comes back to what it was', async () => {
        const { document } = await open('узлы.trial');
        const russian = document.getText();
        await vscode.commands.executeCommand('trialwright.toEnglish');
        assert.match(document.getText(), /^primary endpoint Чувств "Чувствительность" \{$/m);
        assert.match(document.getText(), /^ {4}purpose "Выявление лёгочных узлов" source "Руководство, 1.2"$/m);
        await vscode.commands.executeCommand('trialwright.toRussian');
        assert.equal(document.getText(), russian);
    });
});
