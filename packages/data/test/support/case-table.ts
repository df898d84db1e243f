import type { CaseTable, Categorical, Reading } from '@trialwright/data';

/** Values as codes, in the order in which they first stand. */
export function categorical(name: string, values: readonly (string | undefined)[]): Categorical {
    const levels: string[] = [];
    const codes = values.map(value => {
        if (value === undefined) return -1;
        if (!levels.includes(value)) levels.push(value);
        return levels.indexOf(value);
    });
    return { name, levels, codes: Int32Array.from(codes) };
}

/** A table by hand: truth as 1, 0 or −1, results of the readings as they are. */
export function caseTable(
    dataset: string,
    truth: readonly number[],
    readings: readonly Reading[],
    more: Partial<CaseTable> = {},
): CaseTable {
    return {
        dataset,
        cases: truth.length,
        ids: truth.map((_, i) => `c${i + 1}`),
        truth: Int8Array.from(truth),
        readings,
        strata: [],
        ...more,
    };
}

/** A value as often as is said. */
export function repeated<T>(...runs: readonly (readonly [T, number])[]): T[] {
    return runs.flatMap(([value, count]) => new Array<T>(count).fill(value));
}

/** Decisions and truth of the four cells, one row a case. */
export function ofCells(tp: number, fn: number, fp: number, tn: number): { truth: number[]; decision: Int8Array } {
    return {
        truth: repeated([1, tp + fn], [0, fp + tn]),
        decision: Int8Array.from(repeated([1, tp], [0, fn], [1, fp], [0, tn])),
    };
}
