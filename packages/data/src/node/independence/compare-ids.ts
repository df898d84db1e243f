import type { IdBatches } from '../../independence/id-source.js';
import { compareStores, hashText } from './compare-stores.js';
import { type CommonCount, hashBytes } from './count-common.js';
import { type FillOptions, fillStore } from './fill-store.js';
import { HashStore } from './hash-store.js';
import { comparisonHash } from './id-hash.js';
import { Scratch } from './scratch.js';

/** What two sets of ids have in common. */
export interface IdComparison extends CommonCount {
    /** Rows without an id in each. */
    readonly missing: readonly [number, number];
    /** The ids of the two sets are written so differently that "none in common" proves little. */
    readonly formsDiffer: boolean;
    /** Whether an id is one of the common ones that were kept. */
    readonly isKept: (id: string) => boolean;
    /** Common ids that were kept. */
    readonly kept: number;
}

export interface CompareOptions extends FillOptions {
    /** Common ids to be remembered, by hash, so that their rows can be named; default 100. */
    readonly keep?: number;
}

/**
 * Compares two sets of ids, of any size.
 *
 * Each id becomes 128 bits of SHA-256 under a key of this run; equal ids give equal bits, so that a common one is
 * never missed, and different ids give equal bits with a probability below 1e-24 for ten million ids in each set. The
 * hashes are divided by their first byte; one part after another is counted in memory. Sorting the ids themselves
 * would take memory or a disk full of patients' ids; a filter of bits would take less, and raise false alarms.
 */
export async function compareIds(
    first: IdBatches,
    second: IdBatches,
    options: CompareOptions = {},
): Promise<IdComparison> {
    const hash = comparisonHash();
    using scratch = new Scratch();
    using a = new HashStore(scratch, 'first', hashBytes);
    using b = new HashStore(scratch, 'second', hashBytes);
    const { signal, onRead, keep = 100 } = options;
    const own = await fillStore(a, first, hash, { signal, onRead });
    const other = await fillStore(b, second, hash, { signal, onRead: read => onRead?.(a.count + read) });
    const { kept, ...counts } = compareStores(a, b, keep, signal);
    return {
        ...counts,
        missing: [own.missing, other.missing],
        formsDiffer: own.forms.differFrom(other.forms),
        kept: kept.size,
        isKept: id => kept.has(hashText(hash(id))),
    };
}
