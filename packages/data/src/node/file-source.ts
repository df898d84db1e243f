import { constants } from 'node:fs';
import { lstat, open, realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { ByteSource } from '../reading/byte-source.js';
import { limits } from '../reading/limits.js';
import { stop, TableError } from '../reading/problem.js';

/** What tells that a file is still the one that was opened. */
interface Identity {
    readonly dev: number;
    readonly ino: number;
    readonly size: number;
    readonly mtimeMs: number;
}

/** Never follows a link that was put there meanwhile, never waits for a pipe. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * A file inside a folder, as a source of bytes. `path` is absolute or relative to `root`; links are followed as long
 * as they stay inside. Throws `TableError`: no such file, outside, not a regular file. While it is read, a file that
 * vanishes or changes stops the reading: half of the old one and half of the new one is no data.
 */
export async function fileSource(path: string, root: string): Promise<ByteSource> {
    const full = resolve(root, path);
    const name = relative(root, full).split(sep).join('/');
    const real = await realPath(full, root);
    const identity = await regular(real);
    const same = (now: Identity) =>
        now.dev === identity.dev &&
        now.ino === identity.ino &&
        now.size === identity.size &&
        now.mtimeMs === identity.mtimeMs;

    /** Opens the file for one piece only: a reading that is given up leaves nothing open. */
    async function read(start: number, end: number): Promise<Uint8Array> {
        const from = Math.max(0, start);
        const buffer = new Uint8Array(Math.max(0, Math.min(end, identity.size) - from));
        const handle = await open(real, flags).catch(vanished);
        try {
            if (!same(await handle.stat())) changed();
            for (let done = 0; done < buffer.length; ) {
                const { bytesRead } = await handle.read(buffer, done, buffer.length - done, from + done);
                if (bytesRead === 0) changed();
                done += bytesRead;
            }
            if (!same(await handle.stat())) changed();
        } finally {
            await handle.close();
        }
        return buffer;
    }

    return {
        name,
        size: identity.size,
        read,
        async *stream(signal) {
            for (let at = 0; at < identity.size; at += limits.piece) {
                signal?.throwIfAborted();
                yield await read(at, at + limits.piece);
            }
            if (!same(await lstat(real).catch(vanished))) changed();
        },
    };
}

async function realPath(full: string, root: string): Promise<string> {
    const folder = await realpath(root);
    const real = await realpath(full).catch(missing);
    const inside = relative(folder, real);
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
        stop(
            'outside-workspace',
            'файл лежит вне рабочей папки (прямо или по ссылке) и не читается; положите его в рабочую папку',
            'the file lies outside the workspace (itself or through a link) and is not read; put it into the workspace',
        );
    }
    return real;
}

async function regular(real: string): Promise<Identity> {
    const found = await lstat(real).catch(missing);
    if (found.isDirectory()) stop('is-folder', 'это папка, а не файл', 'this is a folder, not a file');
    if (!found.isFile()) {
        stop('not-regular', 'это не обычный файл (устройство, канал)', 'this is no regular file (a device, a pipe)');
    }
    return found;
}

function missing(error: unknown): never {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') stop('no-file', 'такого файла нет', 'there is no such file');
    if (code === 'ELOOP') stop('no-file', 'ссылка ведёт по кругу', 'the link leads in a circle');
    return stop('not-readable', `файл не читается (${code})`, `the file cannot be read (${code})`);
}

function vanished(error: unknown): never {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM') missing(error);
    return changed();
}

function changed(): never {
    throw new TableError({
        code: 'file-changed',
        message: {
            ru: 'файл изменился или исчез во время чтения; прочитайте его ещё раз, когда он будет готов',
            en: 'the file changed or vanished while it was read; read it again when it is finished',
        },
    });
}
