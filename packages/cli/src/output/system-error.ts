import { codeOf } from '../input/system-error.js';
import { type TroubleError, trouble } from '../input/trouble.js';

/** Says in words what the operating system refused when something was to be written. */
export function writingTrouble(error: unknown, path: string): TroubleError {
    const code = codeOf(error) ?? String(error);
    switch (code) {
        case 'ENOSPC':
        case 'EDQUOT':
        case 'EFBIG':
            return trouble(
                'no-space',
                path,
                'не хватает места на диске: ничего не записано',
                'there is not enough space on the disk: nothing was written',
            );
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return trouble('read-only', path, 'нет права на запись', 'no permission to write there');
        case 'ENOTDIR':
        case 'EEXIST':
            return trouble('not-a-folder', path, 'на этом месте файл, а не папка', 'there is a file, not a folder');
        case 'EISDIR':
            return trouble('not-a-file', path, 'на этом месте папка, а не файл', 'there is a folder, not a file');
        case 'ENOENT':
            return trouble('missing', path, 'папка исчезла во время записи', 'the folder vanished during writing');
        default:
            return trouble('unwritable', path, `не удаётся записать (${code})`, `it cannot be written (${code})`);
    }
}
