import * as crypto from 'node:crypto';
import { hashBytes } from './count-common.js';

/** Turns an id into at least 16 uniform bytes. They stand in one array, which the next id overwrites. */
export type IdHash = (id: string) => Uint8Array;

/**
 * A hash for one comparison, under a key that is made now and kept nowhere: nobody can tell an id from what
 * temporary files hold, and nobody can prepare ids that collide.
 */
export function comparisonHash(): IdHash {
    const key = crypto.randomBytes(16).toString('hex');
    // One call instead of two objects: less than half the time. Older Node (before 20.12) has only the objects.
    if (typeof crypto.hash === 'function') return inPlace(id => crypto.hash('sha256', key + id, 'binary'), hashBytes);
    return inPlace(id => crypto.createHash('sha256').update(key).update(id).digest('binary'), hashBytes);
}

/** HMAC-SHA-256 of an id in UTF-8, under a key that parties share. */
export function sharedHash(key: Uint8Array): IdHash {
    const secret = crypto.createSecretKey(key);
    return inPlace(id => crypto.createHmac('sha256', secret).update(id, 'utf8').digest('binary'), 32);
}

/** Hashes come as strings, a character a byte: a buffer for each would take three times as long to make and collect. */
function inPlace(hash: (id: string) => string, width: number): IdHash {
    const bytes = new Uint8Array(width);
    return id => {
        const text = hash(id);
        for (let index = 0; index < width; index++) bytes[index] = text.charCodeAt(index);
        return bytes;
    };
}
