import type { Bilingual } from '../bilingual.js';
import type { TrialResults } from './trial-results.js';

/** What results give to a report. */
export interface Reportable {
    /** Undefined where there is nothing to compute from: the report is the form then. */
    readonly results?: TrialResults;
    /** What was found against the data, and what could not be computed; each once, in the order of the program. */
    readonly notes: readonly Bilingual[];
}

/** Sorts out what a report is made from, and what a person must be told beside it. */
export function reportable(results: TrialResults): Reportable {
    const { problems, datasets, endpoints, hypotheses } = results;
    const own = [...endpoints, ...hypotheses].flatMap(one => one.problems);
    const all = [...problems, ...own].map(({ message }) => message);
    const notes = all.filter((message, index) => all.findIndex(({ ru }) => ru === message.ru) === index);
    const computed = datasets.length > 0 || endpoints.some(({ rules }) => rules.length > 0);
    return computed ? { results, notes } : { notes };
}
