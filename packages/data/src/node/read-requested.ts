import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { similarNames } from '@trialwright/model';
import { TableError } from '../reading/problem.js';
import { type ReadSetOptions, readSet, type SetReading, type SourceOfSet } from '../survey/read-set.js';
import type { FileRequest } from '../survey/request.js';
import { fileSource } from './file-source.js';
import { hashed } from './sha256.js';

/** Reads the files of a data set from the disk, as one. `root`: the folder outside of which nothing is read. */
export async function readRequested(
    files: readonly FileRequest[],
    root: string,
    options: ReadSetOptions = {},
): Promise<SetReading> {
    const sources: SourceOfSet[] = [];
    for (const request of files) sources.push(await sourceOf(request, root, options.signal));
    return readSet(sources, options);
}

async function sourceOf(request: FileRequest, root: string, signal: AbortSignal | undefined): Promise<SourceOfSet> {
    const full = resolve(request.folder, request.path.replaceAll('\\', '/'));
    // Whether a file exists outside is nobody's business either.
    if (!isInside(full, root)) return { request, state: { kind: 'outside' } };
    try {
        const { source, digest } = hashed(await fileSource(full, root));
        return { request, source, digest: () => digest(signal) };
    } catch (error) {
        if (!(error instanceof TableError)) throw error;
        if (error.code === 'outside-workspace') return { request, state: { kind: 'outside' } };
        if (error.code === 'no-file')
            return { request, state: { kind: 'missing', near: await similarPaths(full, request, root) } };
        return { request, state: { kind: 'unreadable', problem: error.problem } };
    }
}

/** Tells whether a file is still the one that was read: its size and time, nothing where it is not there. */
export async function stampOf({ folder, path }: Pick<FileRequest, 'folder' | 'path'>): Promise<string> {
    try {
        const { size, mtimeMs, ino } = await stat(resolve(folder, path.replaceAll('\\', '/')));
        return `${size} ${mtimeMs} ${ino}`;
    } catch {
        return '';
    }
}

function isInside(path: string, root: string): boolean {
    const inside = relative(root, path);
    return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

/** Files whose names are like one that is not there: in its folder and in those beside the program. */
async function similarPaths(full: string, { folder }: FileRequest, root: string): Promise<string[]> {
    const folders = new Set([dirname(full), folder, ...(await foldersIn(folder))]);
    const found: string[] = [];
    for (const one of folders) {
        if (!isInside(one, root)) continue;
        const entries = await readdir(one, { withFileTypes: true }).catch(() => []);
        for (const entry of entries) if (entry.isFile()) found.push(join(one, entry.name));
    }
    const names = similarNames(
        basename(full),
        found.map(path => basename(path)),
    );
    const paths = names.flatMap(name => found.filter(path => basename(path) === name));
    return paths.slice(0, 3).map(path => relative(folder, path).split(sep).join('/'));
}

async function foldersIn(folder: string): Promise<string[]> {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    return entries
        .filter(entry => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
        .slice(0, 100)
        .map(({ name }) => join(folder, name));
}
