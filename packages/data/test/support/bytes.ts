import type { ByteSource } from '@trialwright/data';

/** Bytes of a test, handed on in pieces of a size that breaks lines anywhere. */
export function bytesOf(content: string | Uint8Array, piece = 1000, name = 'test'): ByteSource {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return {
        name,
        size: bytes.length,
        read: async (start, end) => bytes.slice(start, end),
        async *stream() {
            for (let at = 0; at < bytes.length; at += piece) yield bytes.slice(at, at + piece);
        },
    };
}
