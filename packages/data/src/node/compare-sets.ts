import { resolve } from 'node:path';
import type { Bilingual } from '@trialwright/model';
import { FingerprintError } from '../independence/fingerprint-header.js';
import { type IdBatches, type IdColumns, idColumns } from '../independence/id-source.js';
import { idText } from '../independence/id-text.js';
import { type FingerprintList, openFingerprintList } from '../independence/read-list.js';
import { openTable } from '../reading/open-table.js';
import { TableError } from '../reading/problem.js';
import type { Table } from '../reading/table.js';
import { cleanText } from '../reading/text/clean.js';
import { shown } from '../reading/text/shown.js';
import type { DatasetRequest, FileRequest, ListRequest } from '../survey/request.js';
import type { ComparedIds, ComparedSets, LinePlace } from '../survey/surveyed.js';
import { fileSource } from './file-source.js';
import { compareColumns, type IdComparison } from './independence/compare-ids.js';
import { compareLists } from './independence/compare-lists.js';
import type { FillOptions } from './independence/fill-store.js';

type By = 'case' | 'patient';
const columnOf = { case: 'cases', patient: 'patient' } as const;
/** Lines with common ids that are named. */
const named = 20;

/**
 * Compares the ids of a trial's data set with those of another: by the files of both, by case and by patient as far as
 * both name the columns; where there are none, by their lists of fingerprints.
 */
export async function compareSets(
    own: DatasetRequest,
    other: DatasetRequest,
    root: string,
    options: FillOptions = {},
): Promise<ComparedSets> {
    try {
        const columns = (['patient', 'case'] as const).filter(by => hasColumn(own, by) && hasColumn(other, by));
        const results = columns.length > 0 ? await byFiles(own, other, columns, root, options) : [];
        if (results.length === 0 && own.lists.length > 0 && other.lists.length > 0)
            results.push(...(await byLists(own, other, root, options)));
        const empty = results.find(({ compared }) => compared[0] === 0 || compared[1] === 0);
        return { other: other.dataset, results, ...(empty && { problem: noIds(empty.by) }) };
    } catch (error) {
        if (error instanceof FingerprintError) return { other: other.dataset, results: [], problem: error.text };
        // What is wrong with a file is said where it is named.
        if (error instanceof TableError) return { other: other.dataset, results: [], problem: unread(error.text) };
        throw error;
    }
}

function hasColumn({ files }: DatasetRequest, by: By): boolean {
    return files.length > 0 && files.every(({ spec }) => spec[columnOf[by]] !== undefined);
}

/** Both sets are read once, whatever they are compared by. */
async function byFiles(
    own: DatasetRequest,
    other: DatasetRequest,
    columns: readonly By[],
    root: string,
    options: FillOptions,
): Promise<ComparedIds[]> {
    const { signal } = options;
    const found = await compareColumns(
        columnsOfFiles(own.files, columns, root, signal),
        columnsOfFiles(other.files, columns, root, signal),
        columns.length,
        options,
    );
    const lines = await linesOf(own.files, columns, found, root, signal);
    return columns.map((by, at): ComparedIds => {
        const { first, second, common, formsDiffer } = found[at]!;
        return {
            dataset: own.dataset,
            other: other.dataset,
            by,
            how: 'ids',
            compared: [first, second],
            common,
            ...(formsDiffer && { formsDiffer: true }),
            ...(lines[at]!.length > 0 && { lines: lines[at]! }),
        };
    });
}

/** All ids of a set's files, one file after another. */
export async function* idsOfFiles(
    files: readonly FileRequest[],
    by: By,
    root: string,
    signal?: AbortSignal,
): IdBatches {
    for await (const [ids] of columnsOfFiles(files, [by], root, signal)) yield ids!;
}

async function* columnsOfFiles(
    files: readonly FileRequest[],
    columns: readonly By[],
    root: string,
    signal?: AbortSignal,
): IdColumns {
    for (const request of files) {
        try {
            const { table, names } = await openFor(request, columns, root, signal);
            yield* idColumns(table, names);
        } catch (error) {
            throw inFile(request.path, error);
        }
    }
}

async function openFor(
    { folder, path, spec }: FileRequest,
    columns: readonly By[],
    root: string,
    signal: AbortSignal | undefined,
): Promise<{ readonly table: Table; readonly names: readonly string[] }> {
    const wanted = columns.map(by => spec[columnOf[by]]!);
    const source = await fileSource(resolve(folder, path.replaceAll('\\', '/')), root);
    const table = await openTable(source, { signal, dialect: spec.dialect, sheet: spec.sheet, only: wanted });
    const names = wanted.map(name => {
        const column = table.columns.find(one => cleanText(one) === cleanText(name));
        if (column !== undefined) return column;
        throw new TableError({
            code: 'no-column',
            message: { ru: `нет столбца «${shown(name)}»`, en: `there is no column “${shown(name)}”` },
            column: name,
        });
    });
    return { table, names };
}

/** The first lines of a set's files whose ids are among the common ones, by each column; read only where there are any. */
async function linesOf(
    files: readonly FileRequest[],
    columns: readonly By[],
    found: readonly IdComparison[],
    root: string,
    signal: AbortSignal | undefined,
): Promise<LinePlace[][]> {
    const lines = columns.map((): LinePlace[] => []);
    const open = (at: number): boolean => found[at]!.kept > 0 && lines[at]!.length < named;
    for (const request of files) {
        if (!columns.some((_, at) => open(at))) break;
        const { table, names } = await openFor(request, columns, root, signal);
        const places = names.map(name => table.columns.indexOf(name));
        rows: for await (const rows of table.batches()) {
            for (const { line, cells } of rows) {
                places.forEach((place, at) => {
                    if (!open(at)) return;
                    const id = idText(cells[place] ?? null);
                    if (id !== undefined && found[at]!.isKept(id)) lines[at]!.push({ file: request.path, line });
                });
                if (!columns.some((_, at) => open(at))) break rows;
            }
        }
    }
    return lines;
}

async function byLists(
    own: DatasetRequest,
    other: DatasetRequest,
    root: string,
    options: FillOptions,
): Promise<ComparedIds[]> {
    const [mine, theirs] = [await openLists(own.lists, root), await openLists(other.lists, root)];
    const results: ComparedIds[] = [];
    for (const by of ['patient', 'case'] as const) {
        const [first, second] = [mine, theirs].map(lists => lists.filter(({ header }) => header.by === by));
        if (first!.length === 0 || second!.length === 0) continue;
        const found = await compareLists(first!, second!, options);
        results.push({
            dataset: own.dataset,
            other: other.dataset,
            by,
            how: 'fingerprints',
            compared: [found.first, found.second],
            common: found.common,
        });
    }
    // Nothing in common to compare by: the error says so.
    if (results.length === 0) await compareLists(mine, theirs, options);
    return results;
}

function openLists(lists: readonly ListRequest[], root: string): Promise<FingerprintList[]> {
    return Promise.all(
        lists.map(({ folder, path }) =>
            fileSource(resolve(folder, path.replaceAll('\\', '/')), root)
                .then(openFingerprintList)
                .catch((error: unknown) => {
                    throw inFile(path, error);
                }),
        ),
    );
}

function noIds(by: By): Bilingual {
    const [ru, en] = by === 'case' ? ['случаев', 'cases'] : ['пациентов', 'patients'];
    return {
        ru: `Сравнить нечего: в одном из наборов нет ни одного номера ${ru}. Проверьте столбец.`,
        en: `There is nothing to compare: one of the sets holds no id of ${en}. Check the column.`,
    };
}

/** The fault of a table with the name of its file: several files are compared at once. */
function inFile(path: string, error: unknown): unknown {
    if (!(error instanceof TableError)) return error;
    const { ru, en } = error.text;
    const name = shown(path);
    return new TableError({ ...error.problem, message: { ru: `«${name}»: ${ru}`, en: `“${name}”: ${en}` } });
}

function unread({ ru, en }: Bilingual): Bilingual {
    return {
        ru: `Наборы не сравнены: ${ru}. Исправьте файл или путь к нему.`,
        en: `The data sets were not compared: ${en}. Mend the file, or the path to it.`,
    };
}
