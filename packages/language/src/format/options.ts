/** How a program is laid out. */
export interface FormatOptions {
    /** Spaces a level. */
    readonly indent: number;
    /** Columns that a line should not exceed; texts in quotes are never broken. */
    readonly width: number;
    /** Whether keywords are written in their first, agreeing form: `объем выборки` becomes `объём выборки`. */
    readonly words: boolean;
}

export const defaultFormatOptions: FormatOptions = { indent: 4, width: 120, words: true };
