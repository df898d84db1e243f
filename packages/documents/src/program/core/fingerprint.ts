import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of the sources of a program, as lower-case hex. Line ends count as \n, so that a checkout on another system
 * gives the same fingerprint.
 *
 * @param texts the program's text, then those of its imports, in the order of import
 */
export function fingerprint(...texts: string[]): string {
    const hash = sha256.create();
    for (const text of texts) {
        const bytes = utf8ToBytes(text.replace(/\r\n?/g, '\n'));
        // The length goes first, so that text cannot move from one file to the next unseen.
        hash.update(utf8ToBytes(`${bytes.length}\n`)).update(bytes);
    }
    return bytesToHex(hash.digest());
}
