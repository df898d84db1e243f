import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type IdBatches, requestsOf } from '@trialwright/data';
import { idsOfFiles, keyOf, type WrittenList, writeFingerprintList } from '@trialwright/data/node';
import { formatNumber, type TrialModel } from '@trialwright/model';
import { UsageError } from '../arguments/usage-error.js';
import type { Context } from '../context.js';
import { dataTrouble } from '../data/data-trouble.js';
import { openIdFile, type TableOptions } from '../data/id-file.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { printTroubles } from '../findings/print-troubles.js';
import { TroubleError, trouble } from '../input/trouble.js';
import { envelope, printJson, troublesJson } from '../output/json.js';
import { cleanLine } from '../terminal/clean.js';
import { interruptible } from '../terminal/interruptible.js';
import { progressLine } from '../terminal/progress-line.js';
import { open } from '../workspace/open.js';

export interface DataFingerprintOptions extends TableOptions {
    readonly format: 'text' | 'json';
    readonly root?: string;
    readonly by: 'case' | 'patient';
    readonly keyFile: string;
    readonly output: string;
    /** Name of the data set of a program. */
    readonly of?: string;
}

/** `trialwright data fingerprint`: a list of keyed hashes of the ids of a table or of a data set. */
export async function dataFingerprint(
    path: string,
    options: DataFingerprintOptions,
    context: Context,
): Promise<ExitStatus> {
    const isProgram = path.endsWith('.trial');
    if (isProgram && options.column !== undefined)
        throw new UsageError({
            ru: 'Столбец --column задают для таблицы; в программе он назван у набора данных.',
            en: 'The option --column is for a table; in a program the data set names it.',
        });
    if (!isProgram && options.of !== undefined)
        throw new UsageError({
            ru: 'Набор --of выбирают в программе (.trial); для таблицы задайте --column.',
            en: 'The option --of chooses a data set of a program (.trial); for a table set --column.',
        });
    const progress = progressLine(context);
    let written: WrittenList | undefined;
    try {
        written = await interruptible(async signal => {
            const ids = isProgram
                ? await ofProgram(path, options, context, signal)
                : await ofTable(path, options, context, signal);
            const key = await keyIn(options.keyFile, context);
            const output = resolve(context.io.cwd, options.output);
            const onRead = (count: number): void => progress.show({ stage: 'comparing', ids: count });
            return await writeFingerprintList(output, ids, { key, by: options.by, signal, onRead }).catch(error => {
                if (signal.aborted) throw error;
                throw dataTrouble(error, options.output);
            });
        }).finally(progress.clear);
    } catch (error) {
        if (!(error instanceof TroubleError)) throw error;
        if (options.format === 'json') printJson(json(options, undefined, [error.trouble], context), context);
        else printTroubles([error.trouble], context);
        return exitStatus.trouble;
    }
    if (!written) return exitStatus.interrupted;
    if (options.format === 'json') printJson(json(options, written, [], context), context);
    else print(options, written, context);
    return exitStatus.clean;
}

async function keyIn(path: string, { io }: Context): Promise<Uint8Array> {
    try {
        return keyOf(await readFile(resolve(io.cwd, path)));
    } catch (error) {
        throw dataTrouble(error, path);
    }
}

async function ofTable(
    path: string,
    options: DataFingerprintOptions,
    { io }: Context,
    signal: AbortSignal,
): Promise<IdBatches> {
    const file = await openIdFile(path, io.cwd, options, { signal }).catch(error => {
        throw dataTrouble(error, path);
    });
    if (file.kind === 'ids') return file.ids;
    throw trouble('data', path, 'это уже список отпечатков', 'this is a list of fingerprints already');
}

async function ofProgram(
    path: string,
    { of, by, root }: DataFingerprintOptions,
    context: Context,
    signal: AbortSignal,
): Promise<IdBatches> {
    const { workspace, troubles } = await open([path], root, context);
    if (troubles[0]) throw new TroubleError(troubles[0]);
    const model = workspace.services.trial.ModelService.modelOf(workspace.files[0]!.document);
    const dataset = chosen(model, of, path);
    const request = requestsOf(model, uri => dirname(fileURLToPath(uri))).find(one => one.dataset === dataset.key)!;
    const column = by === 'case' ? 'cases' : 'patient';
    if (request.files.some(({ spec }) => spec[column] === undefined))
        throw trouble(
            'no-column',
            path,
            `набор ${dataset.name?.value ?? ''} не называет столбца ${by === 'case' ? 'случая' : 'пациента'}`,
            `data set ${dataset.name?.value ?? ''} names no column of ${by === 'case' ? 'cases' : 'patients'}`,
        );
    return idsOfFiles(request.files, by, workspace.root, signal);
}

/** The data set that is meant; where only one names a file it needs no name. */
function chosen(model: TrialModel, of: string | undefined, path: string) {
    const withFiles = model.all('dataset').filter(({ properties }) => properties.file.length > 0);
    const found = of === undefined ? withFiles : withFiles.filter(({ name }) => name?.value === of);
    const [only] = found;
    if (only && found.length === 1) return only;
    const names = withFiles.map(({ name }) => name?.value ?? '').join(', ') || '—';
    throw of === undefined
        ? trouble(
              'no-dataset',
              path,
              `какой набор данных? задайте --of: ${names}`,
              `which data set? set --of: ${names}`,
          )
        : trouble(
              'no-dataset',
              path,
              `набора ${of} с файлом нет; есть: ${names}`,
              `there is no data set ${of} with a file; there are: ${names}`,
          );
}

function print(
    { output, by }: DataFingerprintOptions,
    { header, missing }: WrittenList,
    { io, reader }: Context,
): void {
    const language = reader.language();
    const number = (count: number): string => formatNumber(count, language, 0);
    const what = by === 'patient' ? ['пациентов', 'patients'] : ['случаев', 'cases'];
    const lines =
        language === 'ru'
            ? [`${cleanLine(output)}: отпечатков ${what[0]} ${number(header.count)}, проверка ключа ${header.keyCheck}`]
            : [
                  `${cleanLine(output)}: fingerprints of ${number(header.count)} ${what[1]}, key check ${header.keyCheck}`,
              ];
    if (missing > 0)
        lines.push(
            language === 'ru' ? `  Строк без номера: ${number(missing)}` : `  Rows without an id: ${number(missing)}`,
        );
    io.stdout.write(`${lines.join('\n')}\n`);
}

function json(
    { output, by }: DataFingerprintOptions,
    written: WrittenList | undefined,
    troubles: readonly TroubleError['trouble'][],
    context: Context,
): object {
    return {
        ...envelope('data-fingerprint', context),
        ...(written && {
            output,
            by,
            count: written.header.count,
            rows: written.rows,
            missing: written.missing,
            normalisation: written.header.normalisation,
            keyCheck: written.header.keyCheck,
        }),
        troubles: troublesJson(troubles, context),
    };
}
