import type { Finding } from '@trialwright/conformity';
import type { DatasetFacts, IndependenceResult, TrialModel } from '@trialwright/model';
import type { Progress } from '../reading/table.js';
import type { CaseTable } from '../records/case-table.js';
import { findInData } from '../survey/find.js';
import { requestsOf } from '../survey/request.js';
import type { DatasetReading } from '../survey/surveyed.js';
import { compareSets } from './compare-sets.js';
import { readRequested } from './read-requested.js';

export interface SurveyOptions {
    readonly signal?: AbortSignal;
    /** Told how far the reading of a file has come, by its path in the program. */
    readonly onProgress?: (file: string, progress: Progress) => void;
    /** Told how many ids of two sets have been compared. */
    readonly onCompared?: (ids: number) => void;
}

/** All that the data of a program say before they are analysed. */
export interface ProgramSurvey {
    readonly findings: readonly Finding[];
    readonly readings: readonly DatasetReading[];
    /** Of each set whose files could all be read, in the order of the program. */
    readonly facts: readonly DatasetFacts[];
    readonly independence: readonly IndependenceResult[];
    /** Cases of the same sets, by the key of the set. */
    readonly tables: ReadonlyMap<string, CaseTable>;
}

/**
 * Reads all files that the data sets of a program name, compares their ids, and says what is wrong.
 * @param folderOf folder of a file of the program by its URI; undefined for one that lies on no disk.
 * @param root the folder outside of which nothing is read.
 * @throws the signal's reason once it is aborted.
 */
export async function surveyProgram(
    model: TrialModel,
    folderOf: (uri: string) => string | undefined,
    root: string,
    { signal, onProgress, onCompared }: SurveyOptions = {},
): Promise<ProgramSurvey> {
    const requests = requestsOf(model, folderOf);
    const tables = new Map<string, CaseTable>();
    const readings: DatasetReading[] = [];
    for (const request of requests) {
        const { state, cases } = await readRequested(request.files, root, {
            signal,
            onProgress: (file, progress) => onProgress?.(file.path, progress),
        });
        if (cases) tables.set(request.dataset, cases);
        const independence = [];
        for (const key of request.against) {
            const other = requests.find(({ dataset }) => dataset === key);
            if (other) independence.push(await compareSets(request, other, root, { signal, onRead: onCompared }));
        }
        readings.push({ dataset: request.dataset, ...state, independence });
    }
    return {
        findings: findInData(model, readings),
        readings,
        facts: readings.flatMap(({ whole }) => whole?.facts ?? []),
        independence: readings.flatMap(reading =>
            reading.independence.flatMap(({ results }) =>
                results.map(({ formsDiffer: _, lines: __, ...result }): IndependenceResult => result),
            ),
        ),
        tables,
    };
}
