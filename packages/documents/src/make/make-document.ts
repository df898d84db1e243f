import type { TrialModel, TrialResults } from '@trialwright/model';
import { buildProgramDocument } from '../program/build-program.js';
import { fingerprint } from '../program/core/fingerprint.js';
import type { BuildResult, DocumentOptions } from '../program/core/options.js';
import { buildReport } from '../report/build-report.js';

/** Which document of a program. */
export type DocumentKind = 'program' | 'report';

/** What a document is made from, and how. */
export interface DocumentRequest extends Omit<DocumentOptions, 'fingerprint'> {
    readonly kind: DocumentKind;
    /** The program's text, then those of its imports, in the order of import. */
    readonly texts: readonly string[];
    /** Of a report: what the data of the trial gave. */
    readonly results?: TrialResults;
}

/** Makes a document of a program: the same for the editor and for the command line. */
export function makeDocument(model: TrialModel, request: DocumentRequest): BuildResult {
    const { kind, texts, results, ...rest } = request;
    const options = { ...rest, fingerprint: fingerprint(...texts) };
    return kind === 'program'
        ? buildProgramDocument(model, options)
        : { kind: 'document', tree: buildReport(model, options, results) };
}
