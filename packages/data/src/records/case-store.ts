import { noDay } from '../values/date.js';
import type { CaseTable } from './case-table.js';
import { CaseValues } from './case-values.js';
import { bytes, floats } from './growing.js';
import { LevelValues } from './level-values.js';
import { ReadingValues } from './reading-values.js';
import { ownCopy } from '../reading/text/own-copy.js';
import type { ArmSpec, CaseSpec } from './spec.js';
import { TextIndex } from './text-index.js';

/** Columns of levels that are no strata. */
export const levelRoles = ['patient', 'site', 'source', 'version'] as const;
export type LevelRole = (typeof levelRoles)[number];

/** First and last day of each case in one file. */
export interface FileDays {
    readonly date: Int32Array;
    readonly lastDate?: Int32Array;
}

/**
 * The cases of a data set, told by the rows of one file or of several: what is read of one file goes to the same cases
 * as what was read of the others.
 */
export class CaseStore {
    readonly truth = new CaseValues(bytes(-1), -1);
    readonly truthValue?: CaseValues<Float64Array>;
    readonly strata: readonly LevelValues[];
    /** Membership in the analysis sets, in their order. */
    readonly sets: readonly CaseValues<Int8Array>[];
    private readonly index = new TextIndex();
    private readonly named = new Map<LevelRole, LevelValues>();
    private readonly readings = new Map<string, Map<string, ReadingValues>>();
    private readonly days: FileDays[] = [];
    /** Files in the order of reading, with the number of cases before each. */
    private readonly files: { readonly name: string; readonly start: number }[] = [];

    /** @param spec of any of the files: which columns they name is the same of all of them. */
    constructor(private readonly spec: CaseSpec) {
        if (spec.truthValue !== undefined) this.truthValue = new CaseValues(floats(), Number.NaN);
        for (const role of levelRoles) {
            const column = spec[role];
            if (column !== undefined) this.named.set(role, new LevelValues(column));
        }
        this.strata = spec.strata.map(column => new LevelValues(column));
        this.sets = (spec.sets ?? []).map(() => new CaseValues(bytes(-1), -1));
    }

    /** Number of a new file, from 1. */
    nextFile(name: string): number {
        return this.files.push({ name, start: this.ids.length });
    }

    nameOf(file: number): string {
        return this.files[file - 1]!.name;
    }

    levels(role: LevelRole): LevelValues {
        return this.named.get(role)!;
    }

    /** Place of the case of an id; a new one where it has not stood before. */
    caseOf(id: string): number {
        return this.index.add(id);
    }

    /** Ids of the cases so far. */
    get ids(): readonly string[] {
        return this.index.texts;
    }

    /** Number of the file in which a case stood first. */
    firstFileOf(at: number): number {
        let file = this.files.length;
        while (file > 1 && this.files[file - 1]!.start > at) file--;
        return file;
    }

    /** @param reader empty where rows name none. */
    reading(arm: ArmSpec, reader: string): ReadingValues {
        let readers = this.readings.get(arm.arm);
        if (readers === undefined) {
            readers = new Map();
            this.readings.set(arm.arm, readers);
        }
        let found = readers.get(reader);
        if (found === undefined) {
            found = new ReadingValues(arm, reader === '' ? undefined : reader);
            readers.set(ownCopy(reader), found);
        }
        return found;
    }

    /** Takes the days of a file that has been read to its end. */
    addDays(days: FileDays): void {
        this.days.push(days);
    }

    /** The cases, once all files have been read to their ends. */
    done(): CaseTable {
        const cases = this.ids.length;
        const named = [...this.named].map(([role, values]) => [role, values.done(cases)]);
        return {
            dataset: this.spec.dataset,
            cases,
            ids: this.ids,
            truth: this.truth.done(cases),
            ...(this.truthValue && { truthValue: this.truthValue.done(cases) }),
            readings: [...this.readings.values()].flatMap(readers => [...readers.values()].map(one => one.done(cases))),
            ...Object.fromEntries(named),
            strata: this.strata.map(values => values.done(cases)),
            ...(this.spec.sets && {
                sets: this.spec.sets.map(({ name }, at) => ({ name, member: this.sets[at]!.done(cases) })),
            }),
            ...joined(this.days, cases),
        };
    }
}

/** First and last days over all files; `lastDate` only where rows of a case have different ones. */
function joined(files: readonly FileDays[], cases: number): Partial<FileDays> {
    if (files.length === 0) return {};
    if (files.length === 1) return files[0]!;
    const date = new Int32Array(cases).fill(noDay);
    const lastDate = new Int32Array(cases).fill(noDay);
    let different = false;
    for (const { date: first, lastDate: last = first } of files) {
        for (let at = 0; at < first.length; at++) {
            if (first[at] === noDay) continue;
            if (date[at] === noDay || first[at]! < date[at]!) date[at] = first[at]!;
            if (last[at]! > lastDate[at]!) lastDate[at] = last[at]!;
        }
    }
    for (let at = 0; at < cases && !different; at++) different = date[at] !== lastDate[at];
    return different ? { date, lastDate } : { date };
}
