import { documentName, makeDocument, printDocument } from '@trialwright/documents';
import { documentSources } from '@trialwright/language';
import {
    type CancellationToken,
    type Connection,
    LSPErrorCodes,
    ResponseError,
    type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { finished } from './sizing/settled.js';
import { type GeneratedFile, type GenerateParams, type GenerateResult, generateRequest } from './protocol.js';
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
    const { Locale, ModelService } = services.trial.trial;
    const onWait = (): void => progress.report(0, Locale.text({ ru: 'Объём выборки', en: 'Sample size' }));
    const program = await finished(params.uri, services, token, onWait);
    const model = ModelService.modelOf(program);
    if (!model.isProgram) {
        const refusal = Locale.text({
            ru: 'В файле нет программы: это библиотека, документа из неё не составить.',
            en: 'There is no program in this file: no document can be made of a library.',
        });
        return { files: [], refusal };
    }
    const data = params.document === 'report' ? await reportData(model, services, compute, token, progress) : undefined;
    const built = makeDocument(model, {
        kind: params.document,
        toolVersion: version,
        language: params.language,
        results: data?.results,
        ...documentSources(program, services.trial),
    });
    if (built.kind === 'refused') return { files: [], refusal: Locale.text(built.reason) };

    const files: GeneratedFile[] = [];
    for (const format of params.formats) {
        progress.report(Math.round((100 * files.length) / params.formats.length), format.toUpperCase());
        await letOthersSpeak();
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
        const file = decodeURIComponent(params.uri.slice(params.uri.lastIndexOf('/') + 1));
        const name = documentName(file, model, { kind: params.document, language: built.tree.language, format });
        files.push({ format, name, content: base64(await printDocument(built.tree, format)) });
    }
    const notes = (data?.notes ?? []).map(note => Locale.text(note));
    return { files, ...(notes.length > 0 ? { notes } : {}) };
}

/** Lets messages in, a cancellation among them. */
function letOthersSpeak(): Promise<void> {
    return new Promise(resolve => setTimeout(resolve, 0));
}

/** Base64 without Node's buffers; in pieces, because a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
    let binary = '';
    for (let start = 0; start < bytes.length; start += 0x8000) {
        binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
    }
    return btoa(binary);
}
