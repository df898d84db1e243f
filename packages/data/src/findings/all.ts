import type { DataFinding } from './data-finding.js';
import cases from './kinds/data-cases.js';
import classes from './kinds/data-classes.js';
import clusters from './kinds/data-clusters.js';
import columnMissing from './kinds/data-column-missing.js';
import columnsDiffer from './kinds/data-columns-differ.js';
import contradictions from './kinds/data-contradictions.js';
import dates from './kinds/data-dates.js';
import duplicates from './kinds/data-duplicates.js';
import fileMissing from './kinds/data-file-missing.js';
import fileOutside from './kinds/data-file-outside.js';
import fileUnreadable from './kinds/data-file-unreadable.js';
import fingerprintChanged from './kinds/data-fingerprint-changed.js';
import fingerprintMissing from './kinds/data-fingerprint-missing.js';
import listCount from './kinds/data-list-count.js';
import noCaseColumn from './kinds/data-no-case-column.js';
import overlap from './kinds/data-overlap.js';
import overlapForms from './kinds/data-overlap-forms.js';
import overlapImpossible from './kinds/data-overlap-impossible.js';
import overlapUnknown from './kinds/data-overlap-unknown.js';
import patients from './kinds/data-patients.js';
import prevalence from './kinds/data-prevalence.js';
import rows from './kinds/data-rows.js';
import scoreRange from './kinds/data-score-range.js';
import siteCounts from './kinds/data-site-counts.js';
import siteUnknown from './kinds/data-site-unknown.js';
import strata from './kinds/data-strata.js';
import threshold from './kinds/data-threshold.js';
import tooFew from './kinds/data-too-few.js';
import truthMissing from './kinds/data-truth-missing.js';
import values from './kinds/data-values.js';

/** Every kind of finding on data, in the order of the pages: the file, its columns, its cases, its numbers, independence. */
export const dataFindings: readonly DataFinding[] = [
    fileOutside,
    fileMissing,
    fileUnreadable,
    fingerprintChanged,
    fingerprintMissing,
    columnMissing,
    columnsDiffer,
    noCaseColumn,
    rows,
    values,
    duplicates,
    contradictions,
    cases,
    patients,
    classes,
    tooFew,
    prevalence,
    clusters,
    truthMissing,
    scoreRange,
    threshold,
    siteUnknown,
    siteCounts,
    strata,
    dates,
    overlap,
    overlapForms,
    overlapImpossible,
    listCount,
    overlapUnknown,
];
