import {
    type DocumentFormat,
    type DocumentKind,
    type GenerateResult,
    generateRequest,
} from '@trialwright/server/protocol';
import {
    type CancellationToken,
    commands,
    type ExtensionContext,
    l10n,
    ProgressLocation,
    Uri,
    window,
    workspace,
} from 'vscode';
import type { Server } from '../client/server.js';
import { chooseProgram } from '../documents/choose-program.js';
import { openDocument } from '../documents/open-document.js';
import { outputFolder } from '../documents/output-folder.js';
import { WrittenFiles } from '../documents/written-files.js';

/** Makes a document of a program and writes it; returns the files that were written. */
export async function generate(
    context: ExtensionContext,
    server: Server,
    document: DocumentKind,
    chosen?: Uri,
): Promise<Uri[]> {
    if (!workspace.isTrusted) {
        void window.showWarningMessage(l10n.t('Documents are generated only in a folder that you trust.'));
        return [];
    }
    const program = await chooseProgram(chosen);
    if (!program) return [];

    const title =
        document === 'program' ? l10n.t('Generating the program document') : l10n.t('Generating the report template');
    const result = await window.withProgress(
        { location: ProgressLocation.Notification, title, cancellable: true },
        (_progress, token) => request(server, program, document, token),
    );
    if (!result) return [];
    if (result.refusal !== undefined) {
        void offerProblems(result.refusal);
        return [];
    }
    const files = await write(context, program, result);
    void offerOpen(files);
    return files;
}

async function request(
    server: Server,
    program: Uri,
    document: DocumentKind,
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
    try {
        return await client.sendRequest<GenerateResult>(generateRequest, params, token);
    } catch (error) {
        if (token.isCancellationRequested) return undefined;
        throw error;
    }
}

async function write(context: ExtensionContext, program: Uri, result: GenerateResult): Promise<Uri[]> {
    const folder = outputFolder(program);
    const written = new WrittenFiles(context.workspaceState);
    const files: Uri[] = [];
    for (const { name, content } of result.files) {
        const file = Uri.joinPath(folder, name);
        if (
            await written.write(
                file,
                Uint8Array.from(atob(content), char => char.charCodeAt(0)),
            )
        )
            files.push(file);
    }
    return files;
}

async function offerOpen(files: readonly Uri[]): Promise<void> {
    if (files.length === 0) return;
    const open = l10n.t('Open');
    const names = files.map(file => workspace.asRelativePath(file)).join(', ');
    if ((await window.showInformationMessage(l10n.t('Written: {0}', names), open)) !== open) return;
    for (const file of files) await openDocument(file);
}

async function offerProblems(refusal: string): Promise<void> {
    const show = l10n.t('Show Problems');
    if ((await window.showErrorMessage(refusal, show)) === show) {
        await commands.executeCommand('workbench.actions.view.problems');
    }
}
