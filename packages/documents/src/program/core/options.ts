import type { Finding, Pack } from '@trialwright/conformity';
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
    /** Norms of the conformity matrix; the first is the one whose matrix is printed. Default: GOST R 59921.1-2022 and those that the program calls for. */
    packs?: readonly Pack[];
    /** Findings on the program; default: those of the packs. */
    findings?: readonly Finding[];
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
