import type { Finding } from '@trialwright/conformity';
import type { Bilingual, ResultProblem, TrialModel, TrialResults } from '@trialwright/model';
import { dataFindings } from '../findings/all.js';
import { analyseTrial } from '../results/index.js';
import { surveyProgram } from './survey-program.js';

export interface TrialFiles {
    /** Folder of a file of the program by its URI; undefined for one that lies on no disk. */
    readonly folderOf: (uri: string) => string | undefined;
    /** Folder beyond which nothing is read. */
    readonly root: string;
    readonly signal?: AbortSignal;
    /** Share of the present stage that is done, from 0 to 1; of comparing ids the number so far is all that is known. */
    readonly onProgress?: (stage: TrialStage) => void;
}

export type TrialStage =
    | { readonly stage: 'reading'; readonly file: string; readonly done: number }
    | { readonly stage: 'comparing'; readonly ids: number }
    | { readonly stage: 'computing'; readonly done: number };

/**
 * Reads the files of a trial's data sets, checks them, and computes the trial's results; where a program names no
 * file, from the cells typed into its report. What the check found against the data becomes part of the results: a
 * report must not hide it.
 * @throws the signal's reason once it is aborted.
 */
export async function trialResults(
    model: TrialModel,
    { folderOf, root, signal, onProgress }: TrialFiles,
): Promise<TrialResults> {
    const { findings, facts, independence, tables } = await surveyProgram(model, folderOf, root, {
        signal,
        onProgress: (file, { done, total }) =>
            onProgress?.({ stage: 'reading', file, done: total > 0 ? done / total : 1 }),
        onCompared: ids => onProgress?.({ stage: 'comparing', ids }),
    });
    const results = await analyseTrial(
        { model, tables, facts, independence },
        { signal, onProgress: ({ done, total }) => onProgress?.({ stage: 'computing', done: done / total }) },
    );
    const problems = found(findings);
    return { ...results, problems: [...problems, ...results.problems] };
}

/** What was found against the data, fit for a document: of findings on rows only their kind, each once. */
function found(findings: readonly Finding[]): ResultProblem[] {
    const problems = new Map<string, ResultProblem>();
    for (const { code, severity, message, at } of findings) {
        if (severity !== 'error' && severity !== 'warning') continue;
        const kind = dataFindings.find(one => one.code === code);
        if (kind?.namesRows) problems.set(code, { code, message: rowsElsewhere(kind.title), at });
        else problems.set(message.ru, { code, message, at });
    }
    return [...problems.values()];
}

function rowsElsewhere({ ru, en }: Bilingual): Bilingual {
    return {
        ru: `${ru} (строки назовёт trialwright data check).`,
        en: `${en} (trialwright data check names the rows).`,
    };
}
