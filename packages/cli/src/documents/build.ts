import { basename } from 'node:path';
import type { Finding } from '@trialwright/conformity';
import type { TrialStage } from '@trialwright/data/node';
import {
    type DocumentFormat,
    type DocumentKind,
    documentName,
    makeDocument,
    printDocument,
} from '@trialwright/documents';
import { documentSources } from '@trialwright/language';
import type { Bilingual, Language } from '@trialwright/model';
import type { NewDocument } from '../output/write-documents.js';
import type { SourceFile } from '../workspace/source-file.js';
import type { Workspace } from '../workspace/workspace.js';
import { noData, reportData } from './report-data.js';

/** What is asked for. */
export interface Request {
    readonly kind: DocumentKind;
    readonly formats: readonly DocumentFormat[];
    /** Without it the language that the program names, else that of its words. */
    readonly language?: Language;
    readonly version: string;
    /** Of a report: read the data of the trial and compute its results. */
    readonly withData?: boolean;
    readonly onProgress?: (stage: TrialStage) => void;
}

/** The files of one document, or why there is none. */
export type Built =
    | { readonly refused: Bilingual; readonly errors: readonly Finding[] }
    | {
          readonly refused?: undefined;
          readonly language: Language;
          readonly documents: readonly BuiltFile[];
          readonly missing: readonly Bilingual[];
      };

export interface BuiltFile extends NewDocument {
    readonly format: DocumentFormat;
}

/** Makes a document of a program in every form that is asked for. */
export async function build(file: SourceFile, workspace: Workspace, request: Request): Promise<Built> {
    const model = workspace.services.trial.ModelService.modelOf(file.document);
    const sources = documentSources(file.document, workspace.services, document => {
        const source = workspace.fileAt(document.uri.toString());
        return source ? workspace.findingsOf(source) : [];
    });
    const data =
        request.kind === 'report' && request.withData ? await reportData(model, workspace.root, request) : noData;
    const result = makeDocument(model, {
        kind: request.kind,
        toolVersion: request.version,
        language: request.language,
        results: data.results,
        ...sources,
    });
    if (result.kind === 'refused') return { refused: result.reason, errors: result.errors };
    const { tree } = result;
    const documents: BuiltFile[] = [];
    for (const format of request.formats) {
        const name = documentName(basename(file.path), model, {
            kind: request.kind,
            language: tree.language,
            format,
        });
        documents.push({ format, name, bytes: await printDocument(tree, format) });
    }
    return { language: tree.language, documents, missing: data.notes };
}
