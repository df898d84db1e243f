import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, tidy } from './support.js';

describe('structure', () => {
    afterEach(tidy);

    it('outlines a program by its elements', async () => {
        const { document } = await open('узлы.trial');
        const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
            'vscode.executeDocumentSymbolProvider',
            document.uri,
        );
        const all = (list: vscode.DocumentSymbol[]): string[] =>
            list.flatMap(symbol => [`${symbol.name} ${symbol.detail}`, ...all(symbol.children)]);
        const names = all(symbols).join('\n');
        for (const expected of ['НодулСкан', 'Узел', 'Взрослые', 'Чувств', 'Т1'])
            assert.ok(names.includes(expected), expected);
    });

    it('folds every block', async () => {
        const { document } = await open('узлы.trial');
        const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
            'vscode.executeFoldingRangeProvider',
            document.uri,
        );
        const folded = ranges.map(({ start }) => document.lineAt(start).text);
        for (const block of ['программа', '    исследовательский центр', 'система', 'объём выборки']) {
            assert.ok(
                folded.some(line => line.startsWith(block)),
                block,
            );
        }
    });
});
