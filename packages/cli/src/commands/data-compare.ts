import { both, formatNumber } from '@trialwright/model';
import { compareIds, compareLists } from '@trialwright/data/node';
import type { Context } from '../context.js';
import { dataTrouble } from '../data/data-trouble.js';
import { type IdFile, openIdFile, type TableOptions } from '../data/id-file.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { printTroubles } from '../findings/print-troubles.js';
import { TroubleError, trouble } from '../input/trouble.js';
import { envelope, printJson, troublesJson } from '../output/json.js';
import { cleanLine } from '../terminal/clean.js';
import { interruptible } from '../terminal/interruptible.js';
import { progressLine } from '../terminal/progress-line.js';
import { wrap } from '../terminal/wrap.js';
import { columnsOf } from '../terminal/width.js';

export interface DataCompareOptions extends TableOptions {
    readonly format: 'text' | 'json';
    /** Column of the second file, where it is called otherwise. */
    readonly otherColumn?: string;
}

/** What two files have in common. */
interface Comparison {
    readonly how: 'ids' | 'fingerprints';
    readonly first: number;
    readonly second: number;
    readonly common: number;
    readonly missing: readonly [number, number];
    readonly formsDiffer: boolean;
}

const texts = {
    common: both('Общих номеров', 'Ids in common'),
    forms: both(
        'Номера в двух файлах записаны по-разному: «общих нет» ничего не доказывает. Приведите их к одному виду.',
        'The ids of the two files are written in different ways: “none in common” proves nothing. Bring them to one form.',
    ),
} as const;

/** `trialwright data compare`: how many ids two tables or two lists of fingerprints have in common. */
export async function dataCompare(
    files: readonly [string, string],
    options: DataCompareOptions,
    context: Context,
): Promise<ExitStatus> {
    const progress = progressLine(context);
    let result: Comparison | undefined;
    try {
        result = await interruptible(signal =>
            compare(files, options, context, signal, ids => progress.show({ stage: 'comparing', ids })),
        ).finally(progress.clear);
    } catch (error) {
        if (!(error instanceof TroubleError)) throw error;
        const { trouble: one } = error;
        if (options.format === 'json') printJson(json(files, undefined, [one], context), context);
        else printTroubles([one], context);
        return exitStatus.trouble;
    }
    if (!result) return exitStatus.interrupted;
    if (options.format === 'json') printJson(json(files, result, [], context), context);
    else print(files, result, context);
    return result.common > 0 ? exitStatus.findings : exitStatus.clean;
}

async function compare(
    [one, other]: readonly [string, string],
    options: DataCompareOptions,
    { io }: Context,
    signal: AbortSignal,
    onRead: (ids: number) => void,
): Promise<Comparison> {
    const opened = (path: string, column: string | undefined): Promise<IdFile> =>
        openIdFile(path, io.cwd, { ...options, column }, { signal }).catch(error => {
            throw dataTrouble(error, path);
        });
    const a = await opened(one, options.column);
    const b = await opened(other, options.otherColumn ?? options.column);
    try {
        if (a.kind === 'list' && b.kind === 'list') {
            const counts = await compareLists([a.list], [b.list], { signal, onRead });
            return { how: 'fingerprints', ...counts, missing: [0, 0], formsDiffer: false };
        }
        if (a.kind === 'ids' && b.kind === 'ids') {
            const { first, second, common, missing, formsDiffer } = await compareIds(a.ids, b.ids, {
                signal,
                onRead,
                keep: 0,
            });
            if (first === 0 || second === 0) throw empty(first === 0 ? one : other);
            return { how: 'ids', first, second, common, missing, formsDiffer: formsDiffer && common === 0 };
        }
    } catch (error) {
        if (signal.aborted) throw error;
        throw dataTrouble(error, `${one}, ${other}`);
    }
    throw trouble(
        'data',
        `${one}, ${other}`,
        'один файл — список отпечатков, другой — таблица; сделайте список и из таблицы, с тем же ключом: trialwright data fingerprint',
        'one file is a list of fingerprints, the other a table; make a list of the table too, with the same key: trialwright data fingerprint',
    );
}

function empty(path: string): TroubleError {
    return trouble(
        'data',
        path,
        'в столбце нет ни одного номера: сравнивать нечего',
        'the column holds no id: there is nothing to compare',
    );
}

function print([one, other]: readonly [string, string], result: Comparison, { io, reader }: Context): void {
    const language = reader.language();
    const number = (count: number): string => formatNumber(count, language, 0);
    const lines = [
        `${reader.text(texts.common)}: ${number(result.common)}`,
        `  ${cleanLine(one)}: ${number(result.first)}`,
        `  ${cleanLine(other)}: ${number(result.second)}`,
    ];
    const [mine, theirs] = result.missing;
    if (mine + theirs > 0) {
        lines.push(
            language === 'ru'
                ? `  Строк без номера: ${number(mine)} и ${number(theirs)}`
                : `  Rows without an id: ${number(mine)} and ${number(theirs)}`,
        );
    }
    io.stdout.write(`${lines.join('\n')}\n`);
    if (result.formsDiffer)
        io.stderr.write(`${wrap(reader.text(texts.forms), columnsOf(io.stderr, io.env)).join('\n')}\n`);
}

function json(
    [one, other]: readonly [string, string],
    result: Comparison | undefined,
    troubles: readonly TroubleError['trouble'][],
    context: Context,
): object {
    return {
        ...envelope('data-compare', context),
        files: [one, other],
        ...(result && {
            how: result.how,
            compared: [result.first, result.second],
            common: result.common,
            missing: result.missing,
            formsDiffer: result.formsDiffer,
        }),
        troubles: troublesJson(troubles, context),
    };
}
