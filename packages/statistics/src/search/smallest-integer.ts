/**
 * Smallest whole n in [from, to] with `holds(n)`, for a condition that stays true once it is true.
 * Gallops from the guess, then bisects: about 2·log₂|answer − guess| evaluations.
 * @returns undefined if the condition fails at `to`.
 */
export function smallestInteger(
    holds: (n: number) => boolean,
    from: number,
    to: number,
    guess = from,
): number | undefined {
    // A guess such as 0 / 0 says nothing.
    let high = Number.isNaN(guess) ? from : Math.min(Math.max(Math.round(guess), from), to);
    let low = from - 1;
    if (holds(high)) {
        for (let step = 1; high > from; step *= 2) {
            const next = Math.max(high - step, from);
            if (!holds(next)) {
                low = next;
                break;
            }
            high = next;
        }
    } else {
        low = high;
        for (let step = 1; ; step *= 2) {
            if (low === to) return undefined;
            high = Math.min(low + step, to);
            if (holds(high)) break;
            low = high;
        }
    }
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (holds(middle)) high = middle;
        else low = middle;
    }
    return high;
}
