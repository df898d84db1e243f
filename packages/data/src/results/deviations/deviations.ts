import type { DatasetFacts, Deviation, TrialModel } from '@trialwright/model';
import type { CaseTable } from '../../records/case-table.js';
import type { AnalysedEndpoint } from '../endpoints/analyse-endpoint.js';
import { fewerCases } from './fewer-cases.js';

/** What the deviations are found from. */
export interface Observed {
    readonly model: TrialModel;
    readonly tables: ReadonlyMap<string, CaseTable>;
    readonly facts: readonly DatasetFacts[];
    readonly analysed: readonly AnalysedEndpoint[];
}

/** Looks for one kind of deviation. */
export type Search = (observed: Observed) => readonly Deviation[];

const searches: readonly Search[] = [fewerCases];

/** Everything that went otherwise than the program says, as far as the data show it. */
export function deviationsOf(observed: Observed): Deviation[] {
    return searches.flatMap(search => search(observed));
}
