/** Bytes kept of each hash: two different ids out of ten million share 128 bits with a probability below 1e-24. */
export const hashBytes = 16;
const words = hashBytes / 4;

/** Different hashes in each of two lists, and in both. */
export interface CommonCount {
    readonly first: number;
    readonly second: number;
    readonly common: number;
}

/**
 * Counts different and common hashes of two lists, each a multiple of {@link hashBytes} long.
 * @param onCommon told once of each common hash: its position in `first`, in bytes.
 */
export function countCommon(first: Uint8Array, second: Uint8Array, onCommon?: (at: number) => void): CommonCount {
    const a = new HashTable(first);
    const b = new HashTable(second);
    let common = 0;
    for (const index of b.entries()) {
        const found = a.find(b, index);
        if (found < 0) continue;
        common++;
        onCommon?.(found * hashBytes);
    }
    return { first: a.size, second: b.size, common };
}

/** Open addressing over the hashes where they lie: they are uniform, so that a word of one is its own address. */
class HashTable {
    private readonly words: Uint32Array;
    /** Index of a hash, plus one. */
    private readonly slots: Int32Array;
    private readonly mask: number;
    size = 0;

    constructor(bytes: Uint8Array) {
        const copy = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
        this.words = new Uint32Array(copy.buffer, copy.byteOffset, copy.byteLength / 4);
        const count = this.words.length / words;
        const slots = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2)));
        this.slots = new Int32Array(slots);
        this.mask = slots - 1;
        for (let index = 0; index < count; index++) this.insert(index);
    }

    /** One index for each different hash. */
    *entries(): Iterable<number> {
        for (const slot of this.slots) if (slot > 0) yield slot - 1;
    }

    /** Index of the hash that another table holds at an index; −1 where it is not here. */
    find(other: HashTable, index: number): number {
        // The first byte chose the partition: the second word is still uniform.
        let slot = other.words[index * words + 1]! & this.mask;
        for (let held = this.slots[slot]!; held > 0; held = this.slots[slot]!) {
            if (this.same(held - 1, other, index)) return held - 1;
            slot = (slot + 1) & this.mask;
        }
        return -1;
    }

    private insert(index: number): void {
        let slot = this.words[index * words + 1]! & this.mask;
        for (let held = this.slots[slot]!; held > 0; held = this.slots[slot]!) {
            if (this.same(held - 1, this, index)) return;
            slot = (slot + 1) & this.mask;
        }
        this.slots[slot] = index + 1;
        this.size++;
    }

    private same(mine: number, other: HashTable, index: number): boolean {
        const [at, there] = [mine * words, index * words];
        for (let word = 0; word < words; word++) {
            if (this.words[at + word] !== other.words[there + word]) return false;
        }
        return true;
    }
}
