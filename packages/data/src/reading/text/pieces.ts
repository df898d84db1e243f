import type { ByteSource } from '../byte-source.js';
import { stop } from '../problem.js';
import type { Progress } from '../table.js';
import type { Encoding, FoundEncoding } from './encoding.js';

const names: Record<Encoding, string> = {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16 LE',
    'utf-16be': 'UTF-16 BE',
    'windows-1251': 'Windows-1251',
    ibm866: 'CP866',
    'koi8-r': 'KOI8-R',
};

/** Bytes of a source as text, in pieces. Line breaks of two characters become one: `\n`. */
export async function* textPieces(
    source: ByteSource,
    { encoding, mark }: FoundEncoding,
    options: { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void },
): AsyncGenerator<string> {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    let done = 0;
    let lines = 1;
    let held = '';
    const decoded = (bytes?: Uint8Array): string => {
        try {
            return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
        } catch {
            return stop(
                'not-in-encoding',
                `байты не читаются как ${names[encoding]}, начиная примерно с этой строки; проверьте кодировку файла`,
                `bytes cannot be read as ${names[encoding]} from about this line on; check the encoding of the file`,
                { line: lines + linesBefore(bytes, encoding) },
            );
        }
    };
    for await (const bytes of source.stream(options.signal)) {
        const skipped = Math.min(Math.max(mark - done, 0), bytes.length);
        done += bytes.length;
        let text = held + decoded(bytes.subarray(skipped));
        held = '';
        // The other half of a line break may stand in the next piece.
        if (text.endsWith('\r')) {
            held = '\r';
            text = text.slice(0, -1);
        }
        text = text.replaceAll('\r\n', '\n');
        lines += occurrences(text, '\n');
        if (text !== '') yield text;
        options.onProgress?.({ done, total: source.size });
    }
    const rest = held + decoded();
    if (rest !== '') yield rest;
}

/** How often a sign, or two of them, stand in a text. */
export function occurrences(text: string, sign: string): number {
    let count = 0;
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count++;
    return count;
}

/** Lines before the first byte that cannot be read. */
function linesBefore(bytes: Uint8Array | undefined, encoding: Encoding): number {
    if (bytes === undefined) return 0;
    const text = new TextDecoder(encoding).decode(bytes);
    // A character cut in two by the piece's end counts as unreadable as well: the line is then the last one.
    const bad = text.indexOf('\uFFFD');
    return occurrences(bad === -1 ? text : text.slice(0, bad), '\n');
}
