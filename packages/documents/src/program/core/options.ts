import type { Finding, Matrix } from '@trialwright/conformity';
import type { Bilingual, Language } from '@trialwright/model';
import type { Profile } from '../../profile/profile.js';
import type { DocumentTree } from '../../tree/document.js';

/** What a document needs besides the model. */
export interface DocumentOptions {
    /** Version of the tool, printed on each page. */
    toolVersion: string;
    /** SHA-256 of the sources (see `fingerprint`), printed on each page. */
    fingerprint: string;
    /** Language of the document. Default: the program's own `language`, else that of its keywords. */
    language?: Language;
    profile?: Profile;
    /** Findings on the program; default: those of GOST R 59921.1-2022 and of the norms that the program calls for. */
    findings?: readonly Finding[];
    /** The conformity matrix by each norm, the one whose clauses the document names first. Default: of the findings. */
    matrices?: readonly Matrix[];
    /** Print a final program as a draft, open errors listed, instead of refusing. */
    asDraft?: boolean;
}

/** A document, or the reason why there is none. */
export type BuildResult = { kind: 'document'; tree: DocumentTree } | Refusal;

/** A final document is not made while errors stand. */
export interface Refusal {
    kind: 'refused';
    reason: Bilingual;
    errors: readonly Finding[];
}
