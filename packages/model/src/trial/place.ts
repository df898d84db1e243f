/** Where something stands in a source: half-open character offsets into one file. */
export interface Place {
    /** URI of the file. */
    readonly uri: string;
    readonly offset: number;
    readonly end: number;
}

/** A value together with the place where it is written. */
export interface Located<T> {
    readonly value: T;
    readonly at: Place;
}
