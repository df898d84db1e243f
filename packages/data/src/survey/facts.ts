import type { DatasetFacts, FileFacts, SetSize } from '@trialwright/model';
import type { CaseSet, CaseTable } from '../records/case-table.js';
import { noDay } from '../values/date.js';
import { classesOf, patientsOf } from '../results/deviations/classes.js';
import { levelsOf, readersOf } from './levels.js';
import { prevalenceOf } from './prevalence.js';
import { scoreSpread } from './scores.js';

/** What is known of a set beside its cases. */
export interface SetFacts {
    /** In the order of the program. */
    readonly files: readonly FileFacts[];
    readonly hasTruth: boolean;
}

/** What a data set holds, all of its files together: counts and ranges, never a row. */
export function factsOf(table: CaseTable, { files, hasTruth }: SetFacts): DatasetFacts {
    const sum = (of: (file: FileFacts) => number): number => files.reduce((total, file) => total + of(file), 0);
    const system = table.readings.filter(({ arm }) => arm === 'system');
    const scores = system.flatMap(({ score }) => score ?? []);
    const spread = scoreSpread(scores);
    const counts = hasTruth ? classesOf(table) : undefined;
    return {
        dataset: table.dataset,
        files,
        rows: sum(({ rows }) => rows),
        badRows: sum(({ badRows }) => badRows),
        cases: table.cases,
        duplicateCases: sum(({ duplicateCases }) => duplicateCases),
        ...(table.patient && { patients: patientsOf(table), mostCasesOfPatient: mostOf(table.patient.codes) }),
        ...(counts && {
            ...counts,
            truthMissing: table.cases - counts.positive - counts.negative,
            prevalence: prevalenceOf(table),
        }),
        ...(scores.length > 0 && { scoreMissing: casesWithout(scores, system, table.cases) }),
        ...(spread && { scoreRange: [spread.lowest, spread.highest] as const }),
        ...(table.site && { sites: levelsOf(table.site, table) }),
        ...(table.source && { sources: levelsOf(table.source, table) }),
        ...(table.readings.some(({ reader }) => reader !== undefined) && { readers: readersOf(table) }),
        strata: table.strata.map(stratum => levelsOf(stratum, table)),
        ...(table.sets && { sets: table.sets.map(set => sizeOfSet(set, hasTruth ? table.truth : undefined)) }),
        ...(table.date && { dates: datesOf(table) }),
    };
}

function sizeOfSet({ name, member }: CaseSet, truth: Int8Array | undefined): SetSize {
    let [cases, positive, outside] = [0, 0, 0];
    for (let i = 0; i < member.length; i++) {
        if (member[i] === 0) outside++;
        if (member[i] !== 1) continue;
        cases++;
        if (truth?.[i] === 1) positive++;
    }
    return { set: name, cases, ...(truth && { positive }), outside, unknown: member.length - cases - outside };
}

/** Largest number of cases with one code. */
function mostOf(codes: Int32Array): number {
    const counts = new Map<number, number>();
    let most = 0;
    for (const code of codes) {
        if (code < 0) continue;
        const count = (counts.get(code) ?? 0) + 1;
        counts.set(code, count);
        if (count > most) most = count;
    }
    return most;
}

/** Cases to which no reading of the system gave a score; those marked as indeterminate have been read. */
function casesWithout(scores: readonly Float64Array[], readings: CaseTable['readings'], cases: number): number {
    const marks = readings.flatMap(({ indeterminate }) => indeterminate ?? []);
    let without = 0;
    for (let index = 0; index < cases; index++) {
        const read = scores.some(list => !Number.isNaN(list[index]!)) || marks.some(list => list[index] === 1);
        if (!read) without++;
    }
    return without;
}

/** First and last date of the cases; undefined where none has one. */
function datesOf({ date, lastDate = date }: CaseTable): readonly [string, string] | undefined {
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const day of date!) if (day !== noDay && day < first) first = day;
    for (const day of lastDate!) if (day !== noDay && day > last) last = day;
    return first > last ? undefined : [isoDay(first), isoDay(last)];
}

function isoDay(day: number): string {
    return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
