import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { FingerprintError, type FingerprintHeader, printHeader } from '../../independence/fingerprint-header.js';
import type { IdBatches } from '../../independence/id-source.js';
import { idNormalisation } from '../../independence/id-text.js';
import { type FillOptions, fillStore } from './fill-store.js';
import { keyCheckOf } from './hash-key.js';
import { HashStore, partitions } from './hash-store.js';
import { sharedHash } from './id-hash.js';
import { Scratch } from './scratch.js';

/** Bytes of HMAC-SHA-256. */
export const fingerprintBytes = 32;

export interface WrittenList {
    readonly header: FingerprintHeader;
    /** Rows without an id. */
    readonly missing: number;
    /** Rows with an id, repeated ones counted each time. */
    readonly rows: number;
}

/**
 * Writes the keyed hashes of ids to a new file: each once, sorted, so that their order tells nothing of the rows.
 * @throws FingerprintError `exists` where the file is there already: it is never overwritten.
 */
export async function writeFingerprintList(
    path: string,
    ids: IdBatches,
    { key, by, ...options }: FillOptions & { readonly key: Uint8Array; readonly by: 'case' | 'patient' },
): Promise<WrittenList> {
    const file = openNew(path);
    let complete = false;
    try {
        using scratch = new Scratch();
        using store = new HashStore(scratch, 'hashes', fingerprintBytes);
        const { missing } = await fillStore(store, ids, sharedHash(key), options);
        let count = 0;
        for (let part = 0; part < partitions; part++) count += new Set(linesOf(store.load(part))).size;
        const header = { by, normalisation: idNormalisation, count, keyCheck: keyCheckOf(key) };
        writeSync(file, printHeader(header));
        for (let part = 0; part < partitions; part++) {
            options.signal?.throwIfAborted();
            const lines = [...new Set(linesOf(store.load(part)))].sort();
            if (lines.length > 0) writeSync(file, `${lines.join('\n')}\n`);
        }
        complete = true;
        return { header, missing, rows: store.count };
    } finally {
        closeSync(file);
        if (!complete) rmSync(path, { force: true });
    }
}

function openNew(path: string): number {
    try {
        return openSync(path, 'wx', 0o644);
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        throw new FingerprintError('exists', {
            ru: 'Файл уже есть, и он не будет перезаписан. Назовите другой или удалите его.',
            en: 'The file exists, and it is not overwritten. Name another, or remove it.',
        });
    }
}

function* linesOf(hashes: Uint8Array): Iterable<string> {
    const text = Buffer.from(hashes.buffer, hashes.byteOffset, hashes.byteLength).toString('hex');
    const width = fingerprintBytes * 2;
    for (let at = 0; at < text.length; at += width) yield text.slice(at, at + width);
}
