import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { trialResults } from '@trialwright/data/node';
import { TrialModel, type TrialResults } from '@trialwright/model';
import type { JobOptions } from '../jobs/job-options.js';

/** A trial whose results are wanted. Plain data: it goes to a worker. */
export interface ResultsTask {
    readonly kind: 'results';
    readonly program: Pick<TrialModel, 'uri' | 'language' | 'elements' | 'duplicates'>;
    /** Folder outside of which nothing is read. */
    readonly root: string;
}

/** The task of a model. */
export function resultsTask({ uri, language, elements, duplicates }: TrialModel, root: string): ResultsTask {
    return { kind: 'results', program: { uri, language, elements, duplicates }, root };
}

/** Reads the data of a trial and computes its results. */
export function runResults(
    { program: { uri, language, elements, duplicates }, root }: ResultsTask,
    { signal, onProgress }: JobOptions,
): Promise<TrialResults> {
    const model = new TrialModel(uri, language, elements, duplicates);
    // Reading and computing are half of the work each; of comparing ids nobody knows how much there is.
    return trialResults(model, {
        root,
        folderOf: file => (file.startsWith('file:') ? dirname(fileURLToPath(file)) : undefined),
        signal,
        onProgress: stage => {
            if (stage.stage === 'comparing') onProgress(undefined);
            else onProgress(stage.stage === 'reading' ? stage.done / 2 : 0.5 + stage.done / 2);
        },
    });
}
