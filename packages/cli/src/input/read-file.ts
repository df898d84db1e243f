import { open, stat } from 'node:fs/promises';
import { type Decoded, decode } from './decode.js';
import { readingTrouble } from './system-error.js';
import { TroubleError, trouble } from './trouble.js';

/** Largest file that is read: far above any program, far below what would exhaust memory. */
export const largestFile = 32 * 1024 * 1024;

/**
 * Reads a program's text.
 * @param shown path as messages name it.
 * @throws TroubleError that says what is wrong with the file.
 */
export async function readText(path: string, shown: string): Promise<Decoded> {
    return decode(await readBytes(path, shown), shown);
}

async function readBytes(path: string, shown: string): Promise<Uint8Array> {
    try {
        // Asked before opening: to open a named pipe would wait for ever.
        check(await stat(path), shown);
        const handle = await open(path);
        try {
            check(await handle.stat(), shown);
            return await handle.readFile();
        } finally {
            await handle.close();
        }
    } catch (error) {
        throw error instanceof TroubleError ? error : readingTrouble(error, shown);
    }
}

function check(info: { isFile(): boolean; isDirectory(): boolean; size: number }, shown: string): void {
    if (info.isDirectory()) throw trouble('not-a-file', shown, 'это папка, а не файл', 'this is a folder, not a file');
    if (!info.isFile()) throw trouble('not-a-file', shown, 'это не обычный файл', 'this is not an ordinary file');
    if (info.size > largestFile) {
        const megabytes = Math.ceil(info.size / 1024 / 1024);
        const limit = largestFile / 1024 / 1024;
        throw trouble(
            'too-large',
            shown,
            `файл слишком велик: ${megabytes} МБ, читаются файлы до ${limit} МБ`,
            `the file is too large: ${megabytes} MB, files up to ${limit} MB are read`,
        );
    }
}
