import { resolve } from 'node:path';
import type {
    DatasetFacts,
    ElementOf,
    IndependenceResult,
    ResultProblem,
    TrialModel,
    TrialResults,
} from '@trialwright/model';
import { FingerprintError } from '../independence/fingerprint-header.js';
import { idsOf } from '../independence/id-source.js';
import { openTable } from '../reading/open-table.js';
import { TableError } from '../reading/problem.js';
import type { CaseTable } from '../records/case-table.js';
import { factsOf } from '../records/facts.js';
import { caseTable } from '../records/read-cases.js';
import { columnsOf } from '../records/spec.js';
import { specOf } from '../records/spec-of.js';
import { analyseTrial } from '../results/index.js';
import { fileSource } from './file-source.js';
import { compareIds } from './independence/index.js';
import { hashed } from './sha256.js';

type Dataset = ElementOf<'dataset'>;

export interface TrialFiles {
    /** Folder of a file of the program by its URI; undefined for one that lies on no disk. */
    readonly folderOf: (uri: string) => string | undefined;
    /** Folder beyond which nothing is read. */
    readonly root: string;
    readonly signal?: AbortSignal;
    /** Share of the work that is done, from 0 to 1, and what is being done. */
    readonly onProgress?: (done: number, what: 'reading' | 'comparing' | 'computing') => void;
}

/**
 * Reads the files of a trial's data sets and computes its results; where a program names no file, from the cells typed
 * into its report. A file that cannot be read becomes a problem of the results: nothing is computed without it.
 * @throws the signal's reason once it is aborted.
 */
export async function trialResults(model: TrialModel, files: TrialFiles): Promise<TrialResults> {
    const { signal, onProgress } = files;
    const tables = new Map<string, CaseTable>();
    const facts: DatasetFacts[] = [];
    const independence: IndependenceResult[] = [];
    const problems: ResultProblem[] = [];
    const sets = model.all('dataset').filter(set => (set.properties.role?.value ?? 'trial') === 'trial');
    for (const [index, set] of sets.entries()) {
        onProgress?.((0.5 * index) / sets.length, 'reading');
        if (set.properties.file.length === 0) continue;
        if (set.properties.file.length > 1) problems.push(severalFiles(set));
        else
            await attempt(set, problems, async () => {
                const read = await readSet(set, model, files);
                tables.set(set.key, read.cases);
                facts.push(read.facts);
            });
        for (const { value } of set.properties.independentOf) {
            const other = model.target(value);
            if (other?.properties.file.length !== 1) continue;
            onProgress?.((0.5 * (index + 0.5)) / sets.length, 'comparing');
            await attempt(other, problems, async () => {
                independence.push(...(await compareSets(set, other, model, files)));
            });
        }
    }
    const results = await analyseTrial(
        { model, tables, facts, independence },
        { signal, onProgress: ({ done, total }) => onProgress?.(0.5 + (0.5 * done) / total, 'computing') },
    );
    return { ...results, problems: [...problems, ...results.problems] };
}

async function readSet(set: Dataset, model: TrialModel, files: TrialFiles) {
    const file = set.properties.file[0]!.value;
    const spec = specOf(set, model)!;
    const { source, digest } = hashed(await sourceOf(set, files));
    const { signal } = files;
    const options = { only: columnsOf(spec), dialect: spec.dialect, sheet: spec.sheet, signal };
    const table = await openTable(source, options);
    const read = await caseTable(table, spec, { signal });
    const facts = factsOf(read, {
        file: file.head?.value.replaceAll('\\', '/') ?? '',
        format: table.format,
        bytes: source.size,
        sha256: await digest(signal),
        columns: table.columns,
    });
    return { cases: read.cases, facts };
}

/** Common cases and common patients, as far as both files name them. */
async function compareSets(
    set: Dataset,
    other: Dataset,
    model: TrialModel,
    files: TrialFiles,
): Promise<IndependenceResult[]> {
    const results: IndependenceResult[] = [];
    for (const by of ['case', 'patient'] as const) {
        const columns = [set, other].map(one => {
            const { cases, patient } = one.properties.file[0]!.value.properties;
            return (by === 'case' ? cases : patient)?.value;
        });
        if (columns.includes(undefined)) continue;
        const [own, others] = await Promise.all(
            [set, other].map(async (one, index) =>
                idsOf(await idTable(one, columns[index]!, model, files), columns[index]!),
            ),
        );
        const { first, second, common } = await compareIds(own!, others!, { signal: files.signal });
        results.push({ dataset: set.key, other: other.key, by, how: 'ids', compared: [first, second], common });
    }
    return results;
}

async function idTable(set: Dataset, column: string, model: TrialModel, files: TrialFiles) {
    const spec = specOf(set, model)!;
    const options = { only: [column], dialect: spec.dialect, sheet: spec.sheet, signal: files.signal };
    return openTable(await sourceOf(set, files), options);
}

async function sourceOf(set: Dataset, { folderOf, root }: TrialFiles) {
    const { value, at } = set.properties.file[0]!;
    return fileSource(resolve(folderOf(at.uri) ?? root, value.head?.value ?? ''), root);
}

/** A file that cannot be used is a problem, with its place; any other error is one of the program. */
async function attempt(set: Dataset, problems: ResultProblem[], work: () => Promise<void>): Promise<void> {
    try {
        await work();
    } catch (error) {
        if (!(error instanceof TableError) && !(error instanceof FingerprintError)) throw error;
        const file = set.properties.file[0];
        const name = file?.value.head?.value ?? '';
        const { ru, en } = error.text;
        problems.push({
            code: `file-${error.code}`,
            message: { ru: `Файл «${name}»: ${ru}`, en: `File “${name}”: ${en}` },
            at: file?.at ?? set.headAt,
        });
    }
}

function severalFiles(set: Dataset): ResultProblem {
    const title = set.title?.value ?? set.name?.value ?? '';
    return {
        code: 'several-files',
        message: {
            ru: `Набор «${title}» лежит в нескольких файлах: результаты вычисляются по одному файлу. Соедините их.`,
            en: `The set “${title}” is in several files: results are computed from one. Join them.`,
        },
        at: set.headAt,
    };
}
