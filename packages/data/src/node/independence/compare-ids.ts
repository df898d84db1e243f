import type { IdBatches, IdColumns } from '../../independence/id-source.js';
import { compareStores, hashText } from './compare-stores.js';
import type { CommonCount } from './count-common.js';
import { type FillOptions, fillStores, oneColumn } from './fill-store.js';
import { HashStores } from './hash-stores.js';
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

/** Compares two sets of ids, of any size; see {@link compareColumns}. */
export async function compareIds(
    first: IdBatches,
    second: IdBatches,
    options: CompareOptions = {},
): Promise<IdComparison> {
    const [found] = await compareColumns(oneColumn(first), oneColumn(second), 1, options);
    return found!;
}

/**
 * Compares two sets by several columns of ids, each with its fellow in the other set, in one reading of both.
 *
 * Each id becomes 128 bits of SHA-256 under a key of this run; equal ids give equal bits, so that a common one is
 * never missed, and different ids give equal bits with a probability below 1e-24 for ten million ids in each set. The
 * hashes are divided by their first byte; one part after another is counted in memory. Sorting the ids themselves
 * would take memory or a disk full of patients' ids; a filter of bits would take less, and raise false alarms.
 * @returns one comparison a column, in their order.
 */
export async function compareColumns(
    first: IdColumns,
    second: IdColumns,
    columns: number,
    { signal, onRead, keep = 100 }: CompareOptions = {},
): Promise<IdComparison[]> {
    const hash = comparisonHash();
    using scratch = new Scratch();
    using ownStores = new HashStores(scratch, 'first', columns);
    using otherStores = new HashStores(scratch, 'second', columns);
    const [a, b] = [ownStores.all, otherStores.all];
    const filled = await fillStores(a, first, hash, { signal, onRead });
    const before = a.reduce((sum, { count }) => sum + count, 0);
    const others = await fillStores(b, second, hash, { signal, onRead: read => onRead?.(before + read) });
    return a.map((store, at) => {
        const { kept, ...counts } = compareStores(store, b[at]!, keep, signal);
        return {
            ...counts,
            missing: [filled[at]!.missing, others[at]!.missing],
            formsDiffer: filled[at]!.forms.differFrom(others[at]!.forms),
            kept: kept.size,
            isKept: id => kept.has(hashText(hash(id))),
        };
    });
}
