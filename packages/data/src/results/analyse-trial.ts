import {
    type DatasetFacts,
    type EndpointResult,
    type Flow,
    type IndependenceResult,
    sizeProgram,
    type TrialModel,
    type TrialResults,
} from '@trialwright/model';
import type { CaseTable } from '../records/case-table.js';
import { type AnalysisOptions, Pace } from './core/pace.js';
import { deviationsOf } from './deviations/deviations.js';
import { type AnalysedEndpoint, analyseEndpoint, stepsOf } from './endpoints/analyse-endpoint.js';
import { endpointFromCells, typedCells } from './endpoints/from-cells.js';
import { subjectOf } from './endpoints/subject.js';
import { flowOf } from './flow.js';
import { judgeFamilies } from './hypotheses/families.js';
import { afterLooks } from './hypotheses/interim.js';
import { judge } from './hypotheses/judge.js';
import { precisionResult } from './precision.js';

export type { AnalysisOptions } from './core/pace.js';

/** What a trial is analysed from. */
export interface AnalysisInput {
    readonly model: TrialModel;
    /** Cases of the data sets, by the key of the set. */
    readonly tables?: ReadonlyMap<string, CaseTable>;
    /** What is known of the files; printed, and held against the program. */
    readonly facts?: readonly DatasetFacts[];
    readonly independence?: readonly IndependenceResult[];
}

/**
 * Computes the results of a trial from its cases, or from the cells typed into the report where there are none:
 * aggregates only. The same input gives the same value; nothing is read or written.
 * @throws the signal's reason once it is aborted.
 */
export async function analyseTrial(input: AnalysisInput, options: AnalysisOptions = {}): Promise<TrialResults> {
    const { model, tables = new Map<string, CaseTable>(), facts = [], independence = [] } = input;
    const subjects = model.all('endpoint').map(endpoint => subjectOf(model, endpoint, tables));
    const total = subjects.reduce((sum, subject) => sum + stepsOf(subject), model.all('hypothesis').length + 1);
    const pace = new Pace(total, options);
    const analysed: AnalysedEndpoint[] = [];
    for (const subject of subjects) {
        const { endpoint } = subject;
        const typed = subject.table || !endpoint.properties.metric ? undefined : typedCells(model, endpoint);
        analysed.push(typed ? endpointFromCells(model, endpoint, typed) : await analyseEndpoint(subject, pace));
    }
    const byKey = new Map(analysed.map(one => [one.subject.endpoint.key, one]));
    const sizing = sizeProgram(model);
    const judged = [];
    for (const element of model.all('hypothesis')) {
        judged.push(afterLooks(judge(model, element, byKey), sizing));
        await pace.step();
    }
    const { hypotheses, families } = judgeFamilies(model, judged);
    const precisions = model
        .all('precision')
        .map(element => precisionResult(element, byKey.get(element.properties.for?.value.target ?? '')));
    const flows = analysed.flatMap((one): Flow[] => {
        const flow = flowOf(
            one,
            facts.find(({ dataset }) => dataset === one.subject.table?.dataset),
        );
        return flow ? [flow] : [];
    });
    const deviations = deviationsOf({ model, sizing, tables, facts, analysed });
    await pace.step();
    return {
        datasets: facts,
        independence,
        endpoints: analysed.map(({ result }): EndpointResult => result),
        hypotheses,
        families,
        precisions,
        deviations,
        flows,
        problems: [],
    };
}
