import { type TroubleError, trouble } from './trouble.js';

/** Says in words what the operating system refused when something was to be read. */
export function readingTrouble(error: unknown, path: string): TroubleError {
    switch (codeOf(error)) {
        case 'ENOENT':
            return trouble('missing', path, 'нет такого файла или папки', 'no such file or folder');
        case 'ENOTDIR':
            return trouble(
                'missing',
                path,
                'часть пути — файл, а не папка',
                'part of the path is a file, not a folder',
            );
        case 'EACCES':
        case 'EPERM':
            return trouble('denied', path, 'нет права на чтение', 'no permission to read it');
        case 'ELOOP':
            return trouble(
                'loop',
                path,
                'символические ссылки ведут по кругу: прочитать нельзя',
                'symbolic links lead in a circle: it cannot be read',
            );
        case 'ENAMETOOLONG':
            return trouble('unreadable', path, 'слишком длинное имя', 'the name is too long');
        default: {
            const code = codeOf(error) ?? String(error);
            return trouble('unreadable', path, `не удаётся прочитать (${code})`, `it cannot be read (${code})`);
        }
    }
}

/** Code of an error of the operating system, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
    return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
