import type { Bilingual } from './bilingual.js';

/** Where a formula or a rule comes from: a paper, a book, a clause of a standard. */
export interface Source {
    /** For a hover or a line of a table, e.g. "Wilson 1927". */
    short: Bilingual;
    /** For a list of references. */
    full: Bilingual;
    doi?: string;
}

/** A source cited in the language in which it was published. */
export function paper(short: string, full: string, doi?: string): Source {
    const source: Source = { short: { ru: short, en: short }, full: { ru: full, en: full } };
    return doi === undefined ? source : { ...source, doi };
}
