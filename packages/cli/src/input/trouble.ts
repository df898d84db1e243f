import type { Bilingual } from '@trialwright/model';

/** Why something could not be read or written. Codes are stable: the JSON output names them. */
export type TroubleCode =
    | 'missing'
    | 'denied'
    | 'loop'
    | 'not-a-file'
    | 'no-programs'
    | 'outside-root'
    | 'too-large'
    | 'utf-16'
    | 'windows-1251'
    | 'not-utf-8'
    | 'binary'
    | 'unreadable'
    | 'not-a-program'
    | 'edited'
    | 'no-space'
    | 'not-a-folder'
    | 'read-only'
    | 'unwritable'
    | 'data'
    | 'no-column'
    | 'no-dataset'
    | 'exists';

/** Something outside the programs that stopped the command: exit status 2. */
export interface Trouble {
    readonly code: TroubleCode;
    /** Path as the person knows it. */
    readonly path: string;
    readonly message: Bilingual;
}

/** Thrown where a trouble ends what was under way. */
export class TroubleError extends Error {
    constructor(readonly trouble: Trouble) {
        super(`${trouble.path}: ${trouble.message.en}`);
        this.name = 'TroubleError';
    }
}

/** A trouble as an error to throw. */
export function trouble(code: TroubleCode, path: string, ru: string, en: string): TroubleError {
    return new TroubleError({ code, path, message: { ru, en } });
}
