import type { Bilingual, TrialModel } from '@trialwright/model';
import type { Place } from '@trialwright/model';
import type { Rule } from './rule.js';

/** M: must. S: should. I: informative. */
export type Level = 'M' | 'S' | 'I';
/** Program, preparation, conduct, completion, report. */
export type Phase = 'PG' | 'PR' | 'CO' | 'CL' | 'RP';

/** One requirement of a norm. */
export interface Row {
    readonly id: string;
    readonly clause: string;
    /** The requirement in our own words. */
    readonly requirement: Bilingual;
    readonly level: Level;
    readonly phases: readonly Phase[];
    /** False for what no program may declare "not applicable". */
    readonly waivable: boolean;
    /** Whether the row concerns this program at all (its kind decides). Default: yes. */
    readonly applies?: (model: TrialModel) => boolean;
    /** Where the program answers the row: elements and properties that meet it. */
    readonly places?: (model: TrialModel) => readonly Place[];
}

/** A norm as data: its rows and the rules that check them. */
export interface Pack {
    readonly id: string;
    readonly title: Bilingual;
    /** Titles of the clauses in our own words. */
    readonly clauses: Readonly<Record<string, Bilingual>>;
    readonly rows: readonly Row[];
    readonly rules: readonly Rule[];
}
