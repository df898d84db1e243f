import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Name of the file, beside the documents, that remembers what was generated. */
export const recordName = '.trialwright.json';

type Hashes = Readonly<Record<string, readonly string[]>>;

/**
 * Remembers the fingerprints of generated documents, so that one that a person has edited since is told from one
 * that is still as it was made.
 */
export class WrittenRecord {
    private constructor(private files: Hashes) {}

    /** The record of a folder; an empty one where there is none, or none that can be read. */
    static async of(folder: string): Promise<WrittenRecord> {
        try {
            const { files } = JSON.parse(await readFile(join(folder, recordName), 'utf8')) as { files?: unknown };
            return new WrittenRecord(isHashes(files) ? files : {});
        } catch {
            return new WrittenRecord({});
        }
    }

    /** True where a document is as it was generated. */
    knows(name: string, bytes: Uint8Array): boolean {
        return this.files[name]?.includes(sha256(bytes)) ?? false;
    }

    /**
     * Notes what a document is about to hold. The fingerprint before it stays too: should the move fail after the
     * record is written, the old document is still known for ours.
     */
    note(name: string, bytes: Uint8Array): void {
        const fresh = sha256(bytes);
        const [latest] = this.files[name] ?? [];
        const hashes = latest === undefined || latest === fresh ? [fresh] : [fresh, latest];
        this.files = { ...this.files, [name]: hashes };
    }

    /** The record as it is stored: the same for the same documents. */
    bytes(): Uint8Array {
        const files = Object.fromEntries(Object.entries(this.files).sort(([a], [b]) => (a < b ? -1 : 1)));
        const about = 'Fingerprints (SHA-256) of generated documents: edited ones are not overwritten.';
        const record = { format: 'trialwright-written', formatVersion: 1, about, files };
        return new TextEncoder().encode(`${JSON.stringify(record, undefined, 2)}\n`);
    }
}

export function sha256(bytes: Uint8Array): string {
    return createHash('sha256').update(bytes).digest('hex');
}

function isHashes(value: unknown): value is Hashes {
    return (
        typeof value === 'object' &&
        value !== null &&
        Object.values(value).every(list => Array.isArray(list) && list.every(hash => typeof hash === 'string'))
    );
}
