/**
 * Searches over n for quantities that move like a saw (exact power). A block of many n is decided by one bound
 * where the bound suffices; blocks grow while it does and shrink to single n where it does not.
 */

/**
 * Width of the next block: a little more after a success, a little less after a failure, half after two in a row.
 */
class Width {
    private failures = 0;

    constructor(public value: number) {}

    grow(width: number): void {
        this.failures = 0;
        this.value = width + Math.ceil(width / 16);
    }

    shrink(width: number): void {
        this.failures++;
        this.value = Math.max(1, Math.floor(width * (this.failures > 1 ? 0.5 : 0.85)));
    }
}

/** Largest n in [from, to] at which `passes` is false; from − 1 if there is none. */
export function lastFailure(
    from: number,
    to: number,
    /** True only if every n in [low, high] passes. */
    blockPasses: (low: number, high: number) => boolean,
    passes: (n: number) => boolean,
): number {
    let high = to;
    const width = new Width(Math.max(1, Math.floor((to - from) / 4)));
    while (high >= from) {
        const low = Math.max(from, high - width.value + 1);
        if (low === high) {
            if (!passes(high)) return high;
            high--;
            width.grow(1);
        } else if (blockPasses(low, high)) {
            high = low - 1;
            width.grow(width.value);
        } else {
            width.shrink(high - low + 1);
        }
    }
    return from - 1;
}

/** Smallest n in [from, to] at which `passes` is true; undefined if there is none. */
export function firstPass(
    from: number,
    to: number,
    /** True only if every n in [low, high] fails. */
    blockFails: (low: number, high: number) => boolean,
    passes: (n: number) => boolean,
): number | undefined {
    let low = from;
    const width = new Width(Math.max(1, Math.floor((to - from) / 4)));
    while (low <= to) {
        const high = Math.min(to, low + width.value - 1);
        if (low === high) {
            if (passes(low)) return low;
            low++;
            width.grow(1);
        } else if (blockFails(low, high)) {
            low = high + 1;
            width.grow(width.value);
        } else {
            width.shrink(high - low + 1);
        }
    }
    return undefined;
}
