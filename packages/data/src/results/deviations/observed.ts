import type { DatasetFacts, Deviation, ElementOf, ProgramSizing, TrialModel } from '@trialwright/model';
import type { CaseTable } from '../../records/case-table.js';
import type { AnalysedEndpoint } from '../endpoints/analyse-endpoint.js';

/** What the deviations are found from. */
export interface Observed {
    readonly model: TrialModel;
    readonly sizing: ProgramSizing;
    readonly tables: ReadonlyMap<string, CaseTable>;
    readonly facts: readonly DatasetFacts[];
    readonly analysed: readonly AnalysedEndpoint[];
}

/** Looks for one kind of deviation. */
export type Search = (observed: Observed) => readonly Deviation[];

/** The sets on which the trial is done, with their cases; those of training and tuning cannot deviate from it. */
export function trialSets({
    model,
    tables,
}: Observed): { readonly dataset: ElementOf<'dataset'>; readonly table: CaseTable }[] {
    return model.all('dataset').flatMap(dataset => {
        const table = tables.get(dataset.key);
        const role = dataset.properties.role?.value ?? 'trial';
        return table && role === 'trial' ? [{ dataset, table }] : [];
    });
}
