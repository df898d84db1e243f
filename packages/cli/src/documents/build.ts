import type { Finding } from '@trialwright/conformity';
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
import type { TrialStage } from '@trialwright/data/node';
import type { Bilingual, Language, TrialModel } from '@trialwright/model';
import type { DocumentFormat } from '../arguments/values.js';
import type { NewDocument } from '../output/write-documents.js';
import type { SourceFile } from '../workspace/source-file.js';
import type { Workspace } from '../workspace/workspace.js';
import { type DocumentKind, documentName } from './name.js';
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
    const sources = withImports(file.document, workspace.services.shared.workspace.LangiumDocuments);
    const options = {
        toolVersion: request.version,
        fingerprint: fingerprint(...sources.map(document => document.textDocument.getText())),
        language: request.language,
        // An error in an imported file is one of the program, too.
        findings: sources.flatMap(document => {
            const source = workspace.fileAt(document.uri.toString());
            return source ? workspace.findingsOf(source) : [];
        }),
    };
    const own = ownLanguage(model);
    const data =
        request.kind === 'report' && request.withData ? await reportData(model, workspace.root, request) : noData;
    const result =
        request.kind === 'program'
            ? buildProgramDocument(model, options)
            : ({ kind: 'document', tree: buildReport(model, options, data.results) } as const);
    if (result.kind === 'refused') return { refused: result.reason, errors: result.errors };
    const { tree } = result;
    const documents: BuiltFile[] = [];
    for (const format of request.formats) {
        const name = documentName(file.path, request.kind, tree.language, own, format);
        documents.push({ format, name, bytes: await bytesOf(tree, format) });
    }
    return { language: tree.language, documents, missing: data.notes };
}

/** The language that the program asks for, else that of its words. */
function ownLanguage(model: TrialModel): Language {
    const stated = model.first('program')?.properties.language?.value;
    return stated === 'russian' ? 'ru' : stated === 'english' ? 'en' : model.language;
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
