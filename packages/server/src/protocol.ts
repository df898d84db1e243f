/**
 * What the server understands beyond the language-server protocol. Plain JSON, so that any editor can use it.
 *
 * `trialwright/generate` (request) makes documents of a program, a report with the results of its data; see
 * {@link GenerateParams}.
 * `trialwright/matrix` and `trialwright/fixRow` (requests) and `trialwright/checked` (notification to the client): the
 * conformity of a program; see `matrix-protocol.ts`.
 * `trialwright/ready` (notification to the client) comes once the workspace has been read.
 */
import type { DocumentFormat, DocumentKind } from '@trialwright/documents';

export * from './matrix-protocol.js';

export const generateRequest = 'trialwright/generate';
export const readyNotification = 'trialwright/ready';

export type { DocumentFormat, DocumentKind };

export interface GenerateParams {
    /** The program, open or on disk. */
    readonly uri: string;
    readonly document: DocumentKind;
    readonly formats: readonly DocumentFormat[];
    /** Without it the language that the program asks for. */
    readonly language?: 'ru' | 'en';
    /** Progress is reported on this token (`$/progress`). */
    readonly workDoneToken?: string | number;
}

export interface GeneratedFile {
    readonly format: DocumentFormat;
    /** Suggested name of the file, without a folder. */
    readonly name: string;
    /** The bytes, in base64. */
    readonly content: string;
}

export interface GenerateResult {
    readonly files: readonly GeneratedFile[];
    /** Of a report, in the language of the client: what was found against its data, and what could not be computed. */
    readonly notes?: readonly string[];
    /** Why nothing was made, in the language of the client: a final program must be free of errors. */
    readonly refusal?: string;
}

/** `trialwright/translate` (request): the words of a program in the other language; names and texts stay. */
export const translateRequest = 'trialwright/translate';

export interface TranslateParams {
    readonly uri: string;
    readonly language: 'ru' | 'en';
}

export interface TranslateResult {
    /** The edits, from the first to the last; none where the program is in that language already. */
    readonly edits: readonly {
        readonly range: { readonly start: Position; readonly end: Position };
        readonly newText: string;
    }[];
    /** Why nothing was turned, in the reader's language. */
    readonly refusal?: string;
}

export interface Position {
    readonly line: number;
    readonly character: number;
}
