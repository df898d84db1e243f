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
    /** Measurement for means (time, volume); NaN: missing. */
    readonly measure?: Float64Array;
}

/** The units of analysis of a data set, a column a typed array: a million cases take some tens of megabytes. */
export interface CaseTable {
    /** Key of the data set. */
    readonly dataset: string;
    readonly cases: number;
    /** Ids in the order of the file. */
    readonly ids: readonly string[];
    readonly patient?: Categorical;
    /** 1 with the condition, 0 without, −1 missing. */
    readonly truth: Int8Array;
    /** Truth as a grade or a measurement, for agreement and means; NaN: missing. */
    readonly truthValue?: Float64Array;
    readonly readings: readonly Reading[];
    readonly site?: Categorical;
    readonly source?: Categorical;
    readonly strata: readonly Categorical[];
    /** Days since 1970-01-01; −2147483648 is missing. */
    readonly date?: Int32Array;
    /** Version of the system that gave the result. */
    readonly version?: Categorical;
}
