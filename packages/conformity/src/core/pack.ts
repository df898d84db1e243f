import type { Bilingual, Place, TrialModel } from '@trialwright/model';
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
    /** Whether it can be met yet. Default: unless only the report can meet it and there is no report. */
    readonly due?: (model: TrialModel) => boolean;
    /** Where the program answers the row. Default: the elements and properties that the schema ties to the row. */
    readonly places?: (model: TrialModel) => readonly Place[];
    /** Met also where nothing answers it, because it asks for something only under a condition. */
    readonly silent?: boolean;
}

/** A norm as data: its rows and the rules that check them. */
export interface Pack {
    readonly id: string;
    /** The name of the norm, then a full stop and what it is about. */
    readonly title: Bilingual;
    /** Names by which a program calls for it (`standard "…"`), where it does not hold anyway. */
    readonly calledBy?: readonly string[];
    /** Titles of the clauses in our own words. */
    readonly clauses: Readonly<Record<string, Bilingual>>;
    readonly rows: readonly Row[];
    readonly rules: readonly Rule[];
}
