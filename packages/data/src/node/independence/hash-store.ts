import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { Scratch } from './scratch.js';

/** Parts into which hashes are divided by their first byte. */
export const partitions = 256;
/** A part is written to the disk whenever so much of it has gathered. */
const chunk = 64 * 1024;

/**
 * Any number of hashes, in {@link partitions} parts, in memory that does not grow with them: parts go to one
 * temporary file in chunks. Only hashes under a key that leaves no memory are ever written, never an id.
 */
export class HashStore {
    private readonly buffers: Uint8Array[] = Array.from({ length: partitions }, () => new Uint8Array(0));
    private readonly filled = new Uint32Array(partitions);
    private readonly chunks: number[][] = Array.from({ length: partitions }, () => []);
    private file: number | undefined;
    private written = 0;
    count = 0;

    /** @param width bytes of a hash; divides 65,536. */
    constructor(
        private readonly scratch: Scratch,
        private readonly name: string,
        readonly width: number,
    ) {}

    /** Adds the first bytes of a hash. */
    add(hash: Uint8Array): void {
        const part = hash[0]!;
        let buffer = this.buffers[part]!;
        let at = this.filled[part]!;
        if (at === buffer.length) {
            if (at === chunk) {
                this.flush(part);
                at = 0;
            } else {
                const larger = new Uint8Array(Math.min(chunk, Math.max(1024, at * 2)));
                larger.set(buffer);
                this.buffers[part] = buffer = larger;
            }
        }
        for (let index = 0; index < this.width; index++) buffer[at + index] = hash[index]!;
        this.filled[part] = at + this.width;
        this.count++;
    }

    /** All hashes of a part, in the order in which they came. */
    load(part: number): Uint8Array {
        const chunks = this.chunks[part]!;
        const rest = this.filled[part]!;
        const all = new Uint8Array(chunks.length * chunk + rest);
        chunks.forEach((position, index) => {
            readSync(this.file!, all, index * chunk, chunk, position);
        });
        all.set(this.buffers[part]!.subarray(0, rest), chunks.length * chunk);
        return all;
    }

    [Symbol.dispose](): void {
        if (this.file !== undefined) closeSync(this.file);
        this.file = undefined;
    }

    private flush(part: number): void {
        this.file ??= openSync(this.scratch.path(this.name), 'w+', 0o600);
        writeSync(this.file, this.buffers[part]!, 0, chunk, this.written);
        this.chunks[part]!.push(this.written);
        this.written += chunk;
        this.filled[part] = 0;
    }
}
