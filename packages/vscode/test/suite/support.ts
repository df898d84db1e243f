import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TrialwrightApi } from '../../src/api.js';

/** The extension, activated, with a server that has read the workspace. */
export async function trialwright(): Promise<TrialwrightApi> {
    const extension = vscode.extensions.getExtension<TrialwrightApi>('trialwright.trialwright');
    assert.ok(extension, 'the extension is not there');
    const api = await extension.activate();
    await api.ready;
    return api;
}

/** A file of the workspace. */
export function file(name: string): vscode.Uri {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder, 'no folder is open');
    return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file of the workspace in an editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
    await trialwright();
    return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file(name)));
}

/**
 * Resolves with what `get` gives once it gives something: asks now, and again after each event of `change`.
 * Nothing sleeps; the time-out of the test is the only clock.
 */
export function eventually<T>(change: vscode.Event<unknown>, get: () => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
        const look = () => {
            try {
                const found = get();
                if (found === undefined) return;
                listener.dispose();
                resolve(found);
            } catch (error) {
                listener.dispose();
                reject(error);
            }
        };
        const listener = change(look);
        look();
    });
}

/** The findings of a file, once they meet a condition. */
export function findings(
    uri: vscode.Uri,
    condition: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
    return eventually(vscode.languages.onDidChangeDiagnostics, () => {
        const found = vscode.languages.getDiagnostics(uri);
        return condition(found) ? found : undefined;
    });
}

/** The place of the first occurrence of a text in a document; `offset` characters into it. */
export function placeOf(document: vscode.TextDocument, text: string, offset = 0): vscode.Position {
    const index = document.getText().indexOf(text);
    assert.ok(index >= 0, `no ‘${text}’ in ${document.uri.path}`);
    return document.positionAt(index + offset);
}

/** Sets `trialwright.<name>` for the workspace until the test ends. */
export async function setting(name: string, value: unknown): Promise<void> {
    const section = vscode.workspace.getConfiguration('trialwright');
    await section.update(name, value, vscode.ConfigurationTarget.Workspace);
    changed.add(name);
}

const changed = new Set<string>();

/** Takes back what {@link setting} set, and closes all editors without saving. */
export async function tidy(): Promise<void> {
    const section = vscode.workspace.getConfiguration('trialwright');
    for (const name of changed) await section.update(name, undefined, vscode.ConfigurationTarget.Workspace);
    changed.clear();
    while (vscode.window.activeTextEditor?.document.isDirty) {
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Replaces the first occurrence of a text in an editor. */
export async function replace(editor: vscode.TextEditor, found: string, by: string): Promise<void> {
    const start = placeOf(editor.document, found);
    const end = placeOf(editor.document, found, found.length);
    assert.ok(await editor.edit(edit => edit.replace(new vscode.Range(start, end), by)));
}

/**
 * Asks again and again until the answer meets a condition. Each question is a round trip to the server, so that this
 * neither sleeps nor spins; the time-out of the test ends it.
 */
export async function until<T>(ask: () => Thenable<T>, condition: (answer: T) => boolean): Promise<T> {
    for (;;) {
        const answer = await ask();
        if (condition(answer)) return answer;
    }
}
