import { ownCopy } from '../reading/text/own-copy.js';

/**
 * Numbers texts in the order in which they first come. A `Map` of a million texts costs as much as all the rest of the
 * reading: it moves every entry whenever it grows, and the collector walks through it again and again.
 */
export class TextIndex {
    /** The texts by their numbers. */
    readonly texts: string[] = [];
    private hashes = new Int32Array(64);
    /** Number of a text, plus one; open addressing, at most half full. */
    private slots = new Int32Array(128);
    /** Nobody can prepare texts that collide. */
    private readonly seed = (Math.random() * 2 ** 32) | 0;

    /** Number of a text; a new one where it has not come before. */
    add(text: string): number {
        if (this.texts.length === this.hashes.length) this.grow();
        const hash = this.hash(text);
        const { slots, hashes, texts } = this;
        const mask = slots.length - 1;
        let slot = hash & mask;
        for (let held = slots[slot]!; held > 0; held = slots[slot]!) {
            if (hashes[held - 1] === hash && texts[held - 1] === text) return held - 1;
            slot = (slot + 1) & mask;
        }
        const number = texts.push(ownCopy(text)) - 1;
        slots[slot] = number + 1;
        hashes[number] = hash;
        return number;
    }

    private grow(): void {
        const count = this.hashes.length;
        const hashes = new Int32Array(count * 2);
        hashes.set(this.hashes);
        const slots = new Int32Array(this.slots.length * 2);
        const mask = slots.length - 1;
        for (let number = 0; number < count; number++) {
            let slot = hashes[number]! & mask;
            while (slots[slot]! > 0) slot = (slot + 1) & mask;
            slots[slot] = number + 1;
        }
        this.hashes = hashes;
        this.slots = slots;
    }

    /** Mixes UTF-16 units; the end is that of Murmur3. */
    private hash(text: string): number {
        let hash = this.seed;
        const { length } = text;
        for (let at = 0; at < length; at++) {
            hash = Math.imul(hash ^ text.charCodeAt(at), 0x5bd1e995);
            hash ^= hash >>> 15;
        }
        hash = Math.imul(hash ^ length, 0x85ebca6b);
        hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
        return hash ^ (hash >>> 16);
    }
}
