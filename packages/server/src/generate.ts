import {
    buildProgramDocument,
    buildReport,
    type DocumentTree,
    fingerprint,
    writeDocx,
    writeHtml,
    writeMarkdown,
} from '@trialwright/documents';
import { withImports } from '@trialwright/language';
import type { LangiumDocument } from 'langium';
import {
    type CancellationToken,
    type Connection,
    LSPErrorCodes,
    ResponseError,
    type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { documentName, ownLanguage } from './document-name.js';
import { programOf } from './program.js';
import {
    type DocumentFormat,
    type GeneratedFile,
    type GenerateParams,
    type GenerateResult,
    generateRequest,
} from './protocol.js';
import { type ComputeResults, reportData } from './report-data.js';
import type { ServerServices } from './start.js';
import { version } from './version.js';

/** Answers `trialwright/generate`. */
export function answerGenerate(connection: Connection, services: ServerServices, compute?: ComputeResults): void {
    connection.onRequest(generateRequest, async (params: GenerateParams, token: CancellationToken) => {
        // Without a token the reporter says nothing.
        const progress = connection.window.attachWorkDoneProgress(params.workDoneToken);
        try {
            return await generate(params, services, compute, token, progress);
        } catch (error) {
            if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
            throw error;
        } finally {
            progress.done();
        }
    });
}

async function generate(
    params: GenerateParams,
    services: ServerServices,
    compute: ComputeResults | undefined,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
): Promise<GenerateResult> {
    const program = await programOf(params.uri, services);
    const { Locale, ModelService } = services.trial.trial;
    const model = ModelService.modelOf(program);
    if (!model.isProgram) {
        const refusal = Locale.text({
            ru: 'В файле нет программы: это библиотека, документа из неё не составить.',
            en: 'There is no program in this file: no document can be made of a library.',
        });
        return { files: [], refusal };
    }
    const options = documentOptions(program, params, services);
    const data = params.document === 'report' ? await reportData(model, services, compute, token, progress) : undefined;
    const built =
        params.document === 'program'
            ? buildProgramDocument(model, options)
            : ({ kind: 'document', tree: buildReport(model, options, data?.results) } as const);
    if (built.kind === 'refused') return { files: [], refusal: Locale.text(built.reason) };

    const files: GeneratedFile[] = [];
    for (const format of params.formats) {
        progress.report(Math.round((100 * files.length) / params.formats.length), format.toUpperCase());
        await letOthersSpeak();
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
        const name = documentName(params.uri, params.document, built.tree.language, ownLanguage(model), format);
        files.push({ format, name, content: base64(await bytesOf(built.tree, format)) });
    }
    const notes = (data?.notes ?? []).map(note => Locale.text(note));
    return { files, ...(notes.length > 0 ? { notes } : {}) };
}

function documentOptions(program: LangiumDocument, { language }: GenerateParams, { shared, trial }: ServerServices) {
    const sources = withImports(program, shared.workspace.LangiumDocuments);
    return {
        toolVersion: version,
        fingerprint: fingerprint(...sources.map(({ textDocument }) => textDocument.getText())),
        language,
        // An error in an imported file is one of the program, too.
        findings: sources.flatMap(source => trial.trial.FindingService.findingsOf(source)),
    };
}

/** Lets messages in, a cancellation among them. */
function letOthersSpeak(): Promise<void> {
    return new Promise(resolve => setTimeout(resolve, 0));
}

async function bytesOf(tree: DocumentTree, format: DocumentFormat): Promise<Uint8Array> {
    switch (format) {
        case 'docx':
            return writeDocx(tree);
        case 'html':
            return new TextEncoder().encode(writeHtml(tree));
        case 'md':
            return new TextEncoder().encode(writeMarkdown(tree));
    }
}

/** Base64 without Node's buffers; in pieces, because a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
    let binary = '';
    for (let start = 0; start < bytes.length; start += 0x8000) {
        binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
    }
    return btoa(binary);
}
