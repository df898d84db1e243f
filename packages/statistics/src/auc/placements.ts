/** Scores of one reader or system: higher means more suspicious. */
export interface Scores {
    /** Of the diseased. */
    readonly positive: ArrayLike<number>;
    /** Of the non-diseased. */
    readonly negative: ArrayLike<number>;
}

/** Share of the other class that each case beats, ties counted half. */
export interface Placements {
    readonly auc: number;
    /** For each diseased case: share of non-diseased below it. */
    readonly positive: Float64Array;
    /** For each non-diseased case: share of diseased above it. */
    readonly negative: Float64Array;
}

/** Midranks of values, 1…n. */
function midranks(values: Float64Array): Float64Array {
    const order = Uint32Array.from(values, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
    const ranks = new Float64Array(values.length);
    for (let i = 0; i < order.length; ) {
        let j = i;
        while (j < order.length && values[order[j]!] === values[order[i]!]) j++;
        for (let k = i; k < j; k++) ranks[order[k]!] = (i + j + 1) / 2;
        i = j;
    }
    return ranks;
}

/**
 * Placement values in O(n log n) from midranks (Sun, Xu 2014, IEEE Signal Processing Letters 21: 1389-1393); their
 * mean is the area under the empirical ROC curve (Mann-Whitney, ties one half).
 */
export function placements({ positive, negative }: Scores): Placements {
    const m = positive.length;
    const n = negative.length;
    const all = new Float64Array(m + n);
    for (let i = 0; i < m; i++) all[i] = positive[i]!;
    for (let j = 0; j < n; j++) all[m + j] = negative[j]!;
    const together = midranks(all);
    const ofPositive = midranks(all.slice(0, m));
    const ofNegative = midranks(all.slice(m));
    const first = new Float64Array(m);
    const second = new Float64Array(n);
    let sum = 0;
    for (let i = 0; i < m; i++) {
        first[i] = (together[i]! - ofPositive[i]!) / n;
        sum += first[i]!;
    }
    for (let j = 0; j < n; j++) second[j] = 1 - (together[m + j]! - ofNegative[j]!) / m;
    return { auc: sum / m, positive: first, negative: second };
}
