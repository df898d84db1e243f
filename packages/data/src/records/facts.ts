import type { DatasetFacts, Estimate, Levels } from '@trialwright/model';
import { methodInfo, proportionInterval } from '@trialwright/statistics';
import { noDay } from '../values/date.js';
import type { CaseRead, CaseTable, Categorical } from './case-table.js';

/** What is known of the file itself. */
export type FileFacts = Pick<DatasetFacts, 'file' | 'format' | 'bytes' | 'sha256' | 'columns'>;

/** Levels that are listed; those beyond are only counted. */
const mostLevels = 50;

/** What a file holds, as aggregates. */
export function factsOf({ cases, log, rows, duplicates }: CaseRead, file: FileFacts): DatasetFacts {
    const { truth, patient } = cases;
    const [positive, negative] = [count(truth, 1), count(truth, 0)];
    const scores = cases.readings.flatMap(({ score }) => score ?? []);
    return {
        dataset: cases.dataset,
        ...file,
        rows,
        badRows: log.badRows,
        cases: cases.cases,
        duplicateCases: duplicates,
        ...(patient ? patientsOf(patient) : {}),
        ...(positive + negative > 0
            ? {
                  positive,
                  negative,
                  truthMissing: cases.cases - positive - negative,
                  prevalence: share(positive, positive + negative),
              }
            : {}),
        ...missingResults(cases),
        ...rangeOf(scores),
        ...(cases.site ? { sites: levelsOf(cases.site, truth) } : {}),
        ...(cases.source ? { sources: levelsOf(cases.source, truth) } : {}),
        strata: cases.strata.map(column => levelsOf(column, truth)),
        ...datesOf(cases),
    };
}

function count(values: Int8Array, wanted: number): number {
    let found = 0;
    for (const value of values) if (value === wanted) found++;
    return found;
}

function patientsOf({ codes, levels }: Categorical): Pick<DatasetFacts, 'patients' | 'mostCasesOfPatient'> {
    const counts = new Int32Array(levels.length);
    for (const code of codes) if (code >= 0) counts[code]!++;
    let most = 0;
    for (const found of counts) if (found > most) most = found;
    return { patients: levels.length, mostCasesOfPatient: most };
}

/** Cases for which the system's first reading gives nothing definite to go by. */
function missingResults({ readings, cases }: CaseTable): Pick<DatasetFacts, 'scoreMissing'> {
    const own = readings.filter(({ arm, score, decision }) => arm === 'system' && (score ?? decision));
    if (own.length !== 1) return {};
    const { score, decision } = own[0]!;
    let missing = 0;
    for (let i = 0; i < cases; i++) if (score ? Number.isNaN(score[i]!) : decision![i]! === -1) missing++;
    return { scoreMissing: missing };
}

function rangeOf(columns: readonly Float64Array[]): Pick<DatasetFacts, 'scoreRange'> {
    let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const scores of columns) {
        for (const score of scores) {
            if (score < lowest) lowest = score;
            if (score > highest) highest = score;
        }
    }
    return lowest <= highest ? { scoreRange: [lowest, highest] } : {};
}

/** Levels by their number of cases, the most frequent first. */
function levelsOf({ name, levels, codes }: Categorical, truth: Int8Array): Levels {
    const cases = new Int32Array(levels.length);
    const positive = new Int32Array(levels.length);
    for (let i = 0; i < codes.length; i++) {
        const code = codes[i]!;
        if (code < 0) continue;
        cases[code]!++;
        if (truth[i] === 1) positive[code]!++;
    }
    const all = levels.map((level, code) => ({ level, cases: cases[code]!, positive: positive[code]! }));
    all.sort((a, b) => b.cases - a.cases || (a.level < b.level ? -1 : 1));
    const rest = all.slice(mostLevels).reduce((sum, level) => sum + level.cases, 0);
    return { column: name, levels: all.slice(0, mostLevels), rest };
}

function share(x: number, n: number): Estimate {
    const method = 'clopper-pearson';
    const { estimate, lower, upper } = proportionInterval({ x, n, method });
    return {
        value: estimate,
        lower,
        upper,
        level: 0.95,
        method,
        methodName: methodInfo(method)!.name,
        numerator: x,
        denominator: n,
        notices: [],
    };
}

function datesOf({ date, lastDate }: CaseTable): Pick<DatasetFacts, 'dates'> {
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const days of [date, lastDate ?? date]) {
        for (const day of days ?? []) {
            if (day === noDay) continue;
            if (day < first) first = day;
            if (day > last) last = day;
        }
    }
    if (first > last) return {};
    const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
    return { dates: [iso(first), iso(last)] };
}
