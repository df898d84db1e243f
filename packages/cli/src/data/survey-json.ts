import type { ComparedSets, FileState, RowProblem } from '@trialwright/data';
import type { DatasetFacts } from '@trialwright/model';
import type { Context } from '../context.js';
import { findingJson } from '../findings/findings-json.js';
import type { Found } from '../findings/found.js';
import { count } from '../findings/severities.js';
import type { Trouble } from '../input/trouble.js';
import { envelope, troublesJson } from '../output/json.js';
import type { Workspace } from '../workspace/workspace.js';
import type { SurveyedProgram } from './surveyed-program.js';

/** The whole output of `data check --format json`. */
export function surveyJson(
    programs: readonly SurveyedProgram[],
    found: readonly Found[],
    workspace: Workspace,
    troubles: readonly Trouble[],
    context: Context,
): object {
    return {
        ...envelope('data-check', context),
        root: workspace.root,
        programs: programs.map(one => programJson(one, context)),
        findings: found.map(one => findingJson(one, workspace, context)),
        troubles: troublesJson(troubles, context),
        summary: { programs: programs.length, ...count(found.map(one => one.finding)), troubles: troubles.length },
    };
}

function programJson({ file, model, survey }: SurveyedProgram, context: Context): object {
    const nameOf = (key: string): string => {
        const dataset = model.all('dataset').find(one => one.key === key);
        return dataset?.name?.value ?? '';
    };
    const language = context.reader.language(file.language);
    const faultJson = ({ message, ...fault }: RowProblem): object => ({ ...fault, message: message[language] });
    const stateJson = (state: FileState): object => {
        if (state.kind === 'unreadable') return { state: state.kind, problem: faultJson(state.problem) };
        if (state.kind !== 'read') return { state: state.kind };
        const { facts, log, problem, sha256, columns } = state;
        return {
            state: state.kind,
            sha256,
            columns,
            ...(problem && { problem: faultJson(problem) }),
            ...(facts && { facts }),
            ...(log && { faults: { count: log.count, badRows: log.badRows, first: log.problems.map(faultJson) } }),
        };
    };
    const factsJson = ({ dataset: _, files: __, prevalence, ...rest }: DatasetFacts): object => ({
        ...rest,
        ...(prevalence && { prevalence: shareJson(prevalence) }),
    });
    const comparedJson = ({ other, results, problem }: ComparedSets): object => ({
        other: nameOf(other),
        ...(problem && { problem: problem[language] }),
        results: results.map(({ by, how, compared, common, lines, formsDiffer }) => ({
            by,
            how,
            compared,
            common,
            ...(lines && { lines }),
            ...(formsDiffer && { formsDiffer }),
        })),
    });
    return {
        file: file.shown,
        datasets: survey.readings.map(reading => ({
            name: nameOf(reading.dataset),
            files: reading.files.map(stateJson),
            ...(reading.whole && { facts: factsJson(reading.whole.facts) }),
            independence: reading.independence.map(comparedJson),
        })),
    };
}

type Share = {
    readonly value: number;
    readonly lower?: number;
    readonly upper?: number;
    readonly level: number;
    readonly method: string;
};

function shareJson({ value, lower, upper, level, method }: Share): object {
    return { value, lower, upper, level, method };
}
