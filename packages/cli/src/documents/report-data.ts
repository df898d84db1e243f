import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TrialStage } from '@trialwright/data/node';
import { type Reportable, reportable, type TrialModel } from '@trialwright/model';

export const noData: Reportable = { notes: [] };

/** Reads the data of a trial and computes its results; nothing outside of `root` is read. */
export async function reportData(
    model: TrialModel,
    root: string,
    { onProgress }: { readonly onProgress?: (stage: TrialStage) => void },
): Promise<Reportable> {
    // Only a report needs what reads data and computes with it.
    const { trialResults } = await import('@trialwright/data/node');
    const folderOf = (uri: string): string => dirname(fileURLToPath(uri));
    return reportable(await trialResults(model, { root, folderOf, onProgress }));
}
