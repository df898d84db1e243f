import { l10n, type Uri, window, workspace } from 'vscode';

/** The program that a command is meant for: the one given, the one being edited, or one that the person picks. */
export async function chooseProgram(given?: Uri): Promise<Uri | undefined> {
    const active = window.activeTextEditor?.document;
    const program = given ?? (active?.languageId === 'trial' ? active.uri : await pick());
    if (program?.scheme !== 'untitled') return program;
    // A document needs a folder to go to: an unsaved program is saved first.
    return workspace.save(program);
}

async function pick(): Promise<Uri | undefined> {
    const files = await workspace.findFiles('**/*.trial', '**/node_modules/**', 1000);
    if (files.length <= 1) {
        if (files.length === 0) void window.showInformationMessage(l10n.t('There is no program in this folder.'));
        return files[0];
    }
    const items = files
        .map(uri => ({ label: workspace.asRelativePath(uri), uri }))
        .sort((a, b) => a.label.localeCompare(b.label));
    return (await window.showQuickPick(items, { placeHolder: l10n.t('Which program?') }))?.uri;
}
