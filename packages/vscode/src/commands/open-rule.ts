import { commands, type ExtensionContext, l10n, Uri, window, workspace } from 'vscode';
import { displayLanguage } from '../client/display-language.js';

/** Shows the page of a rule in the reader's language, beside the program; without a code lets the person choose. */
export async function openRule(context: ExtensionContext, code?: string, language?: string): Promise<void> {
    const folder = Uri.joinPath(
        context.extensionUri,
        'dist/rules',
        language === 'ru' || language === 'en' ? language : displayLanguage(),
    );
    const chosen = code ?? (await chooseRule(folder));
    if (!chosen) return;
    const page = Uri.joinPath(folder, `${chosen}.md`);
    try {
        await workspace.fs.stat(page);
    } catch {
        void window.showInformationMessage(l10n.t('There is no page about {0}.', chosen));
        return;
    }
    await commands.executeCommand('markdown.showPreviewToSide', page);
}

async function chooseRule(folder: Uri): Promise<string | undefined> {
    const files = await workspace.fs.readDirectory(folder);
    const items = await Promise.all(
        files
            .map(([name]) => name)
            .filter(name => name.endsWith('.md'))
            .sort()
            .map(async name => {
                const text = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, name)));
                const title = /^#\s+(.*)$/m.exec(text)?.[1] ?? '';
                return { label: name.slice(0, -'.md'.length), description: title };
            }),
    );
    return (await window.showQuickPick(items, { placeHolder: l10n.t('Which rule?'), matchOnDescription: true }))?.label;
}
