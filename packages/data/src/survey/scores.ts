/** Where scores lie. */
export interface ScoreSpread {
    readonly count: number;
    readonly lowest: number;
    readonly highest: number;
    /** Below 0, and above 1. */
    readonly below: number;
    readonly above: number;
}

/** Looks at scores, missing ones (NaN) left out; undefined where there is none. */
export function scoreSpread(lists: readonly Float64Array[]): ScoreSpread | undefined {
    let [count, below, above] = [0, 0, 0];
    let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const scores of lists) {
        for (const score of scores) {
            if (Number.isNaN(score)) continue;
            count++;
            if (score < lowest) lowest = score;
            if (score > highest) highest = score;
            if (score < 0) below++;
            else if (score > 1) above++;
        }
    }
    return count > 0 ? { count, lowest, highest, below, above } : undefined;
}
