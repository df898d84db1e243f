import type { StatedDialect } from '../reading/table.js';

/** A column with two classes, and the values that mean each of them; none stated: the values must speak for themselves. */
export interface CodedColumnSpec {
    readonly column: string;
    readonly positive: readonly string[];
    readonly negative: readonly string[];
}

/** A column that tells which cases belong to an analysis set. */
export interface SetSpec extends CodedColumnSpec {
    /** As the program writes it. */
    readonly name: string;
}

/** Where the results of an arm stand. */
export interface ArmSpec {
    /** `system`, or the key of a comparator. */
    readonly arm: string;
    readonly score?: string;
    readonly decision?: CodedColumnSpec;
    /** Whether a case has the feature of which a share is computed. */
    readonly feature?: CodedColumnSpec;
    readonly measure?: string;
    /** Value of the mode column that marks its rows, where there is such a column. */
    readonly mode?: string;
}

/** What the columns of a data set's file mean. Columns are called as in the heading. */
export interface CaseSpec {
    /** Key of the data set. */
    readonly dataset: string;
    readonly cases?: string;
    readonly patient?: string;
    readonly truth?: CodedColumnSpec;
    /** Truth as a grade or a measurement. */
    readonly truthValue?: string;
    readonly arms: readonly ArmSpec[];
    readonly site?: string;
    readonly source?: string;
    readonly reader?: string;
    readonly mode?: string;
    readonly date?: string;
    readonly version?: string;
    readonly strata: readonly string[];
    readonly sets?: readonly SetSpec[];
    /** Texts that mark an indeterminate result. */
    readonly indeterminate: readonly string[];
    /** Texts that, beside the empty cell, mark a value that is not there; in every column. */
    readonly missing: readonly string[];
    /** Grades of `truthValue` and `measure` from the lowest to the highest; read as 1, 2, 3 … */
    readonly grades: readonly string[];
    readonly dateOrder?: 'dayFirst' | 'monthFirst';
    readonly dialect: StatedDialect;
    readonly sheet?: string;
}

/** All columns that a specification names, each once: what `openTable` needs as `only`. */
export function columnsOf(spec: CaseSpec): string[] {
    const arms = spec.arms.flatMap(arm => [arm.score, arm.decision?.column, arm.feature?.column, arm.measure]);
    const own = [spec.cases, spec.patient, spec.truth?.column, spec.truthValue, spec.site, spec.source, spec.reader];
    const sets = (spec.sets ?? []).map(({ column }) => column);
    const all = [...own, spec.mode, spec.date, spec.version, ...spec.strata, ...sets, ...arms];
    return [...new Set(all.filter(name => name !== undefined))];
}

/** Tells whether two coded columns are the same column with the same coding. */
export function columnKey({ column, positive, negative }: CodedColumnSpec): string {
    return JSON.stringify([column, positive, negative]);
}
