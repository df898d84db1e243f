import { hashBytes } from './count-common.js';
import { HashStore } from './hash-store.js';
import type { Scratch } from './scratch.js';

/** The stores of a set, one for each of its columns of ids. */
export class HashStores {
    readonly all: readonly HashStore[];

    constructor(scratch: Scratch, name: string, columns: number) {
        this.all = Array.from({ length: columns }, (_, at) => new HashStore(scratch, `${name}-${at}`, hashBytes));
    }

    [Symbol.dispose](): void {
        for (const store of this.all) store[Symbol.dispose]();
    }
}
