import { createHash } from 'node:crypto';
import type { ByteSource } from '../reading/byte-source.js';

/** SHA-256 of all bytes of a source, lower-case hexadecimal. */
export async function sha256(source: ByteSource, signal?: AbortSignal): Promise<string> {
    const hash = createHash('sha256');
    for await (const piece of source.stream(signal)) hash.update(piece);
    return hash.digest('hex');
}

/** A source that is hashed while it is read. */
export interface HashedSource {
    readonly source: ByteSource;
    /** SHA-256, lower-case hexadecimal: of what has been streamed to its end, else of a reading of its own. */
    digest(signal?: AbortSignal): Promise<string>;
}

/** Hashes a source along with the reading, so that large files are not read once more for it. */
export function hashed(source: ByteSource): HashedSource {
    let known: string | undefined;
    return {
        source: {
            name: source.name,
            size: source.size,
            read: (start, end) => source.read(start, end),
            async *stream(signal) {
                if (known !== undefined) {
                    yield* source.stream(signal);
                    return;
                }
                const hash = createHash('sha256');
                for await (const piece of source.stream(signal)) {
                    hash.update(piece);
                    yield piece;
                }
                known = hash.digest('hex');
            },
        },
        digest: async signal => {
            known ??= await sha256(source, signal);
            return known;
        },
    };
}
