import { FileSystemError, l10n, Uri, window, workspace } from 'vscode';
import { fingerprint, WrittenRecord } from './written-record.js';

/**
 * Writes generated files into a folder, each only if it may be: one that a person has edited since it was generated is
 * overwritten only when that person agrees. Returns the files that are now as generated.
 */
export async function writeFiles(folder: Uri, files: ReadonlyMap<string, Uint8Array>): Promise<Uri[]> {
    await workspace.fs.createDirectory(folder);
    const recordFile = Uri.joinPath(folder, WrittenRecord.fileName);
    const record = WrittenRecord.parse(await read(recordFile));
    const written: Uri[] = [];
    for (const [name, bytes] of files) {
        const file = Uri.joinPath(folder, name);
        if (!(await mayWrite(file, name, bytes, record))) continue;
        record.note(name, await fingerprint(bytes));
        // The record first: a file that it does not know would be taken for edited.
        await workspace.fs.writeFile(recordFile, record.bytes());
        await workspace.fs.writeFile(file, bytes);
        written.push(file);
    }
    return written;
}

async function mayWrite(file: Uri, name: string, bytes: Uint8Array, record: WrittenRecord): Promise<boolean> {
    const existing = await read(file);
    if (!existing) return true;
    const found = await fingerprint(existing);
    if (found === (await fingerprint(bytes)) || record.knows(name, found)) return true;
    const overwrite = l10n.t('Overwrite');
    const detail = l10n.t('Someone has edited it since it was generated. The changes would be lost.');
    const question = l10n.t('Overwrite {0}?', workspace.asRelativePath(file));
    return (await window.showWarningMessage(question, { modal: true, detail }, overwrite)) === overwrite;
}

async function read(file: Uri): Promise<Uint8Array | undefined> {
    try {
        return await workspace.fs.readFile(file);
    } catch (error) {
        if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
        throw error;
    }
}
