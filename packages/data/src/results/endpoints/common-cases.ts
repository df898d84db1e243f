import type { Part } from '../outcomes/case-counts.js';
import { indeterminate, leftOut } from '../outcomes/outcomes.js';
import type { Treatments } from '../outcomes/treatment.js';
import type { Measured } from './reading-set.js';

/** Cases that every reading can use: those with a score, or with one by the rule. */
export function commonCases(readings: readonly Measured[], treatments: Treatments, part: Part): Int32Array {
    const { table } = readings[0]!;
    const kept: number[] = [];
    const length = part ? part.length : table.cases;
    for (let k = 0; k < length; k++) {
        const i = part ? part[k]! : k;
        const usable = readings.every(({ outcomes }) => {
            if (outcomes[i] === 1) return true;
            if (outcomes[i] === leftOut) return false;
            const treatment = outcomes[i] === indeterminate ? treatments.indeterminate : treatments.missing;
            return treatment !== undefined && treatment !== 'excluded';
        });
        if (usable) kept.push(i);
    }
    return Int32Array.from(kept);
}
