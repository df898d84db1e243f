import { IdForms } from '../../independence/id-forms.js';
import type { IdBatches } from '../../independence/id-source.js';
import type { HashStore } from './hash-store.js';
import type { IdHash } from './id-hash.js';

export interface FillOptions {
    readonly signal?: AbortSignal;
    /** Told how many ids have been read so far. */
    readonly onRead?: (ids: number) => void;
}

/** What was seen while ids were hashed. */
export interface Filled {
    /** Rows without an id. */
    readonly missing: number;
    readonly forms: IdForms;
}

/** Hashes all ids of a source into a store. */
export async function fillStore(
    store: HashStore,
    source: IdBatches,
    hash: IdHash,
    { signal, onRead }: FillOptions,
): Promise<Filled> {
    let missing = 0;
    const forms = new IdForms();
    for await (const batch of source) {
        signal?.throwIfAborted();
        for (const id of batch) {
            if (id === undefined) missing++;
            else {
                store.add(hash(id));
                forms.add(id);
            }
        }
        onRead?.(store.count);
    }
    return { missing, forms };
}
