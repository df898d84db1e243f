import { IdForms } from '../../independence/id-forms.js';
import type { IdBatches, IdColumns } from '../../independence/id-source.js';
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
    options: FillOptions,
): Promise<Filled> {
    const [filled] = await fillStores([store], oneColumn(source), hash, options);
    return filled!;
}

/** Hashes the ids of several columns, each into its own store, in one reading of the source. */
export async function fillStores(
    stores: readonly HashStore[],
    source: IdColumns,
    hash: IdHash,
    { signal, onRead }: FillOptions,
): Promise<Filled[]> {
    const filled = stores.map(() => ({ missing: 0, forms: new IdForms() }));
    for await (const columns of source) {
        signal?.throwIfAborted();
        stores.forEach((store, at) => {
            const found = filled[at]!;
            for (const id of columns[at]!) {
                if (id === undefined) found.missing++;
                else {
                    store.add(hash(id));
                    found.forms.add(id);
                }
            }
        });
        onRead?.(stores.reduce((sum, { count }) => sum + count, 0));
    }
    return filled;
}

/** The ids of one column as a source of several. */
export async function* oneColumn(ids: IdBatches): IdColumns {
    for await (const batch of ids) yield [batch];
}
