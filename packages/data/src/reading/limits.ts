/** Limits against files that would fill the memory; what people send stays far below them. */
export const limits = {
    /** Characters of one record of a text table. */
    record: 1 << 20,
    /** Columns of a table: as many as Excel has. */
    columns: 16_384,
    /** Bytes of text read at a time. */
    piece: 1 << 18,
    /** Characters from which the delimiter is found out. */
    sample: 1 << 16,
} as const;
