import type { Report, Severity } from '@trialwright/conformity';
import type { Bilingual } from '@trialwright/model';
import type { Surveyed } from '../survey/surveyed.js';

/** One kind of finding on the data of a program. A file a kind; the pages `docs/data` are made from all of them. */
export interface DataFinding {
    /** Stable; begins with `data-`, and the file is called so. */
    readonly code: `data-${string}`;
    /** Row of the conformity matrix that it serves. */
    readonly row?: string;
    readonly severity: Severity;
    /** In a final program, where it is graver. */
    readonly final?: Severity;
    readonly title: Bilingual;
    /** Its message names rows or values of the file: a document tells the kind only. */
    readonly namesRows: boolean;
    /** Why it matters, in a sentence or two. */
    readonly why: Bilingual;
    /** What to do. */
    readonly mend: Bilingual;
    check(surveyed: Surveyed): Iterable<Report>;
}

/** Makes a kind; for the type only. */
export function dataFinding(definition: DataFinding): DataFinding {
    return definition;
}
