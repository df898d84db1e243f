import type { Bilingual, Place, TrialModel } from '@trialwright/model';
import { waivedRows } from './check.js';
import type { Finding } from './finding.js';
import type { Level, Pack, Phase } from './pack.js';

/** Met; open (findings stand); declared not applicable; outside this kind of trial; due in a later phase. */
export type RowState = 'met' | 'open' | 'notApplicable' | 'notConcerned' | 'notYetDue';

/** One row of the conformity matrix of a program. */
export interface MatrixRow {
    readonly id: string;
    readonly clause: string;
    readonly requirement: Bilingual;
    readonly level: Level;
    readonly phases: readonly Phase[];
    readonly state: RowState;
    readonly findings: readonly Finding[];
    /** Where the program answers the row. */
    readonly places: readonly Place[];
    /** Why it is declared not applicable. */
    readonly reason?: string;
}

/** The conformity matrix: every row of a pack with its state. */
export interface Matrix {
    readonly pack: string;
    readonly title: Bilingual;
    readonly rows: readonly MatrixRow[];
    readonly counts: Readonly<Record<RowState, number>>;
}

/** Makes the matrix of a program from the findings that were made on it. */
export function conformityMatrix(model: TrialModel, pack: Pack, findings: readonly Finding[]): Matrix {
    const waived = new Set(waivedRows(model, pack));
    const checked = new Set(pack.rules.map(rule => rule.row));
    const counts: Record<RowState, number> = { met: 0, open: 0, notApplicable: 0, notConcerned: 0, notYetDue: 0 };
    const rows = pack.rows.map((row): MatrixRow => {
        const own = findings.filter(finding => finding.row === row.id);
        const state: RowState = waived.has(row.id)
            ? 'notApplicable'
            : row.applies?.(model) === false
              ? 'notConcerned'
              : own.length > 0
                ? 'open'
                : checked.has(row.id)
                  ? 'met'
                  : 'notYetDue';
        counts[state]++;
        const reason = model.all('notApplicable').find(element => element.row.value === row.id)?.reason?.value;
        const { id, clause, requirement, level, phases } = row;
        return {
            id,
            clause,
            requirement,
            level,
            phases,
            state,
            findings: own,
            places: row.places?.(model) ?? [],
            reason,
        };
    });
    return { pack: pack.id, title: pack.title, rows, counts };
}
