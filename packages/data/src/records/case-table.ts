import type { ProblemLog } from '../reading/table.js';

/** Values from a small set, as codes: −1 is missing. */
export interface Categorical {
    readonly name: string;
    readonly levels: readonly string[];
    readonly codes: Int32Array;
}

/** Results of one arm and reader, aligned with the cases. */
export interface Reading {
    /** `system`, or the key of a comparator. */
    readonly arm: string;
    readonly reader?: string;
    /** NaN: missing. */
    readonly score?: Float64Array;
    /** 1 positive, 0 negative, −1 missing, −2 indeterminate. */
    readonly decision?: Int8Array;
    /** Of the feature of a share: 1 has it, 0 has it not, −1 missing, −2 indeterminate. */
    readonly feature?: Int8Array;
    /** Measurement for means (time, volume), or number of the grade from 1; NaN: missing. */
    readonly measure?: Float64Array;
    /** 1 where score or measure are marked as indeterminate (their value is NaN); undefined where none is. */
    readonly indeterminate?: Uint8Array;
    /** 1 where the file has a row of this arm and reader; undefined: for every case. */
    readonly present?: Uint8Array;
}

/** Which cases belong to an analysis set. */
export interface CaseSet {
    readonly name: string;
    /** 1 belongs to it, 0 does not, −1 missing. */
    readonly member: Int8Array;
}

/** The units of analysis of a data set, a column a typed array: a million cases take some tens of megabytes. */
export interface CaseTable {
    /** Key of the data set. */
    readonly dataset: string;
    readonly cases: number;
    /** Ids in the order of the file, as `cleanText` has them; without a column of cases, the line of each. */
    readonly ids: readonly string[];
    readonly patient?: Categorical;
    /** 1 with the condition, 0 without, −1 missing. */
    readonly truth: Int8Array;
    /** Truth as the number of a grade from 1, or as a measurement, for agreement and means; NaN: missing. */
    readonly truthValue?: Float64Array;
    readonly readings: readonly Reading[];
    readonly site?: Categorical;
    readonly source?: Categorical;
    readonly strata: readonly Categorical[];
    readonly sets?: readonly CaseSet[];
    /** Days since 1970-01-01; −2147483648 is missing. */
    readonly date?: Int32Array;
    /** Where rows of one case have different dates: the last one; `date` is then the first. */
    readonly lastDate?: Int32Array;
    /** Version of the system that gave the result. */
    readonly version?: Categorical;
}

/** What became of the rows of a file. */
export interface CaseRead {
    readonly cases: CaseTable;
    /** Faults of the file and of its values; `badRows` counts the rows that could not be read. */
    readonly log: ProblemLog;
    /** Rows of the file, empty ones not counted: those that became readings, bad ones and repeated ones. */
    readonly rows: number;
    /** Rows that repeat a case (of an arm and reader); each is in the log. */
    readonly duplicates: number;
    /** Values on which rows of a case contradict each other; each is missing then, and in the log. */
    readonly contradictions: number;
    /** The decimal sign that the file's numbers have, where any has a fraction. */
    readonly decimal?: '.' | ',';
}
