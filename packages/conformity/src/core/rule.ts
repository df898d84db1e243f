import type { Bilingual, Place, ProgramSizing, TrialModel } from '@trialwright/model';
import type { Finding, RelatedPlace, Severity } from './finding.js';
import type { Fix } from './fix.js';

/** What a rule may read. */
export interface RuleContext {
    readonly model: TrialModel;
    /** Computed sample sizes, the same that hints and documents show. */
    readonly sizing: ProgramSizing;
    /** Where to show that something is missing from the program as a whole. */
    readonly programAt: Place;
}

/** What a rule reports; code, row, clause and severity are added from the registry. */
export interface Report {
    readonly message: Bilingual;
    readonly at: Place;
    readonly related?: readonly RelatedPlace[];
    readonly fixes?: readonly Fix[];
    readonly unnecessary?: boolean;
}

/**
 * One small check. A file a rule, in `packs/<pack>/rules/`; its page is `docs/rules/<language>/<code>.md`.
 */
export interface Rule {
    /** Row id and what is checked, in kebab case: `P04-significance`. Stable. */
    readonly code: string;
    /** Row of the pack that it serves. */
    readonly row: string;
    readonly title: Bilingual;
    /**
     * Wrong whatever the status, such as a contradiction: an error in a draft too. Without it the severity follows
     * the row's level and the program's status.
     */
    readonly always?: Severity;
    check(context: RuleContext): Iterable<Report>;
}

/** Makes a rule; for the type only. */
export function rule(definition: Rule): Rule {
    return definition;
}

export type { Finding };
