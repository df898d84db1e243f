import type { Bilingual, Place, ProgramSizing, TrialModel } from '@trialwright/model';
import type { RelatedPlace, Severity } from './finding.js';
import type { Fix } from './fix.js';
import type { Pack } from './pack.js';

/** What a rule may read. */
export interface RuleContext {
    readonly model: TrialModel;
    /** Computed sample sizes, the same that hints and documents show. */
    readonly sizing: ProgramSizing;
    /** Where to show that something is missing from the program as a whole. */
    readonly programAt: Place;
    /** The packs that the program is checked against. */
    readonly packs: readonly Pack[];
}

/** What a rule reports; code, row, clause and severity are added from the registry. */
export interface Report {
    readonly message: Bilingual;
    readonly at: Place;
    readonly related?: readonly RelatedPlace[];
    readonly fixes?: readonly Fix[];
    readonly unnecessary?: boolean;
}

/** What the page of a rule says beyond what the registry knows. */
export interface RulePage {
    /** Why the norm asks for it, in our own words. */
    readonly why: Bilingual;
    /**
     * An example in each language, written as a difference: a line that begins with `-` stands only in the wrong
     * program, one with `+` only in the right one. A line of `…` stands for the rest of an element.
     */
    readonly example: Bilingual;
    /** How to mend it, where the titles of the fixes do not say it all. */
    readonly mend?: Bilingual;
}

/**
 * One small check. A file a rule, in `packs/<pack>/rules/`; its page is `docs/rules/<language>/<code>.md`.
 */
export interface Rule {
    /** Row id and what is checked, in kebab case: `P04-significance`. Stable. */
    readonly code: string;
    /** Row of the pack that it serves; the rules of the language of the matrix itself serve none. */
    readonly row?: string;
    /** Further rows that stay open with the same finding: one finding, not one a row, tells of a missing block. */
    readonly also?: readonly string[];
    readonly title: Bilingual;
    /**
     * Wrong whatever the status, such as a contradiction: an error in a draft too. Without it the severity follows
     * the row's level and the program's status.
     */
    readonly always?: Severity;
    /** Why no machine can mend it; only for rules whose reports carry no fix. */
    readonly fixless?: Bilingual;
    readonly page: RulePage;
    check(context: RuleContext): Iterable<Report>;
}

/** Makes a rule; for the type only. */
export function rule(definition: Rule): Rule {
    return definition;
}
