import { type CommonCount, countCommon, hashBytes } from './count-common.js';
import { type HashStore, partitions } from './hash-store.js';

/** What two stores have in common, and some of the common hashes. */
export interface StoreComparison extends CommonCount {
    /** Hashes that are in both, as Latin-1 text; no more than were asked for. */
    readonly kept: ReadonlySet<string>;
}

/** Compares two stores part by part: in memory stands one part of each. */
export function compareStores(a: HashStore, b: HashStore, keep = 0, signal?: AbortSignal): StoreComparison {
    const kept = new Set<string>();
    const total = { first: 0, second: 0, common: 0 };
    for (let part = 0; part < partitions; part++) {
        signal?.throwIfAborted();
        const own = a.load(part);
        const found = countCommon(own, b.load(part), at => {
            if (kept.size < keep) kept.add(hashText(own.subarray(at, at + hashBytes)));
        });
        total.first += found.first;
        total.second += found.second;
        total.common += found.common;
    }
    return { ...total, kept };
}

/** The bytes of a hash that are compared, as a key of a set. */
export function hashText(hash: Uint8Array): string {
    return Buffer.from(hash.buffer, hash.byteOffset, hashBytes).toString('latin1');
}
