import type { CellValue, RowProblem } from '../reading/table.js';
import type { CodedColumn } from './coded-column.js';
import { markedIndeterminate, type NumericColumn } from './cells.js';
import type { Reading } from './case-table.js';
import { CaseValues } from './case-values.js';
import { bytes, flags, floats, type Growing } from './growing.js';

/** Columns of an arm. */
export interface ArmColumns {
    readonly arm: string;
    readonly score?: NumericColumn;
    readonly decision?: CodedColumn;
    readonly measure?: NumericColumn;
}

/** What one row says of an arm. */
export interface ArmValues {
    score: number;
    decision: number;
    measure: number;
    indeterminate: boolean;
}

export function readArm(arm: ArmColumns, cells: readonly CellValue[], line: number, faults: RowProblem[]): ArmValues {
    const score = arm.score?.read(cells, line, faults) ?? Number.NaN;
    const measure = arm.measure?.read(cells, line, faults) ?? Number.NaN;
    return {
        score: score === markedIndeterminate ? Number.NaN : score,
        decision: arm.decision?.read(cells, line, faults) ?? -1,
        measure: measure === markedIndeterminate ? Number.NaN : measure,
        indeterminate: score === markedIndeterminate || measure === markedIndeterminate,
    };
}

/** Results of one arm and reader, while rows are read. */
export class ReadingColumns {
    private readonly seen = flags();
    private readonly score?: CaseValues<Float64Array>;
    private readonly decision?: CaseValues<Int8Array>;
    private readonly measure?: CaseValues<Float64Array>;
    private indeterminate?: Growing<Uint8Array>;

    constructor(
        private readonly columns: ArmColumns,
        private readonly reader: string | undefined,
    ) {
        const { score, decision, measure } = columns;
        if (score) this.score = new CaseValues(score.column, floats(), Number.NaN);
        if (decision) this.decision = new CaseValues(decision.column, bytes(-1), -1);
        if (measure) this.measure = new CaseValues(measure.column, floats(), Number.NaN);
    }

    has(at: number): boolean {
        return this.seen.get(at) === 1;
    }

    /** Takes what a row says; the columns in which a repeated row says something else. */
    put(at: number, values: ArmValues): readonly string[] {
        const again = this.has(at);
        this.seen.set(at, 1);
        const contradicted: string[] = [];
        const take = (column: CaseValues<Float64Array | Int8Array> | undefined, value: number) => {
            const fits = again ? column?.repeat(at, value) : column?.put(at, value);
            if (fits === false) contradicted.push(column!.column);
        };
        take(this.score, values.score);
        take(this.decision, values.decision);
        take(this.measure, values.measure);
        if (values.indeterminate || this.indeterminate) this.mark(at, values.indeterminate, again);
        return contradicted;
    }

    private mark(at: number, indeterminate: boolean, again: boolean): void {
        this.indeterminate ??= flags();
        // Where rows contradict each other the result is missing, not indeterminate.
        if (again && indeterminate !== (this.indeterminate.get(at) === 1)) this.indeterminate.set(at, 0);
        else this.indeterminate.set(at, indeterminate ? 1 : 0);
    }

    done(length: number): Reading {
        return {
            arm: this.columns.arm,
            ...(this.reader === undefined ? {} : { reader: this.reader }),
            ...(this.score && { score: this.score.done(length) }),
            ...(this.decision && { decision: this.decision.done(length) }),
            ...(this.measure && { measure: this.measure.done(length) }),
            ...(this.indeterminate && { indeterminate: this.indeterminate.done(length) }),
            ...this.presence(length),
        };
    }

    /** Rows of several modes or readers: a case may have none of this one. */
    private presence(length: number): Pick<Reading, 'present'> {
        const present = this.seen.done(length);
        return present.includes(0) ? { present } : {};
    }
}
