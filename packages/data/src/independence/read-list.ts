import type { ByteSource } from '../reading/byte-source.js';
import { FingerprintError, type FingerprintHeader, parseHeader } from './fingerprint-header.js';

/** Bytes of one fingerprint. */
const width = 32;
/** A header longer than this is none. */
const longestHeader = 4096;

/** A list of fingerprints that is being read. */
export interface FingerprintList {
    readonly header: FingerprintHeader;
    /** Fingerprints of 32 bytes, many at a time; the array is used again after each step. */
    hashes(signal?: AbortSignal): AsyncIterable<Uint8Array>;
}

/**
 * Opens a list of fingerprints.
 * @throws FingerprintError where it is none; while it is read, where it is damaged: a line that is no fingerprint, out
 * of order or twice, or another number of lines than the header says.
 */
export async function openFingerprintList(source: ByteSource): Promise<FingerprintList> {
    const start = new TextDecoder('latin1').decode(await source.read(0, Math.min(source.size, longestHeader)));
    const end = /\r?\n\r?\n/.exec(start);
    const header = parseHeader(start.slice(0, end?.index ?? start.length));
    const body = end ? end.index + end[0].length : start.length;
    return { header, hashes: signal => hashesOf(source, body, header, signal) };
}

async function* hashesOf(
    source: ByteSource,
    start: number,
    { count }: FingerprintHeader,
    signal: AbortSignal | undefined,
): AsyncIterable<Uint8Array> {
    const line = new Uint8Array(width);
    const last = new Uint8Array(width);
    let digits = 0;
    let seen = 0;
    let skip = start;
    for await (const piece of source.stream(signal)) {
        signal?.throwIfAborted();
        const bytes = piece.subarray(Math.min(skip, piece.length));
        skip -= piece.length - bytes.length;
        const found = new Uint8Array(Math.ceil((bytes.length + 64) / 65) * width);
        let filled = 0;
        for (const byte of bytes) {
            const digit = digitOf(byte);
            if (digit >= 0 && digits < width * 2) {
                line[digits >> 1] = digits % 2 === 0 ? digit << 4 : line[digits >> 1]! | digit;
                digits++;
            } else if (byte === 0x0a && digits === width * 2) {
                if (seen > 0 && !isAfter(line, last)) throw damaged(seen + 1);
                last.set(line);
                found.set(line, filled);
                filled += width;
                seen++;
                digits = 0;
            } else if (byte !== 0x0d && !(byte === 0x0a && digits === 0 && seen === count)) throw damaged(seen + 1);
        }
        if (filled > 0) yield found.subarray(0, filled);
    }
    // The last line may lack its end.
    if (digits === width * 2) {
        if (seen > 0 && !isAfter(line, last)) throw damaged(seen + 1);
        seen++;
        yield line;
    } else if (digits > 0) throw damaged(seen + 1);
    if (seen !== count) throw damaged(seen + 1);
}

function digitOf(byte: number): number {
    if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
    return byte >= 0x61 && byte <= 0x66 ? byte - 0x57 : -1;
}

function isAfter(one: Uint8Array, other: Uint8Array): boolean {
    for (let index = 0; index < width; index++) {
        if (one[index] !== other[index]) return one[index]! > other[index]!;
    }
    return false;
}

function damaged(line: number): FingerprintError {
    return new FingerprintError('damaged', {
        ru: `Список отпечатков повреждён (отпечаток ${line}): строки пропали, добавлены или изменены. Возьмите его заново у того, кто его сделал.`,
        en: `The list of fingerprints is damaged (fingerprint ${line}): lines are missing, added or changed. Get it anew from whoever made it.`,
    });
}

/** Whether a file says that it is a list of fingerprints. */
export async function isFingerprintList(source: ByteSource): Promise<boolean> {
    const start = new TextDecoder('latin1').decode(await source.read(0, Math.min(source.size, 32)));
    return start.startsWith('trialwright-fingerprints ');
}
