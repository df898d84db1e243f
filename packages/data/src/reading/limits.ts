/** Limits against files that would fill the memory; what people send stays far below them. */
export const limits = {
    /** Characters of one record of a text table. */
    record: 1 << 20,
    /** Columns of a table: as many as Excel has. */
    columns: 16_384,
    /** Bytes of text read at a time. */
    piece: 1 << 19,
    /** Characters from which the delimiter is found out. */
    sample: 1 << 16,
    /** Rows handed on at a time where the file does not divide them. */
    batch: 4096,
    /** Bytes of a page of a Parquet file when unpacked, and how many times it may shrink. */
    page: 512 * 2 ** 20,
    pageRatio: 100_000,
    /** Rows of a row group of a Parquet file: it is read as a whole. */
    groupRows: 20_000_000,
    /** Files in a workbook. */
    files: 10_000,
    /** Bytes of a sheet when unpacked. */
    unpacked: 4 * 2 ** 30,
    /** Bytes of the texts of a workbook when unpacked: they are held in memory. */
    strings: 256 * 2 ** 20,
    /** Bytes of any other part of a workbook when unpacked. */
    part: 64 * 2 ** 20,
    /** From this size on a part that has shrunk more than so many times is a bomb; tables shrink 10 to 60 times. */
    bombFrom: 32 * 2 ** 20,
    bombRatio: 400,
} as const;
