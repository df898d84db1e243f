import type { ByteSource } from '../reading/byte-source.js';
import { openTable } from '../reading/open-table.js';
import { TableError } from '../reading/problem.js';
import type { ReadOptions } from '../reading/table.js';
import { cleanText } from '../reading/text/clean.js';
import type { CaseTable } from '../records/case-table.js';
import { caseTable } from '../records/read-cases.js';
import { type CaseSpec, columnsOf } from '../records/spec.js';
import { factsOf } from './facts.js';
import type { FileRequest } from './request.js';
import { scoreSpread } from './scores.js';
import type { FileState, ReadFile } from './surveyed.js';

/** A larger file of a set other than the trial's is not made cases: its columns, fingerprint and ids are enough. */
const large = 100 * 1024 * 1024;

/** A file as it was read, with its cases for whoever computes with them. */
export interface FileReading {
    readonly state: FileState;
    readonly cases?: CaseTable;
}

/**
 * Reads a file of a data set: its columns, and its cases as far as its columns allow. What is wrong with it is part
 * of the result.
 * @param digest SHA-256 of the source.
 * @throws the signal's reason once it is aborted.
 */
export async function readFile(
    source: ByteSource,
    digest: () => Promise<string>,
    { spec, path, trial }: Pick<FileRequest, 'spec' | 'path' | 'trial'>,
    options: Pick<ReadOptions, 'signal' | 'onProgress'> = {},
): Promise<FileReading> {
    const { signal } = options;
    try {
        const read = { ...options, dialect: spec.dialect, sheet: spec.sheet, only: columnsOf(spec) };
        const table = await openTable(source, read);
        const { columns, format } = table;
        const wanted = trial || source.size <= large;
        const known = withColumns(spec, new Set(columns.map(cleanText)));
        // Without the columns that tell rows of one case apart they would look like repetitions.
        const apart = (['cases', 'reader', 'mode'] as const).every(name => spec[name] === known[name]);
        const cases = wanted && apart ? await caseTable(table, known, { signal }).catch(unusable) : undefined;
        const sha256 = await digest();
        if (!cases || cases instanceof TableError)
            return { state: { kind: 'read', sha256, columns, ...(cases && { problem: cases.problem }) } };
        const { problems, count, badRows, kinds } = cases.log;
        const facts = factsOf(cases, {
            file: path.replaceAll('\\', '/'),
            format,
            bytes: source.size,
            sha256,
            columns,
            hasTruth: known.truth !== undefined,
        });
        const system = cases.cases.readings.filter(({ arm }) => arm === 'system');
        const scores = scoreSpread(system.flatMap(({ score }) => score ?? []));
        const log = { problems: [...problems], count, badRows, kinds: [...kinds] };
        const state: ReadFile = { kind: 'read', sha256, columns, log, facts, ...(scores && { scores }) };
        return { state, cases: cases.cases };
    } catch (error) {
        return { state: { kind: 'unreadable', problem: unusable(error).problem } };
    }
}

/** A fault of the file; anything else is thrown on. */
function unusable(error: unknown): TableError {
    if (error instanceof TableError) return error;
    throw error;
}

/** A specification without the columns that the file does not have: what is there is still looked at. */
export function withColumns(spec: CaseSpec, columns: ReadonlySet<string>): CaseSpec {
    const has = (name: string | undefined): boolean => name !== undefined && columns.has(cleanText(name));
    const one = (name: string | undefined): string | undefined => (has(name) ? name : undefined);
    return {
        ...spec,
        cases: one(spec.cases),
        patient: one(spec.patient),
        truth: has(spec.truth?.column) ? spec.truth : undefined,
        truthValue: one(spec.truthValue),
        site: one(spec.site),
        source: one(spec.source),
        reader: one(spec.reader),
        mode: one(spec.mode),
        date: one(spec.date),
        version: one(spec.version),
        strata: spec.strata.filter(has),
        arms: spec.arms.map(arm => ({
            ...arm,
            score: one(arm.score),
            decision: has(arm.decision?.column) ? arm.decision : undefined,
            measure: one(arm.measure),
        })),
    };
}
