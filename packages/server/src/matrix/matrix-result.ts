import { clauseName, type Matrix, type MatrixRow, type RowState, titledClause } from '@trialwright/conformity';
import type { LangiumDocument } from 'langium';
import type { MatrixClause, MatrixPack, MatrixResult } from '../protocol.js';
import type { ServerServices } from '../start.js';
import { entryOf } from './entry.js';

/** The matrices of a file for the reader: clauses in the norm's order, each with its rows. */
export function matrixResult(document: LangiumDocument, services: ServerServices): MatrixResult {
    const { FindingService, ModelService } = services.trial.trial;
    const packs = FindingService.matricesOf(document).map(matrix => packOf(matrix, document, services));
    return { library: !ModelService.modelOf(document).isProgram, packs };
}

function packOf(matrix: Matrix, document: LangiumDocument, services: ServerServices): MatrixPack {
    const { Locale } = services.trial.trial;
    const byClause = new Map<string, MatrixRow[]>();
    for (const row of matrix.rows) {
        const { clause } = titledClause(matrix, row.clause);
        byClause.set(clause, [...(byClause.get(clause) ?? []), row]);
    }
    const clauses = [...byClause].map(([clause, rows]): MatrixClause => {
        const title = matrix.clauses[clause];
        return {
            clause: clauseName(clause, Locale.language),
            title: title ? Locale.text(title) : '',
            counts: countsOf(rows),
            rows: rows.map(row => entryOf(row, matrix.pack, document, services)),
        };
    });
    return { id: matrix.pack, title: Locale.text(matrix.title), counts: matrix.counts, clauses };
}

function countsOf(rows: readonly MatrixRow[]): Record<RowState, number> {
    const counts: Record<RowState, number> = { met: 0, open: 0, notApplicable: 0, notConcerned: 0, notYetDue: 0 };
    for (const { state } of rows) counts[state]++;
    return counts;
}
