import {
    type DocumentFormat,
    type DocumentKind,
    type GenerateResult,
    generateRequest,
} from '@trialwright/server/protocol';
import {
    type CancellationToken,
    commands,
    l10n,
    type Progress,
    ProgressLocation,
    type Uri,
    window,
    workspace,
} from 'vscode';
import { WorkDoneProgress } from 'vscode-languageclient';
import type { Server } from '../client/server.js';
import { chooseProgram } from '../documents/choose-program.js';
import { openDocument } from '../documents/open-document.js';
import { outputFolder } from '../documents/output-folder.js';
import { writeFiles } from '../documents/written-files.js';

/** Makes a document of a program and writes it; returns the files that were written. */
export async function generate(server: Server, document: DocumentKind, chosen?: Uri): Promise<Uri[]> {
    if (!workspace.isTrusted) {
        void window.showWarningMessage(l10n.t('Documents are generated only in a folder that you trust.'));
        return [];
    }
    const program = await chooseProgram(chosen);
    if (!program) return [];

    const title = document === 'program' ? l10n.t('Generating the program document') : l10n.t('Generating the report');
    const result = await window.withProgress(
        { location: ProgressLocation.Notification, title, cancellable: true },
        (progress, token) => request(server, program, document, progress, token),
    );
    if (!result) return [];
    if (result.refusal !== undefined) {
        void offerProblems(result.refusal);
        return [];
    }
    const files = await write(program, result);
    void offerOpen(files, result.notes ?? []);
    return files;
}

async function request(
    server: Server,
    program: Uri,
    document: DocumentKind,
    progress: Progress<{ message?: string }>,
    token: CancellationToken,
): Promise<GenerateResult | undefined> {
    const settings = workspace.getConfiguration('trialwright.documents', program);
    const language = settings.get<string>('language');
    const client = await server.client();
    const params = {
        uri: program.toString(),
        document,
        formats: settings.get<DocumentFormat[]>('formats', ['docx']),
        ...(language === 'ru' || language === 'en' ? { language } : {}),
    };
    const workDoneToken = crypto.randomUUID();
    const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, ({ kind, ...rest }) => {
        if (kind === 'report' && 'message' in rest) progress.report({ message: rest.message });
    });
    try {
        return await client.sendRequest<GenerateResult>(generateRequest, { ...params, workDoneToken }, token);
    } catch (error) {
        if (token.isCancellationRequested) return undefined;
        throw error;
    } finally {
        listener.dispose();
    }
}

function write(program: Uri, result: GenerateResult): Promise<Uri[]> {
    const files = result.files.map(({ name, content }): [string, Uint8Array] => [
        name,
        Uint8Array.from(atob(content), char => char.charCodeAt(0)),
    ]);
    return writeFiles(outputFolder(program), new Map(files));
}

async function offerOpen(files: readonly Uri[], notes: readonly string[]): Promise<void> {
    if (files.length === 0) return;
    const open = l10n.t('Open');
    const names = files.map(file => workspace.asRelativePath(file)).join(', ');
    const written = l10n.t('Written: {0}', names);
    // A report that lacks something, or rests on data with faults, must not look like one that does not.
    const shown =
        notes.length > 0
            ? window.showWarningMessage(`${written}. ${l10n.t('On the data: {0}', briefly(notes))}`, open)
            : window.showInformationMessage(written, open);
    if ((await shown) !== open) return;
    for (const file of files) await openDocument(file);
}

/** The first notes in full: the report holds all of them. */
function briefly(notes: readonly string[]): string {
    const [first, second] = notes;
    const rest = notes.length - 2;
    const shown = [first, second].filter(note => note !== undefined).join(' ');
    return rest > 0 ? `${shown} ${l10n.t('(and {0} more, in the report)', rest)}` : shown;
}

async function offerProblems(refusal: string): Promise<void> {
    const show = l10n.t('Show Problems');
    if ((await window.showErrorMessage(refusal, show)) === show) {
        await commands.executeCommand('workbench.actions.view.problems');
    }
}
