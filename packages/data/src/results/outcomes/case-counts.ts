import type { CaseCounts } from '@trialwright/model';
import type { CaseTable } from '../../records/case-table.js';
import { indeterminate, leftOut, missing } from './outcomes.js';

/** A part of the cases, as positions in the table; undefined: all of them. */
export type Part = Int32Array | undefined;

/**
 * Counts the cases of a part; those of another group of a parallel design are none of them.
 * @param outcomes as `outcomesOf` gives them.
 * @param evaluated whether a case enters the analysis.
 */
export function caseCounts(
    table: CaseTable,
    outcomes: Int8Array,
    evaluated: (position: number) => boolean,
    part: Part,
): CaseCounts {
    const { truth } = table;
    const length = part ? part.length : table.cases;
    let all = 0;
    let positive = 0;
    let negative = 0;
    let truthMissing = 0;
    let resultMissing = 0;
    let without = 0;
    let kept = 0;
    for (let k = 0; k < length; k++) {
        const i = part ? part[k]! : k;
        if (outcomes[i] === leftOut) continue;
        all++;
        if (truth[i] === 1) positive++;
        else if (truth[i] === 0) negative++;
        else truthMissing++;
        if (outcomes[i] === missing) resultMissing++;
        else if (outcomes[i] === indeterminate) without++;
        if (evaluated(i)) kept++;
    }
    return { all, positive, negative, truthMissing, resultMissing, indeterminate: without, evaluated: kept };
}
