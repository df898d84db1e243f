import { type FileEntry, Reader, ZipReader } from '@zip.js/zip.js';
import type { ByteSource } from '../byte-source.js';
import { limits } from '../limits.js';
import { stop, TableError } from '../problem.js';
import type { Progress } from '../table.js';

interface Watch {
    readonly signal?: AbortSignal;
    readonly onProgress?: (progress: Progress) => void;
}

/** A source as zip.js reads it. What goes wrong with the file is kept apart from what is wrong in the archive. */
class SourceReader extends Reader<ByteSource> {
    fault: unknown;
    private done = 0;

    constructor(
        private readonly source: ByteSource,
        private readonly watch: Watch,
    ) {
        super(source);
        this.size = source.size;
    }

    override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
        try {
            this.watch.signal?.throwIfAborted();
            const bytes = await this.source.read(index, Math.min(this.size, index + length));
            this.done = Math.min(this.size, this.done + bytes.length);
            this.watch.onProgress?.({ done: this.done, total: this.size });
            return bytes;
        } catch (error) {
            this.fault = error;
            throw error;
        }
    }
}

/** Files in a zip archive. Sizes are counted while unpacking, whatever the archive says of itself. */
export class Archive {
    private constructor(
        private readonly reader: SourceReader,
        private readonly entries: ReadonlyMap<string, FileEntry>,
        private readonly signal: AbortSignal | undefined,
    ) {}

    /** Reads the list of files; throws `TableError` for what is no whole archive. */
    static async open(source: ByteSource, watch: Watch): Promise<Archive> {
        const reader = new SourceReader(source, watch);
        const zip = new ZipReader(reader, { useWebWorkers: false, checkSignature: true, checkOverlappingEntry: true });
        const entries = new Map<string, FileEntry>();
        try {
            let count = 0;
            for await (const entry of zip.getEntriesGenerator()) {
                if (++count > limits.files) damaged();
                if (!entry.directory) entries.set(entry.filename.toLowerCase(), entry);
            }
        } catch (error) {
            throw reader.fault ?? (error instanceof TableError ? error : damagedError());
        }
        return new Archive(reader, entries, watch.signal);
    }

    has(name: string): boolean {
        return this.entries.has(name.toLowerCase());
    }

    get names(): readonly string[] {
        return [...this.entries.keys()];
    }

    /** Text of a file (UTF-8, or UTF-16 with a mark) in pieces; `most` is the limit of its bytes when unpacked. */
    async *text(name: string, most: number = limits.unpacked): AsyncGenerator<string> {
        let decoder: InstanceType<typeof TextDecoder> | undefined;
        for await (const bytes of this.bytes(name, most)) {
            decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
            yield decodeXml(decoder, bytes);
        }
        const rest = decoder?.decode();
        if (rest) yield rest;
    }

    private async *bytes(name: string, most: number): AsyncGenerator<Uint8Array> {
        const entry = this.entries.get(name.toLowerCase());
        if (entry === undefined) return damaged();
        if (entry.encrypted) encrypted();
        const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
        const reader = readable.getReader();
        let fault: unknown;
        const written = entry.getData(writable, { useWebWorkers: false, signal: this.signal }).catch(async error => {
            fault ??= error;
            // It may have failed before it touched the stream, which then would never end.
            await reader.cancel().catch(() => undefined);
        });
        let size = 0;
        try {
            for (let next = await reader.read(); !next.done; next = await reader.read()) {
                const piece = next.value;
                size += piece.length;
                if (size > most || (size > limits.bombFrom && size / entry.compressedSize > limits.bombRatio)) bomb();
                yield piece;
            }
            await written;
        } catch (error) {
            fault ??= error;
        } finally {
            await reader.cancel().catch(() => undefined);
        }
        if (fault === undefined) return;
        this.signal?.throwIfAborted();
        throw this.reader.fault ?? (fault instanceof TableError ? fault : damagedError());
    }
}

function encodingOf(bytes: Uint8Array): string {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
    return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function decodeXml(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string {
    try {
        return decoder.decode(bytes, { stream: true });
    } catch {
        return damaged();
    }
}

/** Refuses an archive that is cut off or changed. */
export function damaged(): never {
    throw damagedError();
}

function damagedError(): TableError {
    return new TableError({
        code: 'damaged-archive',
        message: {
            ru: 'книга повреждена или скачана не до конца (архив внутри неё не читается); получите файл заново',
            en: 'the workbook is damaged or was not downloaded to its end (the archive in it cannot be read); get the file again',
        },
    });
}

/** Refuses a file that only a password opens. */
export function encrypted(): never {
    return stop(
        'encrypted',
        'книга защищена паролем; снимите пароль и сохраните её заново',
        'the workbook is protected by a password; remove it and save the workbook again',
    );
}

function bomb(): never {
    return stop(
        'archive-bomb',
        'содержимое книги при распаковке разрастается сверх всякой меры; файл не читается',
        'unpacked, the contents of the workbook grow beyond measure; the file is not read',
    );
}
