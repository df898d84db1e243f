import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, placeOf, setting, tidy, until } from './support.js';

/** What is shown when one points at a place. */
async function hoverAt(document: vscode.TextDocument, text: string, offset = 1): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        placeOf(document, text, offset),
    );
    const contents = hovers.flatMap(hover => hover.contents as (vscode.MarkdownString | string)[]);
    return contents.map(content => (typeof content === 'string' ? content : content.value)).join('\n\n');
}

describe('pointing at something', () => {
    afterEach(tidy);

    it('explains a word, a metric, a name and a number, in the words of the reader', async () => {
        const { document } = await open('узлы.trial');
        await setting('language', 'ru');
        const metric = await until(
            () => hoverAt(document, 'чувствительность\n'),
            text => text.includes('Доля'),
        );
        assert.match(metric, /ИП \/ \(ИП \+ ЛО\)/);
        assert.match(metric, /пункт 3\.25/);
        assert.match(await hoverAt(document, 'метрика'), /Метрика/);
        assert.match(await hoverAt(document, 'для Чувств', 5), /первичная конечная точка \*\*Чувств\*\*/);
        assert.match(await hoverAt(document, 'полуширина'), /z² · p · \(1 − p\) \/ d².*= 125,4/);
    });

    it('shows both roundings of the recruited number', async () => {
        const { document } = await open('nodules.trial');
        const planned = await hoverAt(document, '1300');
        assert.match(planned, /1260/);
        assert.match(planned, /1255/);
    });
});
