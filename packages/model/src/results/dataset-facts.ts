import type { Estimate } from './estimate.js';

/** How often each value of a column stands; text of strangers. `rest` counts what goes beyond the list. */
export interface Levels {
    readonly column: string;
    readonly levels: readonly { readonly level: string; readonly cases: number; readonly positive: number }[];
    readonly rest: number;
}

/** A file of a data set, and what became of its rows. */
export interface FileFacts {
    /** As the program names it, with forward slashes. */
    readonly file: string;
    readonly format: 'csv' | 'xlsx' | 'parquet' | 'jsonl';
    readonly bytes: number;
    /** SHA-256 of the bytes, lower-case hexadecimal. */
    readonly sha256: string;
    readonly columns: readonly string[];
    readonly rows: number;
    /** Rows that could not be read; each is named among the problems, up to a limit. */
    readonly badRows: number;
    /** Rows that repeat a case of this file or of one before it. */
    readonly duplicateCases: number;
}

/** How many cases an analysis set has. */
export interface SetSize {
    /** As the program writes it. */
    readonly set: string;
    readonly cases: number;
    /** Of them with the condition, where the file has a truth. */
    readonly positive?: number;
    /** Cases of which the file says that they do not belong to it. */
    readonly outside: number;
    /** Cases of which it does not say whether they do: they are not in it. */
    readonly unknown: number;
}

/** What a data set holds, all of its files together: aggregates only, never a row. */
export interface DatasetFacts {
    /** Key of the data set. */
    readonly dataset: string;
    /** In the order of the program; at least one. */
    readonly files: readonly FileFacts[];
    readonly rows: number;
    readonly badRows: number;
    readonly cases: number;
    readonly duplicateCases: number;
    readonly patients?: number;
    /** Largest number of cases that one patient has. */
    readonly mostCasesOfPatient?: number;
    readonly positive?: number;
    readonly negative?: number;
    readonly truthMissing?: number;
    readonly scoreMissing?: number;
    readonly scoreRange?: readonly [number, number];
    /** Share of cases with the condition, with an interval. */
    readonly prevalence?: Estimate;
    readonly sites?: Levels;
    readonly sources?: Levels;
    readonly readers?: Levels;
    readonly strata: readonly Levels[];
    /** Where the file's description names analysis sets. */
    readonly sets?: readonly SetSize[];
    /** First and last date of the cases, ISO. */
    readonly dates?: readonly [string, string];
}

/** How far two data sets overlap. */
export interface IndependenceResult {
    /** Keys of the trial's set and of the other. */
    readonly dataset: string;
    readonly other: string;
    readonly by: 'case' | 'patient';
    /** Ids themselves, or keyed hashes of them. */
    readonly how: 'ids' | 'fingerprints';
    /** Different ids in each. */
    readonly compared: readonly [number, number];
    readonly common: number;
}
