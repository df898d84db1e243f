import type { CellValue, RowProblem } from '../reading/table.js';
import { markedIndeterminate, type NumericColumn } from './cells.js';
import type { CodedColumn } from './coded-column.js';

/** Columns of an arm in one file. */
export interface ArmColumns {
    readonly arm: string;
    readonly score?: NumericColumn;
    readonly decision?: CodedColumn;
    readonly feature?: CodedColumn;
    readonly measure?: NumericColumn;
}

/** What of an arm a column gives. */
export type ArmPart = 'score' | 'decision' | 'feature' | 'measure';

/** What one row says of an arm. */
export interface ArmValues {
    score: number;
    decision: number;
    feature: number;
    measure: number;
    indeterminate: boolean;
}

/** Reads what a row says of an arm into an object that is used again for the next row. */
export function readArm(
    arm: ArmColumns,
    cells: readonly CellValue[],
    line: number,
    faults: RowProblem[],
    into: ArmValues,
): void {
    const score = arm.score === undefined ? Number.NaN : arm.score.read(cells, line, faults);
    const measure = arm.measure === undefined ? Number.NaN : arm.measure.read(cells, line, faults);
    into.decision = arm.decision === undefined ? -1 : arm.decision.read(cells, line, faults);
    into.feature = arm.feature === undefined ? -1 : arm.feature.read(cells, line, faults);
    into.score = score === markedIndeterminate ? Number.NaN : score;
    into.measure = measure === markedIndeterminate ? Number.NaN : measure;
    into.indeterminate = score === markedIndeterminate || measure === markedIndeterminate;
}
