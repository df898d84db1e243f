import { realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import {
    type ByteSource,
    cleanText,
    type FingerprintList,
    type IdBatches,
    idsOf,
    isFingerprintList,
    openFingerprintList,
    openTable,
    shownList,
    type StatedDialect,
} from '@trialwright/data';
import { fileSource } from '@trialwright/data/node';
import { trouble } from '../input/trouble.js';

/** How a table that no program describes is to be read. */
export interface TableOptions {
    readonly column?: string;
    readonly encoding?: string;
    readonly delimiter?: 'comma' | 'semicolon' | 'tab';
    readonly sheet?: string;
}

/** A file of ids: a column of a table, or a list of fingerprints. */
export type IdFile =
    | { readonly kind: 'ids'; readonly ids: IdBatches; readonly column: string }
    | { readonly kind: 'list'; readonly list: FingerprintList };

const delimiters = { comma: ',', semicolon: ';', tab: '\t' } as const;

/** Opens a file that a person has named; it lies where it lies. */
export async function openIdFile(
    shown: string,
    cwd: string,
    options: TableOptions,
    read: { readonly signal: AbortSignal; readonly onProgress?: (done: number) => void },
): Promise<IdFile> {
    const source = await sourceOf(shown, cwd);
    if (await isFingerprintList(source)) return { kind: 'list', list: await openFingerprintList(source) };
    const { encoding, delimiter, sheet } = options;
    const dialect: StatedDialect = { encoding, delimiter: delimiter && delimiters[delimiter] };
    const table = await openTable(source, {
        signal: read.signal,
        dialect,
        sheet,
        onProgress: ({ done, total }) => read.onProgress?.(total > 0 ? done / total : 1),
    });
    const column = columnIn(table.columns, options.column, shown);
    return { kind: 'ids', ids: idsOf(table, column), column };
}

async function sourceOf(shown: string, cwd: string): Promise<ByteSource> {
    const path = resolve(cwd, shown);
    const real = await realpath(path);
    return fileSource(real, dirname(real));
}

/** The column that is meant; a table of one column needs no name. */
function columnIn(columns: readonly string[], wanted: string | undefined, shown: string): string {
    const list = shownList(columns, 20);
    if (wanted === undefined) {
        const [only] = columns;
        if (only !== undefined && columns.length === 1) return only;
        throw trouble(
            'no-column',
            shown,
            `не сказано, в каком столбце номера: задайте --column; в файле есть ${list.ru}`,
            `nothing says which column holds the ids: set --column; the file has ${list.en}`,
        );
    }
    const found = columns.find(name => cleanText(name) === cleanText(wanted));
    if (found !== undefined) return found;
    throw trouble(
        'no-column',
        shown,
        `столбца «${wanted}» нет; в файле есть ${list.ru}`,
        `there is no column “${wanted}”; the file has ${list.en}`,
    );
}
