import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readingTrouble } from './system-error.js';
import { type Trouble, TroubleError, trouble } from './trouble.js';
import { commonFolder, isInside } from './root.js';

/** A file to work on. */
export interface FoundFile {
    /** Absolute path. */
    readonly path: string;
    /** The path as messages name it: as it was given, or below the folder that was given. */
    readonly shown: string;
    /** The folder that it was found in; undefined for a file that was named itself. */
    readonly within?: string;
}

export interface FoundFiles {
    readonly files: readonly FoundFile[];
    readonly troubles: readonly Trouble[];
    /** Folder beyond which nothing is read. */
    readonly root: string;
}

const extension = '.trial';

/**
 * Finds the programs that paths mean: files, or folders with all that they hold.
 * @param rootOption folder that bounds what may be read; without it, the common folder of the paths.
 */
export async function findPrograms(paths: readonly string[], cwd: string, rootOption?: string): Promise<FoundFiles> {
    const troubles: Trouble[] = [];
    const note = (error: unknown, shown: string): void => {
        troubles.push((error instanceof TroubleError ? error : readingTrouble(error, shown)).trouble);
    };
    const inputs: { path: string; shown: string; folder: boolean; real: string }[] = [];
    for (const shown of paths) {
        const path = resolve(cwd, shown);
        try {
            const folder = (await stat(path)).isDirectory();
            inputs.push({ path, shown, folder, real: await realpath(path) });
        } catch (error) {
            note(error, shown);
        }
    }
    const root = rootOption
        ? await realpath(resolve(cwd, rootOption)).catch(error => Promise.reject(readingTrouble(error, rootOption)))
        : commonFolder(inputs.map(input => (input.folder ? input.real : dirname(input.real))));
    const files = new Map<string, FoundFile>();
    for (const input of inputs) {
        try {
            checkInside(input.real, root, input.shown);
            if (!input.folder) files.set(input.path, { path: input.path, shown: input.shown });
            else for (const file of await findIn(input, root, note)) files.set(file.path, file);
        } catch (error) {
            note(error, input.shown);
        }
    }
    return { files: [...files.values()], troubles, root };
}

async function findIn(
    input: { readonly path: string; readonly shown: string; readonly real: string },
    root: string,
    note: (error: unknown, shown: string) => void,
): Promise<FoundFile[]> {
    const found: FoundFile[] = [];
    let troubled = false;
    const visit = async (path: string, shown: string, above: readonly string[]): Promise<void> => {
        try {
            const real = await realpath(path);
            if (above.includes(real)) {
                throw trouble(
                    'loop',
                    shown,
                    'символическая ссылка ведёт по кругу в папку, в которой она лежит',
                    'a symbolic link leads in a circle to a folder that it lies in',
                );
            }
            checkInside(real, root, shown);
            if (!(await stat(path)).isDirectory()) {
                found.push({ path, shown, within: input.path });
                return;
            }
            for (const entry of await listed(path)) {
                await visit(join(path, entry), join(shown, entry), [...above, real]);
            }
        } catch (error) {
            troubled = true;
            note(error, shown);
        }
    };
    await visit(input.path, input.shown, []);
    if (found.length === 0 && !troubled) {
        throw trouble(
            'no-programs',
            input.shown,
            `в папке нет программ (файлов ${extension})`,
            `there are no programs (${extension} files) in the folder`,
        );
    }
    return found;
}

/** Folders and programs of a folder, in the order of their names; what tools keep for themselves is passed over. */
async function listed(path: string): Promise<string[]> {
    const entries = await readdir(path, { withFileTypes: true });
    const names: string[] = [];
    for (const entry of entries) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        const folder = entry.isDirectory() || (entry.isSymbolicLink() && (await leadsToFolder(join(path, entry.name))));
        if (folder || entry.name.endsWith(extension)) names.push(entry.name);
    }
    return names.sort();
}

// A link that leads nowhere or in a circle matters only if it is called a program.
async function leadsToFolder(path: string): Promise<boolean> {
    return stat(path).then(
        info => info.isDirectory(),
        () => false,
    );
}

function checkInside(real: string, root: string, shown: string): void {
    if (isInside(real, root)) return;
    throw trouble(
        'outside-root',
        shown,
        `ведёт за пределы папки ${root}: за ней ничего не читается`,
        `leads out of the folder ${root}: nothing is read beyond it`,
    );
}
