import { type TroubleError, trouble } from './trouble.js';

/** Text of a file, and whether it began with a byte order mark (which is kept when the file is rewritten). */
export interface Decoded {
    readonly text: string;
    readonly mark: boolean;
}

/** Reads bytes as UTF-8. Whatever else they are is named, so that a person knows how to save the file anew. */
export function decode(bytes: Uint8Array, path: string): Decoded {
    const starts = (...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
    if (starts(0xff, 0xfe) || starts(0xfe, 0xff)) throw utf16(path);
    if (starts(0x50, 0x4b, 0x03, 0x04)) {
        throw binary(
            path,
            ' (похоже на документ Word, Excel или архив ZIP)',
            ' (it looks like a Word or Excel document or a ZIP archive)',
        );
    }
    if (starts(0x25, 0x50, 0x44, 0x46)) throw binary(path, ' (это PDF)', ' (it is a PDF)');
    if (bytes.includes(0)) throw zerosAlternate(bytes) ? utf16(path) : binary(path);
    const mark = starts(0xef, 0xbb, 0xbf);
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), mark };
    } catch {
        throw notUtf8(bytes, path);
    }
}

function utf16(path: string): TroubleError {
    return trouble(
        'utf-16',
        path,
        'файл в кодировке UTF-16: сохраните его в UTF-8',
        'the file is in UTF-16: save it as UTF-8',
    );
}

function binary(path: string, ru = '', en = ''): TroubleError {
    return trouble('binary', path, `это не текстовый файл${ru}`, `this is not a text file${en}`);
}

// UTF-16 without a mark: ASCII characters (spaces, digits, braces) have a zero in every second byte.
function zerosAlternate(bytes: Uint8Array): boolean {
    const counts = [0, 0];
    const sample = bytes.subarray(0, 4096);
    sample.forEach((byte, index) => {
        if (byte === 0) counts[index % 2]!++;
    });
    const [even, odd] = counts as [number, number];
    return Math.min(even, odd) === 0 && Math.max(even, odd) > sample.length / 50;
}

function notUtf8(bytes: Uint8Array, path: string): TroubleError {
    const { line, byte } = firstBadByte(bytes);
    if (looksLikeWindows1251(bytes)) {
        return trouble(
            'windows-1251',
            path,
            'похоже, файл в кодировке Windows-1251: сохраните его в UTF-8',
            'the file seems to be in Windows-1251: save it as UTF-8',
        );
    }
    const hexadecimal = byte.toString(16).toUpperCase().padStart(2, '0');
    return trouble(
        'not-utf-8',
        path,
        `файл не в кодировке UTF-8 (строка ${line}, байт ${hexadecimal}): сохраните его в UTF-8`,
        `the file is not in UTF-8 (line ${line}, byte ${hexadecimal}): save it as UTF-8`,
    );
}

/** Windows-1251 text of a program: letters above ASCII are nearly all Russian ones, in runs. */
function looksLikeWindows1251(bytes: Uint8Array): boolean {
    const high = bytes.filter(byte => byte >= 0x80);
    const russian = high.filter(
        byte => byte >= 0xc0 || byte === 0xa8 || byte === 0xb8 || byte === 0xab || byte === 0xbb,
    );
    return high.length >= 4 && russian.length / high.length > 0.9;
}

function firstBadByte(bytes: Uint8Array): { readonly line: number; readonly byte: number } {
    // With replacement, the text up to the first replacement character is what could be read.
    const readable = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? '';
    const offset = new TextEncoder().encode(readable).length + (bytes[0] === 0xef ? 3 : 0);
    return { line: readable.split('\n').length, byte: bytes[offset] ?? 0 };
}
