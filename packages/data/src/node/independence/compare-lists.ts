import { requireComparable } from '../../independence/fingerprint-header.js';
import type { FingerprintList } from '../../independence/read-list.js';
import { compareStores } from './compare-stores.js';
import { type CommonCount, hashBytes } from './count-common.js';
import type { FillOptions } from './fill-store.js';
import { HashStore } from './hash-store.js';
import { Scratch } from './scratch.js';
import { fingerprintBytes } from './write-list.js';

/**
 * Compares two sets of fingerprints, each in one list or several.
 * @throws FingerprintError where lists were made with different keys or of different ids, or one is damaged.
 */
export async function compareLists(
    first: readonly FingerprintList[],
    second: readonly FingerprintList[],
    { signal, onRead }: FillOptions = {},
): Promise<CommonCount> {
    const [reference] = first;
    for (const { header } of [...first, ...second]) if (reference) requireComparable(reference.header, header);
    using scratch = new Scratch();
    using a = new HashStore(scratch, 'first', hashBytes);
    using b = new HashStore(scratch, 'second', hashBytes);
    for (const [store, lists] of [
        [a, first],
        [b, second],
    ] as const) {
        for (const list of lists) {
            for await (const hashes of list.hashes(signal)) {
                for (let at = 0; at < hashes.length; at += fingerprintBytes)
                    store.add(hashes.subarray(at, at + hashBytes));
                onRead?.(a.count + b.count);
            }
        }
    }
    const { kept: _, ...counts } = compareStores(a, b, 0, signal);
    return counts;
}
