import { FileSystemError, l10n, type Memento, Uri, window, workspace } from 'vscode';

const key = 'trialwright.writtenFiles';

/**
 * Remembers the fingerprint of every file that was generated, so that one that a person has edited since is not
 * overwritten without asking.
 */
export class WrittenFiles {
    readonly #memory: Memento;

    constructor(memory: Memento) {
        this.#memory = memory;
    }

    /** Writes a file, unless it was edited and the person wants to keep it. Tells whether the file is now as given. */
    async write(file: Uri, bytes: Uint8Array): Promise<boolean> {
        const existing = await read(file);
        const fresh = await fingerprint(bytes);
        if (existing) {
            const found = await fingerprint(existing);
            const ours = found === fresh || found === this.#known()[file.toString()];
            if (!ours && !(await mayOverwrite(file))) return false;
        }
        await workspace.fs.createDirectory(Uri.joinPath(file, '..'));
        await workspace.fs.writeFile(file, bytes);
        await this.#memory.update(key, { ...this.#known(), [file.toString()]: fresh });
        return true;
    }

    #known(): Record<string, string> {
        return this.#memory.get(key, {});
    }
}

async function read(file: Uri): Promise<Uint8Array | undefined> {
    try {
        return await workspace.fs.readFile(file);
    } catch (error) {
        if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
        throw error;
    }
}

async function fingerprint(bytes: Uint8Array): Promise<string> {
    const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
    return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
}

async function mayOverwrite(file: Uri): Promise<boolean> {
    const name = workspace.asRelativePath(file);
    const detail = l10n.t('Someone has edited it since it was generated. The changes would be lost.');
    const overwrite = l10n.t('Overwrite');
    const answer = await window.showWarningMessage(l10n.t('Overwrite {0}?', name), { modal: true, detail }, overwrite);
    return answer === overwrite;
}
