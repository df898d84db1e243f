import { type Reportable, reportable, type TrialModel, type TrialResults } from '@trialwright/model';
import { URI } from 'langium';
import type { CancellationToken, WorkDoneProgressReporter } from 'vscode-languageserver';
import { openFolderOf } from './open-folder.js';
import type { ServerServices } from './start.js';

/** Reads the data of a trial and computes its results; nothing outside of `root` is read. */
export type ComputeResults = (
    model: TrialModel,
    root: string,
    options: { readonly signal: AbortSignal; readonly onProgress: (share: number | undefined) => void },
) => Promise<TrialResults>;

/** Results for the report of a program: of files in the open folder that it lies in. */
export async function reportData(
    model: TrialModel,
    services: ServerServices,
    compute: ComputeResults | undefined,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
): Promise<Reportable> {
    const named = model.all('dataset').some(({ properties }) => properties.file.length > 0);
    const root = openFolderOf(URI.parse(model.uri), services.shared);
    if (!compute || root === undefined) return { notes: named ? [compute ? outside : browser] : [] };
    const controller = new AbortController();
    const listener = token.onCancellationRequested(() => controller.abort(new Error('cancelled')));
    const message = services.trial.trial.Locale.text({ ru: 'Данные', en: 'Data' });
    try {
        const results = await compute(model, root, {
            signal: controller.signal,
            onProgress: share => progress.report(Math.round(100 * (share ?? 0)), message),
        });
        return reportable(results);
    } finally {
        listener.dispose();
    }
}

const outside = {
    ru: 'Файлы данных не прочитаны: программа лежит вне открытой папки. Откройте папку с программой и данными.',
    en: 'No data were read: the program lies outside of the open folder. Open the folder that holds program and data.',
};
const browser = {
    ru: 'Файлы данных не прочитаны: в браузере их читать нельзя. Составьте отчёт в настольном редакторе или командой trialwright report.',
    en: 'No data were read: they cannot be read in a browser. Make the report in a desktop editor, or by trialwright report.',
};
