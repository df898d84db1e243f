/** Bytes of a file, wherever they are: a disk, an editor's file system, a test. */
export interface ByteSource {
    /** As people know it, for messages: `data/nodulscan.csv`. */
    readonly name: string;
    readonly size: number;
    /** Bytes from `start` up to, not including, `end`. */
    read(start: number, end: number): Promise<Uint8Array>;
    /** All bytes in order, in pieces of the source's choice. */
    stream(signal?: AbortSignal): AsyncIterable<Uint8Array>;
}
