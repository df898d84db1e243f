/** The part of the protocol that tells of conformity. Texts are in the reader's language. */

/** `trialwright/matrix` (request): every row of the norms with its state, from the findings that were made already. */
export const matrixRequest = 'trialwright/matrix';
/** `trialwright/fixRow` (request): the edits that create what a row misses. */
export const fixRowRequest = 'trialwright/fixRow';
/** `trialwright/checked` (notification to the client): these open files have just been checked. */
export const checkedNotification = 'trialwright/checked';

export interface CheckedParams {
    readonly uris: readonly string[];
}

export interface MatrixParams {
    readonly uri: string;
}

export interface MatrixResult {
    /** A library holds no program, so that no norm asks anything of it. */
    readonly library: boolean;
    /** One a norm. */
    readonly packs: readonly MatrixPack[];
}

export type MatrixState = 'met' | 'open' | 'notApplicable' | 'notConcerned' | 'notYetDue';

export interface MatrixPack {
    readonly id: string;
    readonly title: string;
    readonly counts: Readonly<Record<MatrixState, number>>;
    readonly clauses: readonly MatrixClause[];
}

export interface MatrixClause {
    /** Number, as the reader's language writes it. */
    readonly clause: string;
    readonly title: string;
    readonly counts: Readonly<Record<MatrixState, number>>;
    readonly rows: readonly MatrixEntry[];
}

/** One row. */
export interface MatrixEntry {
    readonly id: string;
    /** The row's own clause, which may be finer than the one it stands under. */
    readonly clause: string;
    readonly requirement: string;
    readonly state: MatrixState;
    /** The state in words. */
    readonly stateName: string;
    /** Why it is declared not applicable. */
    readonly reason?: string;
    readonly findings: readonly string[];
    /** Where to look: what answers the row, or what the first finding points at. */
    readonly place?: MatrixPlace;
    /** True where nothing in the program answers the row: `place` is only where its finding is shown. */
    readonly missing: boolean;
    /** What the preferred fix of the first finding does. */
    readonly fix?: string;
    /** Code of the rule whose page explains the row. */
    readonly rule?: string;
}

export interface MatrixPlace {
    readonly uri: string;
    readonly range: MatrixRange;
}

export interface MatrixRange {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
}

export interface FixRowParams {
    readonly uri: string;
    readonly pack: string;
    readonly row: string;
}

export interface FixRowResult {
    /** Edits by file; none where the row has no fix, or no longer needs it. */
    readonly changes: Readonly<Record<string, readonly { readonly range: MatrixRange; readonly newText: string }[]>>;
}
