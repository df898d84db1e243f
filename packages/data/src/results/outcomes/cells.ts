import type { CellCounts } from '@trialwright/model';
import type { CaseTable } from '../../records/case-table.js';
import type { Part } from './case-counts.js';

/** The four cells of the resolved results (`resolve`). */
export function cellsOf(table: CaseTable, resolved: Int8Array, part: Part): CellCounts {
    const { truth } = table;
    const counts = [0, 0, 0, 0];
    const length = part ? part.length : table.cases;
    for (let k = 0; k < length; k++) {
        const i = part ? part[k]! : k;
        const result = resolved[i]!;
        if (result >= 0) counts[truth[i]! * 2 + result]!++;
    }
    const [tn, fp, fn, tp] = counts as [number, number, number, number];
    return { tp, fn, fp, tn };
}
