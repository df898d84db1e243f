/**
 * Searches over n for quantities that move like a saw (exact power). A block of many n is decided by one bound
 * where the bound suffices; blocks grow while it does and shrink to single n where it does not.
 */

/** Largest n in [from, to] at which `passes` is false; from − 1 if there is none. */
export function lastFailure(
    from: number,
    to: number,
    /** True only if every n in [low, high] passes. */
    blockPasses: (low: number, high: number) => boolean,
    passes: (n: number) => boolean,
): number {
    let high = to;
    let width = Math.max(1, Math.floor((to - from) / 4));
    while (high >= from) {
        const low = Math.max(from, high - width + 1);
        if (low === high) {
            if (!passes(high)) return high;
            high--;
            width = 2;
        } else if (blockPasses(low, high)) {
            high = low - 1;
            width += Math.ceil(width / 4);
        } else {
            width = Math.max(1, Math.floor((high - low) / 2));
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
    let width = 1;
    while (low <= to) {
        const high = Math.min(to, low + width - 1);
        if (low === high) {
            if (passes(low)) return low;
            low++;
            width = 2;
        } else if (blockFails(low, high)) {
            low = high + 1;
            width *= 2;
        } else {
            width = Math.max(1, Math.floor((high - low) / 2));
        }
    }
    return undefined;
}
