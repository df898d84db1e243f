import type { ByteSource } from './byte-source.js';
import { limits } from './limits.js';

/** Bytes in memory as a source: for tests, and for files that an editor holds. */
export function bytesSource(name: string, bytes: Uint8Array): ByteSource {
    return {
        name,
        size: bytes.length,
        read: async (start, end) => bytes.subarray(start, end),
        async *stream(signal) {
            for (let at = 0; at < bytes.length; at += limits.piece) {
                signal?.throwIfAborted();
                yield bytes.subarray(at, at + limits.piece);
            }
        },
    };
}
