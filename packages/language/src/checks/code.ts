import type { Severity } from '@trialwright/conformity';
import type { Bilingual } from '@trialwright/model';

/** A kind of finding that belongs to the language itself; its section of the pages is made from this. */
export interface CheckCode {
    /** Stable: settings and links name it. */
    readonly code: string;
    readonly severity: Severity;
    readonly title: Bilingual;
    /** What it means, why it matters, and what to do, in a few sentences. */
    readonly explanation: Bilingual;
}

/** Makes a code. */
export function code(
    id: string,
    severity: Severity,
    title: readonly [ru: string, en: string],
    explanation: readonly [ru: string, en: string],
): CheckCode {
    return {
        code: id,
        severity,
        title: { ru: title[0], en: title[1] },
        explanation: { ru: explanation[0], en: explanation[1] },
    };
}
