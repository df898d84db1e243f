import type { ByteSource } from '../byte-source.js';
import { stop } from '../problem.js';
import type { Dialect } from '../table.js';
import { shown } from './shown.js';
import { onlyWindows1251 } from './windows-1251.js';

export type Encoding = Dialect['encoding'];

export interface FoundEncoding {
    readonly encoding: Encoding;
    /** Bytes of the mark at the beginning. */
    readonly mark: number;
}

const marks: readonly { readonly bytes: readonly number[]; readonly encoding?: Encoding }[] = [
    { bytes: [0xff, 0xfe, 0, 0] },
    { bytes: [0, 0, 0xfe, 0xff] },
    { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
    { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
    { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Names of encodings as people write them; UTF-16 without more may be of either byte order. */
const spellings: Readonly<Record<string, readonly Encoding[]>> = {
    utf8: ['utf-8'],
    utf16: ['utf-16le', 'utf-16be'],
    utf16le: ['utf-16le'],
    utf16be: ['utf-16be'],
    windows1251: ['windows-1251'],
    win1251: ['windows-1251'],
    cp1251: ['windows-1251'],
    ibm866: ['ibm866'],
    cp866: ['ibm866'],
    koi8r: ['koi8-r'],
};

/** What the program states; throws `TableError` for an encoding that is not known. */
function statedEncodings(name: string | undefined): readonly Encoding[] | undefined {
    if (name === undefined) return undefined;
    const found = spellings[name.toLowerCase().replace(/[^a-z0-9]/g, '')];
    if (found !== undefined) return found;
    const known = 'utf-8, utf-16, utf-16le, utf-16be, windows-1251, cp866, koi8-r';
    return stop(
        'encoding-unsupported',
        `кодировка «${shown(name)}», указанная в программе, неизвестна; возможны: ${known}`,
        `the encoding “${shown(name)}” stated in the program is not known; possible: ${known}`,
    );
}

/** What the mark at the beginning says. */
function markOf(head: Uint8Array): FoundEncoding | undefined {
    const found = marks.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
    if (found === undefined) return undefined;
    if (found.encoding === undefined) {
        stop(
            'encoding-unsupported',
            'файл в кодировке UTF-32; сохраните его в UTF-8',
            'the file is in UTF-32; save it as UTF-8',
        );
    }
    return { encoding: found.encoding, mark: found.bytes.length };
}

/** The byte order that the zeros of ASCII text of two bytes a character betray. */
function utf16Order(head: Uint8Array): Encoding | undefined {
    const zeros = [0, 0];
    for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2]!++;
    const [even, odd] = zeros as [number, number];
    const most = Math.max(even, odd);
    if (most <= head.length / 8 || Math.min(even, odd) >= most / 8) return undefined;
    return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Whether all bytes are UTF-8: reads the file to its end, keeps nothing. */
async function isUtf8(source: ByteSource, signal?: AbortSignal): Promise<boolean> {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
        for await (const piece of source.stream(signal)) decoder.decode(piece, { stream: true });
        decoder.decode();
        return true;
    } catch (error) {
        if (error instanceof TypeError) return false;
        throw error;
    }
}

/**
 * The encoding of a text file: by its mark, as stated by the program, UTF-8 where every byte fits, Windows-1251 where
 * the bytes can mean nothing else. Throws `TableError` where two readings are possible.
 */
export async function findEncoding(
    source: ByteSource,
    statedName: string | undefined,
    signal?: AbortSignal,
): Promise<FoundEncoding> {
    const stated = statedEncodings(statedName);
    const head = await source.read(0, Math.min(source.size, 4096));
    const marked = markOf(head);
    if (marked !== undefined) {
        if (stated !== undefined && !stated.includes(marked.encoding)) {
            stop(
                'encoding-contradiction',
                `в начале файла стоит метка ${marked.encoding}, а в программе указана кодировка ${shown(statedName!)}; исправьте программу`,
                `the file begins with the mark of ${marked.encoding}, but the program states ${shown(statedName!)}; mend the program`,
            );
        }
        return marked;
    }
    if (stated?.length === 1) return { encoding: stated[0]!, mark: 0 };
    const wide = utf16Order(head);
    if (wide !== undefined && stated?.includes(wide)) return { encoding: wide, mark: 0 };
    if (wide !== undefined || stated !== undefined) {
        stop(
            'encoding-unclear',
            'похоже на UTF-16 без метки порядка байтов; укажите кодировку utf-16le или utf-16be или сохраните файл в UTF-8',
            'this looks like UTF-16 without a byte-order mark; state the encoding utf-16le or utf-16be, or save the file as UTF-8',
        );
    }
    if (await isUtf8(source, signal)) return { encoding: 'utf-8', mark: 0 };
    if (await onlyWindows1251(source, signal)) return { encoding: 'windows-1251', mark: 0 };
    return stop(
        'encoding-unclear',
        'это не UTF-8, и по файлу не видно, какая это кодировка; укажите её в программе (utf-8, utf-16, windows-1251) или сохраните файл в UTF-8',
        'this is not UTF-8, and the file does not show which encoding it is; state it in the program (utf-8, utf-16, windows-1251) or save the file as UTF-8',
    );
}
