import { createHmac } from 'node:crypto';
import { FingerprintError } from '../../independence/fingerprint-header.js';

/** Shortest key in bytes: 128 bits cannot be tried out. */
export const shortestKey = 16;

/**
 * The key that a key file holds: its bytes without line breaks at the end, which editors add and systems differ in.
 * @throws FingerprintError where it is shorter than 16 bytes.
 */
export function keyOf(file: Uint8Array): Uint8Array {
    let end = file.length;
    while (end > 0 && (file[end - 1] === 0x0a || file[end - 1] === 0x0d)) end--;
    if (end < shortestKey)
        throw new FingerprintError('weak-key', {
            ru: `Ключ короче ${shortestKey} байт: его можно подобрать. Сделайте случайный, например: openssl rand -hex 32 > key.txt`,
            en: `The key is shorter than ${shortestKey} bytes: it can be guessed. Make a random one, for example: openssl rand -hex 32 > key.txt`,
        });
    return file.subarray(0, end);
}

/** Tells whether two lists were made with one key: 64 bits of a hash of a fixed text, from which no key follows. */
export function keyCheckOf(key: Uint8Array): string {
    return createHmac('sha256', key).update('trialwright fingerprints key check').digest('hex').slice(0, 16);
}
