import { commands, env, UIKind, type Uri } from 'vscode';

/** Opens a generated document with what suits it: Word, the browser, the preview of Markdown. */
export async function openDocument(file: Uri): Promise<void> {
    if (file.path.endsWith('.md')) {
        await commands.executeCommand('markdown.showPreview', file);
    } else if (env.uiKind === UIKind.Desktop && !env.remoteName) {
        await env.openExternal(file);
    } else {
        // No program of the person's machine can reach the file: show it where it can be downloaded.
        await commands.executeCommand('revealInExplorer', file);
    }
}
