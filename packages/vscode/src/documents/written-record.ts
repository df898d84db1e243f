/**
 * Remembers, beside the documents, the fingerprints of those that were generated. The command line keeps the same
 * record, so that each knows what the other has written.
 */
export class WrittenRecord {
    static readonly fileName = '.trialwright.json';

    readonly #files: Map<string, readonly string[]>;

    private constructor(files: Map<string, readonly string[]>) {
        this.#files = files;
    }

    /** Reads a record; an empty one where there is none, or none that can be read. */
    static parse(bytes: Uint8Array | undefined): WrittenRecord {
        try {
            const { files } = JSON.parse(new TextDecoder().decode(bytes)) as { files?: Record<string, unknown> };
            const known = Object.entries(files ?? {}).filter((entry): entry is [string, string[]] =>
                Array.isArray(entry[1]),
            );
            return new WrittenRecord(new Map(known));
        } catch {
            return new WrittenRecord(new Map());
        }
    }

    /** True where a file is as it was generated. */
    knows(name: string, hash: string): boolean {
        return this.#files.get(name)?.includes(hash) ?? false;
    }

    /** Notes what a file is about to hold. What it held before stays known, in case the writing fails. */
    note(name: string, hash: string): void {
        const [latest] = this.#files.get(name) ?? [];
        this.#files.set(name, latest === undefined || latest === hash ? [hash] : [hash, latest]);
    }

    /** The record as it is stored: the same for the same files. */
    bytes(): Uint8Array {
        const files = Object.fromEntries([...this.#files].sort(([a], [b]) => (a < b ? -1 : 1)));
        const about = 'Fingerprints (SHA-256) of generated documents: edited ones are not overwritten.';
        const record = { format: 'trialwright-written', formatVersion: 1, about, files };
        return new TextEncoder().encode(`${JSON.stringify(record, undefined, 2)}\n`);
    }
}

/** SHA-256 of some bytes, as lower-case hex. */
export async function fingerprint(bytes: Uint8Array): Promise<string> {
    const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
    return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
}
