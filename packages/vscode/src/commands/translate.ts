import { type TranslateParams, type TranslateResult, translateRequest } from '@trialwright/server/protocol';
import { l10n, Range, type TextEditor, window } from 'vscode';
import type { Server } from '../client/server.js';

/** Turns the words of the program being edited into Russian or into English. */
export async function translate(server: Server, language: 'ru' | 'en'): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== 'trial') {
        void window.showInformationMessage(l10n.t('Open a program first.'));
        return;
    }
    const { version, uri } = editor.document;
    const client = await server.client();
    const params: TranslateParams = { uri: uri.toString(), language };
    const { edits, refusal } = await client.sendRequest<TranslateResult>(translateRequest, params);
    if (refusal !== undefined) void window.showErrorMessage(refusal);
    // Someone has typed meanwhile: the edits no longer fit.
    else if (version === editor.document.version) await apply(editor, edits);
    else await translate(server, language);
}

async function apply(editor: TextEditor, edits: TranslateResult['edits']): Promise<void> {
    await editor.edit(builder => {
        for (const { range, newText } of edits) {
            const { start, end } = range;
            builder.replace(new Range(start.line, start.character, end.line, end.character), newText);
        }
    });
}
