import type { CaseTable } from '../../records/case-table.js';

/** Cases of a table by the reference standard. */
export function classesOf({ truth }: CaseTable): { readonly positive: number; readonly negative: number } {
    let positive = 0;
    let negative = 0;
    for (const value of truth) {
        if (value === 1) positive++;
        else if (value === 0) negative++;
    }
    return { positive, negative };
}

/** Different patients of a table; undefined where the file names none. */
export function patientsOf({ patient }: CaseTable): number | undefined {
    if (!patient) return undefined;
    const seen = new Uint8Array(patient.levels.length);
    let count = 0;
    for (const code of patient.codes) {
        if (code >= 0 && !seen[code]) {
            seen[code] = 1;
            count++;
        }
    }
    return count;
}
