import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TrialStage } from '@trialwright/data/node';
import type { Bilingual, TrialModel, TrialResults } from '@trialwright/model';

/** What the data give to a report. */
export interface ReportData {
    /** Undefined where there is nothing to compute from: the report is the template then. */
    readonly results?: TrialResults;
    /** What was found against the data, and what could not be computed. */
    readonly missing: readonly Bilingual[];
}

export const noData: ReportData = { missing: [] };

/** Reads the data of a trial and computes its results; nothing outside of `root` is read. */
export async function reportData(
    model: TrialModel,
    root: string,
    { onProgress }: { readonly onProgress?: (stage: TrialStage) => void },
): Promise<ReportData> {
    // Only a report needs what reads data and computes with it.
    const { trialResults } = await import('@trialwright/data/node');
    const folderOf = (uri: string): string => dirname(fileURLToPath(uri));
    const results = await trialResults(model, { root, folderOf, onProgress });
    const missing = missingIn(results);
    return hasNumbers(results) ? { results, missing } : { missing };
}

/** True where something was read or typed in. */
function hasNumbers({ datasets, endpoints }: TrialResults): boolean {
    return datasets.length > 0 || endpoints.some(({ rules }) => rules.length > 0);
}

/** Each reason once, in the order of the program. */
function missingIn({ problems, endpoints, hypotheses }: TrialResults): Bilingual[] {
    const own = [...endpoints, ...hypotheses].flatMap(({ problems }) => problems);
    const all = [...problems, ...own].map(({ message }) => message);
    return all.filter((message, index) => all.findIndex(({ ru }) => ru === message.ru) === index);
}
