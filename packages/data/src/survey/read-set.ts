import type { FileFacts } from '@trialwright/model';
import type { ByteSource } from '../reading/byte-source.js';
import { openTable } from '../reading/open-table.js';
import { TableError } from '../reading/problem.js';
import type { Progress, ReadOptions, RowProblem, Table } from '../reading/table.js';
import { CaseStore } from '../records/case-store.js';
import type { CaseTable } from '../records/case-table.js';
import { commonColumns, type LackingColumn } from '../records/common-columns.js';
import { withColumns } from '../records/known-columns.js';
import { readInto } from '../records/read-cases.js';
import { type CaseSpec, columnsOf } from '../records/spec.js';
import { factsOf } from './facts.js';
import type { FileRequest } from './request.js';
import { scoreSpread } from './scores.js';
import type { FileState, SetState } from './surveyed.js';

/** Larger files of a set other than the trial's are not made cases: columns, fingerprint and ids are enough. */
const large = 100 * 1024 * 1024;

/** A file of a set that can be read, or what became of it. */
export type SourceOfSet =
    | { readonly request: FileRequest; readonly source: ByteSource; readonly digest: () => Promise<string> }
    | { readonly request: FileRequest; readonly state: FileState };

export interface ReadSetOptions {
    readonly signal?: AbortSignal;
    /** Told how far the reading of a file has come. */
    readonly onProgress?: (request: FileRequest, progress: Progress) => void;
}

/** A set as it was read, with its cases for whoever computes with them. */
export interface SetReading {
    readonly state: SetState;
    readonly cases?: CaseTable;
}

/**
 * Reads the files of a data set as one: their columns, and their cases as far as the columns allow. What is wrong with
 * a file is part of the result; where one cannot be used, the set has no cases: the rest is not the set.
 * @throws the signal's reason once it is aborted.
 */
export async function readSet(sources: readonly SourceOfSet[], options: ReadSetOptions = {}): Promise<SetReading> {
    const opened: Opened[] = [];
    for (const one of sources) opened.push(await openFile(one, options, sources.length > 1));
    const readable = opened.filter(one => 'open' in one);
    const known = readable.map(({ request, columns }) => ({
        path: request.path,
        spec: withColumns(request.spec, columns),
    }));
    const { specs, lacking, misfits } = commonColumns(known);
    const size = readable.reduce((sum, { source }) => sum + source.size, 0);
    const wanted = size <= large || readable.some(({ request }) => request.trial);
    const [first] = specs;
    const store = wanted && first ? new CaseStore(first) : undefined;
    const states: FileState[] = [];
    let next = 0;
    for (const one of opened) {
        if ('state' in one) states.push(one.state);
        else {
            const at = next++;
            const misfit = misfits.get(at);
            // Without the columns that tell rows of one case apart they would look like repetitions.
            const apart = (['cases', 'reader', 'mode'] as const).every(
                name => one.request.spec[name] === known[at]!.spec[name],
            );
            states.push(await readFile(one, specs[at]!, apart && !misfit ? store : undefined, misfit, options));
        }
    }
    return wholeOf(states, store, lacking, first);
}

type Opened = { readonly state: FileState } | OpenFile;

interface OpenFile {
    readonly request: FileRequest;
    readonly source: ByteSource;
    readonly digest: () => Promise<string>;
    readonly columns: readonly string[];
    readonly format: Table['format'];
    readonly open: () => Promise<Table>;
}

async function openFile(one: SourceOfSet, options: ReadSetOptions, several: boolean): Promise<Opened> {
    if ('state' in one) return one;
    try {
        const open = (): Promise<Table> => openTable(one.source, readOptions(one.request, options));
        const table = await open();
        const { columns, format } = table;
        // The texts of a workbook stay in memory while it is open: of several files one at a time is.
        const again = several && format === 'xlsx';
        return { ...one, columns, format, open: again ? open : () => Promise.resolve(table) };
    } catch (error) {
        return { state: { kind: 'unreadable', problem: unusable(error).problem } };
    }
}

function readOptions(request: FileRequest, { signal, onProgress }: ReadSetOptions): ReadOptions {
    const { spec } = request;
    return {
        signal,
        onProgress: progress => onProgress?.(request, progress),
        dialect: spec.dialect,
        sheet: spec.sheet,
        only: columnsOf(spec),
    };
}

/** Reads the rows of a file into the cases of its set. */
async function readFile(
    { request, source, digest, columns, format, open }: OpenFile,
    spec: CaseSpec,
    store: CaseStore | undefined,
    misfit: RowProblem | undefined,
    { signal }: ReadSetOptions,
): Promise<FileState> {
    try {
        const read = store && (await readInto(store, await open(), spec, { signal }, request.path).catch(unusable));
        const sha256 = await digest();
        if (!read || read instanceof TableError) {
            const problem = read?.problem ?? misfit;
            return { kind: 'read', sha256, columns, ...(problem && { problem }) };
        }
        const { problems, count, badRows, kinds } = read.log;
        const facts: FileFacts = {
            file: request.path.replaceAll('\\', '/'),
            format,
            bytes: source.size,
            sha256,
            columns,
            rows: read.rows,
            badRows,
            duplicateCases: read.duplicates,
        };
        const log = { problems: [...problems], count, badRows, kinds: [...kinds] };
        return { kind: 'read', sha256, columns, log, facts };
    } catch (error) {
        return { kind: 'unreadable', problem: unusable(error).problem };
    }
}

function wholeOf(
    files: readonly FileState[],
    store: CaseStore | undefined,
    lacking: readonly LackingColumn[],
    spec: CaseSpec | undefined,
): SetReading {
    const facts = files.flatMap(state => (state.kind === 'read' && state.facts ? [state.facts] : []));
    if (!store || facts.length < files.length) return { state: { files } };
    const cases = store.done();
    const system = cases.readings.filter(({ arm }) => arm === 'system');
    const scores = scoreSpread(system.flatMap(({ score }) => score ?? []));
    const set = factsOf(cases, { files: facts, hasTruth: spec?.truth !== undefined });
    return { state: { files, whole: { facts: set, ...(scores && { scores }), lacking } }, cases };
}

/** A fault of the file; anything else is thrown on. */
function unusable(error: unknown): TableError {
    if (error instanceof TableError) return error;
    throw error;
}
