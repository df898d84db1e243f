import type {
    Bilingual,
    DatasetFacts,
    ElementOf,
    FileFacts,
    IndependenceResult,
    ProgramSizing,
    TrialModel,
} from '@trialwright/model';
import type { ProblemLog, RowProblem } from '../reading/table.js';
import type { LackingColumn } from '../records/common-columns.js';
import type { DatasetFile } from '../records/spec-of.js';
import type { ScoreSpread } from './scores.js';

export type Dataset = ElementOf<'dataset'>;

/** What became of a file: plain data. */
export type FileState =
    /** Not inside the folder that is open: not read. */
    | { readonly kind: 'outside' }
    /** `near`: paths like it that exist, as the program would name them. */
    | { readonly kind: 'missing'; readonly near: readonly string[] }
    /** Nothing of it can be used. */
    | { readonly kind: 'unreadable'; readonly problem: RowProblem }
    | ReadFile;

/** A file that could be read. */
export interface ReadFile {
    readonly kind: 'read';
    readonly sha256: string;
    readonly columns: readonly string[];
    /** Faults of rows and values. */
    readonly log?: ProblemLog;
    /** Why its rows could not be made cases, though it is a table. */
    readonly problem?: RowProblem;
    /** What became of its rows, where they were made cases. */
    readonly facts?: FileFacts;
}

/** What all files of a set hold together. Only where each of them could be read: a part of a set is not the set. */
export interface WholeSet {
    readonly facts: DatasetFacts;
    /** Where the scores lie, where there are any. */
    readonly scores?: ScoreSpread;
    readonly lacking: readonly LackingColumn[];
}

/** What became of the files of a set: plain data. */
export interface SetState {
    /** In the order of the request. */
    readonly files: readonly FileState[];
    readonly whole?: WholeSet;
}

/** A line of one of a set's files. */
export interface LinePlace {
    /** As the program names it. */
    readonly file: string;
    readonly line: number;
}

/** One comparison of ids. */
export interface ComparedIds extends IndependenceResult {
    /** The ids are written so differently that "none in common" proves little. */
    readonly formsDiffer?: boolean;
    /** Lines of this set's files with common ids: the first ones. */
    readonly lines?: readonly LinePlace[];
}

/** How the ids of a data set compare with those of another: plain data. */
export interface ComparedSets {
    /** Key of the other data set. */
    readonly other: string;
    /** By case and by patient, as far as both sets have them; empty where there is nothing to compare. */
    readonly results: readonly ComparedIds[];
    /** Why they could not be compared. */
    readonly problem?: Bilingual;
}

/** All that was read of a data set: plain data. */
export interface DatasetReading extends SetState {
    /** Key of the data set. */
    readonly dataset: string;
    readonly independence: readonly ComparedSets[];
}

/** A file of a data set, with its place in the program. */
export interface SurveyedFile {
    readonly file: DatasetFile;
    /** As the program names it. */
    readonly path: string;
    readonly state: FileState;
}

/** All that the findings on one data set rest on. */
export interface Surveyed {
    readonly model: TrialModel;
    readonly sizing: ProgramSizing;
    readonly dataset: Dataset;
    /** In the order of the program. */
    readonly files: readonly SurveyedFile[];
    readonly whole?: WholeSet;
    readonly independence: readonly (Omit<ComparedSets, 'other'> & { readonly other: Dataset })[];
}
