/** Pseudo-random numbers from a fixed seed (mulberry32): the same on every machine. Only sums, no logarithms. */
export function random(seed) {
    let state = seed >>> 0;
    const uniform = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let t = state;
        t = Math.imul(t ^ (t >>> 15), t | 1);
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
    return {
        uniform,
        /** Standard normal, as the sum of twelve uniform numbers less six. */
        normal: () => Array.from({ length: 12 }, uniform).reduce((sum, value) => sum + value, -6),
        pick: items => items[Math.floor(uniform() * items.length)],
        /** One of the items, by weight. */
        weighted: items => {
            let left = uniform() * items.reduce((sum, [, weight]) => sum + weight, 0);
            for (const [item, weight] of items) {
                left -= weight;
                if (left < 0) return item;
            }
            return items.at(-1)[0];
        },
        /** A new array in another order (Fisher and Yates). */
        shuffle: items => {
            const result = [...items];
            for (let last = result.length - 1; last > 0; last--) {
                const other = Math.floor(uniform() * (last + 1));
                [result[last], result[other]] = [result[other], result[last]];
            }
            return result;
        },
    };
}

/** A score between 0 and 1 with three decimals, from a value on the logit scale. */
export function probability(logit) {
    return Math.min(0.999, Math.max(0.001, 1 / (1 + Math.exp(-logit)))).toFixed(3);
}

/** `SYN-00042`: the prefix says that the case is synthetic. */
export function id(prefix, number, digits = 5) {
    return `${prefix}${String(number).padStart(digits, '0')}`;
}

/** Lines of a delimited file; none of the values needs quotes. */
export function lines(rows, delimiter, newline = '\n') {
    return rows.map(row => row.join(delimiter)).join(newline) + newline;
}
