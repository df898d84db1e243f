import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, sep } from 'node:path';

/** True where a path is a folder or lies in it. Both must be real paths, without links. */
export function isInside(path: string, folder: string): boolean {
    const way = relative(folder, path);
    return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`));
}

/** The longest folder that holds all the folders. */
export function commonFolder(folders: readonly string[]): string {
    let [common = sep] = folders;
    for (const folder of folders) while (!isInside(folder, common)) common = dirname(common);
    return common;
}

/** The real path, links resolved; undefined where there is nothing. */
export async function realPathOf(path: string): Promise<string | undefined> {
    try {
        return await realpath(path);
    } catch {
        return undefined;
    }
}
