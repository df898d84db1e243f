import { type ExtensionContext, l10n, SnippetString, type TextEditor, Uri, window, workspace } from 'vscode';
import { displayLanguage } from '../client/display-language.js';

/** Opens an unsaved program made from a template, with the cursor in its first blank. */
export async function newProgram(context: ExtensionContext): Promise<TextEditor | undefined> {
    const language = await chooseLanguage();
    if (!language) return undefined;
    const kind = await chooseKind();
    if (!kind) return undefined;
    const template = Uri.joinPath(context.extensionUri, 'templates', language, `${kind}.trial`);
    const text = new TextDecoder().decode(await workspace.fs.readFile(template));
    const editor = await window.showTextDocument(await workspace.openTextDocument({ language: 'trial' }));
    await editor.insertSnippet(new SnippetString(text));
    return editor;
}

async function chooseLanguage(): Promise<string | undefined> {
    const items = [
        { label: 'Русский', description: 'программа «…» { … }', language: 'ru' },
        { label: 'English', description: 'program "…" { … }', language: 'en' },
    ];
    // The reader's own language comes first.
    if (displayLanguage() === 'en') items.reverse();
    return (await window.showQuickPick(items, { placeHolder: l10n.t('Language of the program') }))?.language;
}

async function chooseKind(): Promise<string | undefined> {
    const items = [
        {
            label: l10n.t('Registration trial'),
            description: l10n.t('diagnostic accuracy against a performance goal'),
            trial: 'registration',
        },
        {
            label: l10n.t('Preliminary trial'),
            description: l10n.t('accuracy estimated with a given precision'),
            trial: 'preliminary',
        },
    ];
    return (await window.showQuickPick(items, { placeHolder: l10n.t('Kind of trial') }))?.trial;
}
