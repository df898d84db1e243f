import type { Bilingual } from '../bilingual.js';
import type { Place } from '../trial/place.js';
import type { DatasetFacts, IndependenceResult } from './dataset-facts.js';
import type { EndpointResult } from './endpoint-result.js';
import type { ResultProblem } from './estimate.js';
import type { FamilyResult, HypothesisResult, PrecisionResult } from './hypothesis-result.js';

/** Something that went otherwise than the program says. */
export interface Deviation {
    /** Stable, in kebab case: `fewer-cases`. */
    readonly code: string;
    readonly planned: Bilingual;
    readonly observed: Bilingual;
    readonly message: Bilingual;
    /** What of the program it concerns. */
    readonly at?: Place;
}

/** Cases on their way to the analysis, for the flow diagram (STARD 2015, item 19). */
export interface FlowStep {
    readonly code:
        | 'rows'
        | 'unreadable'
        | 'duplicates'
        | 'cases'
        | 'truthMissing'
        | 'resultMissing'
        | 'indeterminate'
        | 'analysed';
    readonly count: number;
    /** Of them with and without the condition, where that is known. */
    readonly positive?: number;
    readonly negative?: number;
}

export interface Flow {
    readonly dataset: string;
    readonly endpoint?: string;
    readonly steps: readonly FlowStep[];
    /** Analysed cases of each analysis set, with the cases of which the data do not say whether they belong to it. */
    readonly sets: readonly { readonly set: string; readonly analysed: number; readonly unknown: number }[];
}

/**
 * All that the data say of a trial: aggregates only. Made by the data package (or from typed cells), printed by the
 * documents package, shown by the editor. The same program and files give the same value.
 */
export interface TrialResults {
    readonly datasets: readonly DatasetFacts[];
    readonly independence: readonly IndependenceResult[];
    readonly endpoints: readonly EndpointResult[];
    readonly hypotheses: readonly HypothesisResult[];
    readonly families: readonly FamilyResult[];
    readonly precisions: readonly PrecisionResult[];
    readonly deviations: readonly Deviation[];
    readonly flows: readonly Flow[];
    readonly problems: readonly ResultProblem[];
}
