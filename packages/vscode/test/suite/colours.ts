import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, tidy } from './support.js';

/** The semantic tokens of a document as `text: type`. */
async function tokens(document: vscode.TextDocument): Promise<string[]> {
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
    );
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
    );
    const found: string[] = [];
    let line = 0;
    let start = 0;
    for (let i = 0; i < data.length; i += 5) {
        const [lines, chars, length, type] = data.slice(i, i + 4) as unknown as [number, number, number, number];
        line += lines;
        start = lines === 0 ? start + chars : chars;
        found.push(`${document.lineAt(line).text.slice(start, start + length)}: ${legend.tokenTypes[type]}`);
    }
    return found;
}

describe('colours by role', () => {
    afterEach(tidy);

    it('are given to words and names of both languages alike', async () => {
        const russian = await tokens((await open('узлы.trial')).document);
        const english = await tokens((await open('nodules.trial')).document);
        const type = (found: string[], text: string) =>
            found.find(token => token.startsWith(`${text}: `))?.slice(text.length + 2);
        for (const [ru, en] of [
            ['система', 'system'],
            ['метрика', 'metric'],
            ['чувствительность', 'sensitivity'],
            ['НодулСкан', 'NoduleScan'],
            ['Чувств', 'Sens'],
        ] as const) {
            assert.ok(type(russian, ru), `${ru}: ${russian.slice(0, 30).join(', ')}`);
            assert.equal(type(russian, ru), type(english, en), ru);
        }
    });
});
