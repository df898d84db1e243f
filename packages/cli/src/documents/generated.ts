import type { Bilingual, Language } from '@trialwright/model';
import type { DocumentFormat } from '@trialwright/documents';
import type { Found } from '../findings/found.js';
import type { WriteState } from '../output/write-documents.js';
import type { SourceFile } from '../workspace/source-file.js';

/** What became of the documents of one program. */
export interface Generated {
    readonly file: SourceFile;
    /** Language of the documents; undefined where they were refused. */
    readonly language?: Language;
    readonly documents: readonly GeneratedDocument[];
    /** Why there is none. */
    readonly refused?: Bilingual;
    /** Errors that stand against a final document. */
    readonly against: readonly Found[];
    /** Of a report: what was found against its data, and what could not be computed. */
    readonly missing?: readonly Bilingual[];
    /** What the program still misses. */
    readonly errors: number;
    readonly warnings: number;
}

export interface GeneratedDocument {
    readonly format: DocumentFormat;
    /** Path as messages name it. */
    readonly path: string;
    readonly state: WriteState;
    readonly sha256: string;
}
