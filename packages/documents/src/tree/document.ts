import type { Language, Place } from '@trialwright/model';
import type { Profile } from '../profile/profile.js';
import type { Block } from './block.js';
import type { Inline } from './inline.js';

export type { Language };

/** A document before it is written in a format: the only thing that writers read. */
export interface DocumentTree {
    /** The keywords of the source may be in the other one. */
    language: Language;
    profile: Profile;
    properties: Properties;
    /** Shown on each page while the document is not final. */
    draftMark?: string;
    /** Short title at the head of each page but the first. */
    runningHead: string;
    /** Tool version and fingerprint of the source, at the foot of each page. */
    runningFoot: string;
    title: TitlePage;
    /** Unnumbered parts before the sections: open findings, signature sheet, contents, abbreviations. */
    front: Section[];
    sections: Section[];
    /** Lettered. */
    appendices: Section[];
}

/** Properties that Word shows under File → Info. */
export interface Properties {
    title: string;
    subject: string;
    author: string;
    keywords: string[];
    /** ISO date of the document, which is the program's; never the clock. */
    date?: string;
    version?: string;
    /** Tool and fingerprint. */
    description: string;
}

export interface TitlePage {
    organization: Inline[];
    /** At most two: left and right. */
    approvals: Approval[];
    /** Kind of document, in capitals. */
    kind: Inline[];
    /** Name of the trial. */
    heading: Inline[];
    /** Label and value below the heading. */
    facts: { label: string; value: Inline[]; at?: Place }[];
    /** Town and year. */
    foot: Inline[];
}

/** A corner of the title page with blank lines for signature and date. */
export interface Approval {
    word: string;
    /** Post and organisation. */
    role: Inline[];
    name?: Inline[];
}

export interface Section {
    id: string;
    title: Inline[];
    blocks: Block[];
    sections: Section[];
    /** False for parts like contents and abbreviations. */
    numbered?: boolean;
    /** Left out of the contents (the contents itself). */
    unlisted?: boolean;
    /** Starts on a new page. */
    newPage?: boolean;
    /** Pages on their side, for wide tables; only for sections of the first level. */
    landscape?: boolean;
    at?: Place;
}
