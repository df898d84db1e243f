import * as crypto from 'node:crypto';

/** Turns an id into at least 16 uniform bytes. */
export type IdHash = (id: string) => Uint8Array;

/**
 * A hash for one comparison, under a key that is made now and kept nowhere: nobody can tell an id from what
 * temporary files hold, and nobody can prepare ids that collide.
 */
export function comparisonHash(): IdHash {
    const key = crypto.randomBytes(16).toString('hex');
    // One call instead of three objects: half the time. Older Node (before 20.12) has only the objects.
    if (typeof crypto.hash === 'function') return id => crypto.hash('sha256', key + id, 'buffer');
    return id => crypto.createHash('sha256').update(key).update(id).digest();
}

/** HMAC-SHA-256 of an id in UTF-8, under a key that parties share. */
export function sharedHash(key: Uint8Array): IdHash {
    const secret = crypto.createSecretKey(key);
    return id => crypto.createHmac('sha256', secret).update(id, 'utf8').digest();
}
