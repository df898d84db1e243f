import { Uri, workspace } from 'vscode';

/** The folder into which the documents of a program go, by the setting `trialwright.documents.folder`. */
export function outputFolder(program: Uri): Uri {
    const folder = workspace.getConfiguration('trialwright.documents', program).get('folder', 'out');
    return Uri.joinPath(program, '..', folder);
}
