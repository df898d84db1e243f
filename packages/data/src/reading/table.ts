import type { Bilingual } from '@trialwright/model';
import type { Problems } from './problem.js';

/** A value as it stands in the file. Text formats give text only; null is an empty cell. */
export type CellValue = string | number | bigint | boolean | Date | null;

export type TableFormat = 'csv' | 'xlsx' | 'parquet' | 'jsonl';

/** How a text table was understood; fixed by the program or found in the file, never guessed between two readings. */
export interface Dialect {
    readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'ibm866' | 'koi8-r';
    readonly delimiter: ',' | ';' | '\t';
    /** Sign between whole and fraction, where it is stated; else the numbers of the columns show it. */
    readonly decimal?: '.' | ',';
}

/** What a program says of a text table. */
export interface StatedDialect {
    /** Name of an encoding as people write it: `utf-8`, `UTF-16`, `windows-1251`, `cp866`. */
    readonly encoding?: string;
    readonly delimiter?: Dialect['delimiter'];
    readonly decimal?: Dialect['decimal'];
}

/** A row of a table. */
export interface TableRow {
    /** Line of the file at which it begins, or row of the sheet: from 1, the heading included. */
    readonly line: number;
    /** As many as there are columns. */
    readonly cells: readonly CellValue[];
}

/** A fault of the file, of a row or of a cell. */
export interface RowProblem {
    /** Stable, in kebab case: `too-few-cells`. */
    readonly code: string;
    readonly message: Bilingual;
    readonly line?: number;
    readonly column?: string;
    /** As it stands, shortened. */
    readonly value?: string;
}

/** How often one kind of fault was met in a column, and where first. */
export interface ProblemKind {
    readonly first: RowProblem;
    readonly count: number;
    /** Lines of the first ones. */
    readonly lines: readonly number[];
}

/** Faults met while reading: the first ones in full, all of them counted. */
export interface ProblemLog {
    readonly problems: readonly RowProblem[];
    readonly count: number;
    /** One entry for each kind of fault in each column, however many faults were met before it. */
    readonly kinds: readonly ProblemKind[];
    /** Rows that were not handed on. */
    readonly badRows: number;
}

/** How far reading has come: bytes of the file. */
export interface Progress {
    readonly done: number;
    readonly total: number;
}

/** A table that is being read. */
export interface Table {
    readonly format: TableFormat;
    readonly dialect?: Dialect;
    readonly columns: readonly string[];
    /** Rows in the order of the file, in batches; may be walked once. Stops at an abort with the signal's reason. */
    batches(): AsyncIterable<readonly TableRow[]>;
    /** Complete when `batches` has come to its end; who reads the values adds what is wrong with them. */
    readonly log: Problems;
}

export interface ReadOptions {
    readonly signal?: AbortSignal;
    readonly onProgress?: (progress: Progress) => void;
    /** Stated by the program, where the file allows two readings. */
    readonly dialect?: StatedDialect;
    /** Of a workbook; default its only sheet. */
    readonly sheet?: string;
    /** Only these columns are wanted; others may be left unread (null). */
    readonly only?: readonly string[];
    /** Problems kept in full; default 100. */
    readonly keep?: number;
}
