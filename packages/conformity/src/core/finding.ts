import type { Bilingual, Place } from '@trialwright/model';
import type { Fix } from './fix.js';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Something that a person should know about a place of the program. */
export interface Finding {
    /** Code of the rule, stable: settings and links name it. */
    readonly code: string;
    /** Row of the conformity matrix, where there is one. */
    readonly row?: string;
    /** Further rows that are open for the same reason. */
    readonly also?: readonly string[];
    /** Clause of the norm, where there is one. */
    readonly clause?: string;
    readonly severity: Severity;
    /** What is wrong, and what to write. */
    readonly message: Bilingual;
    readonly at: Place;
    readonly related?: readonly RelatedPlace[];
    readonly fixes?: readonly Fix[];
    /** Shown faded: declared and never used. */
    readonly unnecessary?: boolean;
}

/** Another place that a finding speaks of. */
export interface RelatedPlace {
    readonly message: Bilingual;
    readonly at: Place;
}
