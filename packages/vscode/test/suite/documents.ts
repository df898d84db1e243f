import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { file, open, replace, setting, tidy } from './support.js';

const read = async (name: string): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(file(name)));

describe('documents', () => {
    afterEach(tidy);

    it('are written into out/ beside the program, in every format that is set', async () => {
        await setting('documents.formats', ['docx', 'html', 'md']);
        await open('узлы.trial');
        const files = await vscode.commands.executeCommand<vscode.Uri[]>('trialwright.generateProgram');
        assert.deepEqual(
            files.map(uri => vscode.workspace.asRelativePath(uri)),
            ['out/узлы.docx', 'out/узлы.html', 'out/узлы.md'],
        );
        // A DOCX is a ZIP.
        assert.match(await read('out/узлы.docx'), /^PK/);
        assert.match(await read('out/узлы.html'), /^<!doctype html>/i);
        const text = await read('out/узлы.md');
        assert.match(text, /НодулСкан/);
        assert.match(text, /126/);
    });

    it('are the same bytes when made again', async () => {
        await open('узлы.trial');
        const make = async () => {
            const [written] = await vscode.commands.executeCommand<vscode.Uri[]>('trialwright.generateProgram');
            return vscode.workspace.fs.readFile(written!);
        };
        assert.deepEqual(await make(), await make());
    });

    it('come from the text in the editor, saved or not, and replace what was generated', async () => {
        await setting('documents.formats', ['md']);
        const editor = await open('nodules.trial');
        await vscode.commands.executeCommand('trialwright.generateProgram');
        await replace(editor, 'NS-2', 'NS-99');
        await vscode.commands.executeCommand('trialwright.generateProgram');
        assert.match(await read('out/nodules.md'), /NS-99/);
    });

    it('are made in the language and the folder that are set, for the program that is named', async () => {
        await setting('documents.formats', ['md']);
        await setting('documents.language', 'ru');
        await setting('documents.folder', '');
        const program = (await open('nodules.trial')).document.uri;
        await vscode.commands.executeCommand('trialwright.generateReport', program);
        assert.match(await read('nodules-report.ru.md'), /Отч[её]т|ОТЧ[ЕЁ]Т/);
        await vscode.workspace.fs.delete(file('nodules-report.ru.md'));
        await vscode.workspace.fs.delete(file('.trialwright.json'));
    });

    it('are not made of a library', async () => {
        await open('центр.trial');
        const files = await vscode.commands.executeCommand<vscode.Uri[]>('trialwright.generateProgram');
        assert.deepEqual(files, []);
    });
});
