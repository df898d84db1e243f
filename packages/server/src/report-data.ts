import { type Reportable, reportable, type TrialModel, type TrialResults } from '@trialwright/model';
import { URI, UriUtils } from 'langium';
import type { CancellationToken, WorkDoneProgressReporter } from 'vscode-languageserver';
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
    const root = rootOf(model.uri, services);
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

/** The open folder that a program lies in. */
function rootOf(uri: string, { shared }: ServerServices): string | undefined {
    const folders = shared.workspace.WorkspaceManager.workspaceFolders ?? [];
    const program = URI.parse(uri);
    const folder = folders.map(({ uri: text }) => URI.parse(text)).find(one => UriUtils.contains(one, program));
    return folder?.scheme === 'file' ? folder.fsPath : undefined;
}

const outside = {
    ru: 'Файлы данных не прочитаны: программа лежит вне открытой папки. Откройте папку с программой и данными.',
    en: 'No data were read: the program lies outside of the open folder. Open the folder that holds program and data.',
};
const browser = {
    ru: 'Файлы данных не прочитаны: в браузере их читать нельзя. Составьте отчёт в настольном редакторе или командой trialwright report.',
    en: 'No data were read: they cannot be read in a browser. Make the report in a desktop editor, or by trialwright report.',
};
