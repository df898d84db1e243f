import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, findings, open, placeOf, replace, setting, tidy } from './support.js';

const codeOf = ({ code }: vscode.Diagnostic): string =>
    String(typeof code === 'object' && code !== null ? code.value : code);
const has =
    (code: string) =>
    (found: readonly vscode.Diagnostic[]): boolean =>
        found.some(finding => codeOf(finding) === code);
const the = (code: string, found: readonly vscode.Diagnostic[]): vscode.Diagnostic =>
    found.find(finding => codeOf(finding) === code)!;

/** The fixes that are offered at a place. */
async function fixesAt(editor: vscode.TextEditor, text: string): Promise<vscode.CodeAction[]> {
    const place = placeOf(editor.document, text, 1);
    return vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        new vscode.Range(place, place),
        vscode.CodeActionKind.QuickFix.value,
    );
}

describe('findings', () => {
    afterEach(tidy);

    it('name what clause 5.4.2 still misses, on its place, with a code that leads to the page of the rule', async () => {
        const { document } = await open('узлы.trial');
        const found = await findings(document.uri, has('P06-insufficient'));
        for (const code of ['D02-design', 'P05-primary', 'P09-analysis', 'N03-verification']) {
            assert.ok(has(code)(found), code);
        }
        const short = the('P06-insufficient', found);
        assert.match(document.lineAt(short.range.start).text, /планируется 1200/);
        assert.match(short.message, /1200 cases are planned.*1260.*60/);
        const { target } = short.code as { target: vscode.Uri };
        assert.equal(`${target.scheme}:${target.path}`, 'command:trialwright.openRule');
        assert.deepEqual(JSON.parse(target.query), ['P06-insufficient', 'en']);
        assert.ok(short.relatedInformation?.length);
    });

    it('are worded in the language that the reader has set', async () => {
        const { document } = await open('nodules.trial');
        await findings(document.uri, has('P05-primary'));
        await setting('language', 'ru');
        const found = await findings(
            document.uri,
            list => has('P05-primary')(list) && /^В программе/.test(the('P05-primary', list).message),
        );
        // The words to be written stay those of the file.
        assert.match(the('P05-primary', found).message, /primary objective/);
    });

    it('are as severe as has been set, or off', async () => {
        const { document } = await open('nodules.trial');
        await findings(document.uri, has('P05-primary'));
        await setting('rules', { 'P05-primary': 'hint', 'P09-analysis': 'off' });
        const found = await findings(
            document.uri,
            list => the('P05-primary', list)?.severity === vscode.DiagnosticSeverity.Hint,
        );
        assert.ok(!has('P09-analysis')(found));
    });

    it('point at a word that cannot stand here, and at a name that leads nowhere', async () => {
        const editor = await open('узлы.trial');
        await findings(editor.document.uri, has('P06-insufficient'));
        await replace(editor, '    метрика чувствительность', '    метрика чувствит');
        await replace(editor, '    патология Узел\n    набор', '    патология Узол\n    набор');
        const found = await findings(editor.document.uri, list =>
            ['чувствит', 'Узол'].every(word => list.some(({ range }) => editor.document.getText(range) === word)),
        );
        const messages = found.map(({ message }) => message).join('\n');
        assert.match(messages, /“чувствительность”/);
        assert.match(messages, /Did you mean “Узел”/);
    });

    it('go when a fix has been applied', async () => {
        const editor = await open('узлы.trial');
        await findings(editor.document.uri, has('P06-insufficient'));
        const fixes = await fixesAt(editor, '1200');
        const fix = fixes.find(({ title }) => title.includes('1260'));
        assert.ok(fix?.edit, fixes.map(({ title }) => title).join('\n'));
        await vscode.workspace.applyEdit(fix.edit);
        assert.match(editor.document.getText(), /планируется 1260/);
        await findings(editor.document.uri, list => list.length > 0 && !has('P06-insufficient')(list));
    });

    it('lead to a page in the language of the reader, without a network', async () => {
        await open('узлы.trial');
        await vscode.commands.executeCommand('trialwright.openRule', 'P06-insufficient', 'ru');
        const { tabGroups } = vscode.window;
        await eventually(tabGroups.onDidChangeTabs, () =>
            tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label.includes('P06-insufficient.md')),
        );
    });

    it('show in a program that was never saved', async () => {
        const document = await vscode.workspace.openTextDocument({
            language: 'trial',
            content: 'программа "Без всего" {\n    вид регистрация\n}\n',
        });
        await vscode.window.showTextDocument(document);
        await findings(document.uri, has('P05-primary'));
    });
});
