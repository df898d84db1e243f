import type { HintFamily } from '../server/settings.js';

/** A hint before it is put into the protocol's form. */
export interface Hint {
    readonly family: HintFamily;
    /** File and offset behind which it stands. */
    readonly uri: string;
    readonly offset: number;
    readonly label: string;
    /** Markdown; made only for those that are shown. */
    readonly tooltip: () => string;
}
