import type { Bilingual, Place, TrialModel } from '@trialwright/model';
import { waivedRows } from './check.js';
import { concerns, isDue } from './due.js';
import type { Finding } from './finding.js';
import type { Level, Pack, Phase, Row } from './pack.js';
import { hasAnswers, placesOfRow } from './places.js';

/** Met; open (findings stand, or nothing answers it); declared not applicable; outside this kind of trial; due later. */
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
    /** Titles of the clauses. */
    readonly clauses: Pack['clauses'];
    readonly rows: readonly MatrixRow[];
    readonly counts: Readonly<Record<RowState, number>>;
}

/** Makes the matrix of a program from the findings that were made on it. */
export function conformityMatrix(model: TrialModel, pack: Pack, findings: readonly Finding[]): Matrix {
    const waived = new Set(waivedRows(model, pack));
    const checked = new Set(pack.rules.flatMap(rule => [rule.row, ...(rule.also ?? [])]));
    const counts: Record<RowState, number> = { met: 0, open: 0, notApplicable: 0, notConcerned: 0, notYetDue: 0 };
    const rows = pack.rows.map((row): MatrixRow => {
        const own = findings.filter(finding => finding.row === row.id || finding.also?.includes(row.id));
        const places = row.places?.(model) ?? placesOfRow(row.id, model);
        const state = waived.has(row.id) ? 'notApplicable' : stateOf(row, model, own, places, checked.has(row.id));
        counts[state]++;
        const { id, clause, requirement, level, phases } = row;
        const base = { id, clause, requirement, level, phases, state, findings: own, places };
        return state === 'notApplicable' ? { ...base, reason: reasonOf(row.id, model) } : base;
    });
    return { pack: pack.id, title: pack.title, clauses: pack.clauses, rows, counts };
}

/**
 * A finding leaves a row open. So does silence: a row that the schema gives a place to, and that nothing answers, is
 * open even where its finding stands at another row (one finding tells of a missing block).
 */
function stateOf(
    row: Row,
    model: TrialModel,
    findings: readonly Finding[],
    places: readonly Place[],
    checked: boolean,
): RowState {
    if (!concerns(row, model)) return 'notConcerned';
    if (!isDue(row, model)) return 'notYetDue';
    if (findings.length > 0) return 'open';
    if (places.length > 0 || row.silent) return 'met';
    return checked && !hasAnswers(row.id) && !row.places ? 'met' : 'open';
}

function reasonOf(row: string, model: TrialModel): string | undefined {
    return model.all('notApplicable').find(element => element.row.value === row && element.reason?.value.trim())?.reason
        ?.value;
}
