import type { Bilingual } from '../core/bilingual.js';
import type { Source } from '../core/source.js';

/** What a method is for. */
export type MethodFamily =
    | 'proportion-interval'
    | 'one-sample-test'
    | 'difference-interval'
    | 'ratio-interval'
    | 'two-proportions-test'
    | 'paired-difference-interval'
    | 'paired-test'
    | 'mean-test'
    | 'mean-interval'
    | 'area-interval'
    | 'area-test'
    | 'area-size'
    | 'diagnostic-metric'
    | 'predictive-value'
    | 'diagnostic-size'
    | 'paired-diagnosis'
    | 'reader-study'
    | 'agreement'
    | 'agreement-size'
    | 'clusters'
    | 'cluster-test'
    | 'bootstrap'
    | 'multiplicity'
    | 'interim-analysis'
    | 'two-stage';

/** One line of the catalogue: completion, hover, documents and pages are made from it. */
export interface MethodInfo {
    /** Kebab case; the word of the language's English form. Unique in the catalogue. */
    id: string;
    family: MethodFamily;
    name: Bilingual;
    /** When to use it, one line. */
    use: Bilingual;
    source: Source;
    /** What must hold, beyond what the family assumes (`familyInfo`). */
    assumptions?: Bilingual;
    /** Where other programs give another number, and why. */
    differences?: Bilingual;
    /** Not to be reported: a report must use another method. */
    planningOnly?: boolean;
    /** The product's default of the family. */
    isDefault?: boolean;
    /** Level or coverage is guaranteed, not approximate. */
    exact?: boolean;
}
