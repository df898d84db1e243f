import { type Matrix, type MatrixRow, rowStateNames, titledClause } from '@trialwright/conformity';
import type { Context } from '../context.js';
import { findingJson } from '../findings/findings-json.js';
import { regionOf } from '../findings/region.js';
import type { Trouble } from '../input/trouble.js';
import { envelope, troublesJson } from '../output/json.js';
import type { SourceFile } from '../workspace/source-file.js';
import type { Workspace } from '../workspace/workspace.js';
import type { ProgramMatrix } from './program-matrix.js';

/** The output of `check --matrix --format json`, as `schemas/matrix.schema.json` describes it. */
export function matrixJson(
    programs: readonly ProgramMatrix[],
    workspace: Workspace,
    troubles: readonly Trouble[],
    context: Context,
): object {
    const text = (what: { ru: string; en: string }, file: SourceFile): string =>
        context.reader.text(what, file.language);
    const rowJson = (row: MatrixRow, matrix: Matrix, file: SourceFile): object => {
        const { title } = titledClause(matrix, row.clause);
        return {
            id: row.id,
            clause: row.clause,
            clauseTitle: title && text(title, file),
            requirement: text(row.requirement, file),
            level: row.level,
            phases: row.phases,
            state: row.state,
            stateName: text(rowStateNames[row.state], file),
            reason: row.reason,
            places: row.places.flatMap(at => {
                const source = workspace.fileAt(at.uri);
                return source ? [{ file: source.shown, ...regionOf(source, at) }] : [];
            }),
            findings: row.findings.map(finding => {
                const at = workspace.fileAt(finding.at.uri) ?? file;
                return findingJson({ file: at, finding }, workspace, context);
            }),
        };
    };
    return {
        ...envelope('matrix', context),
        root: workspace.root,
        programs: programs.map(({ file, title, matrices }) => ({
            file: file.shown,
            language: file.language,
            title,
            matrices: matrices.map(matrix => ({
                pack: matrix.pack,
                title: text(matrix.title, file),
                counts: matrix.counts,
                rows: matrix.rows.map(row => rowJson(row, matrix, file)),
            })),
        })),
        troubles: troublesJson(troubles, context),
    };
}
