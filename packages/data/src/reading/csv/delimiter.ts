import Papa from 'papaparse';
import { stop } from '../problem.js';
import type { Dialect } from '../table.js';
import { cleanText } from '../text/clean.js';
import { shown } from '../text/shown.js';

export type Delimiter = Dialect['delimiter'];

const candidates: readonly Delimiter[] = [',', ';', '\t'];
const names: Record<Delimiter, { readonly ru: string; readonly en: string }> = {
    ',': { ru: 'запятая', en: 'comma' },
    ';': { ru: 'точка с запятой', en: 'semicolon' },
    '\t': { ru: 'табуляция', en: 'tab' },
};

/** Excel's line `sep=;` at the beginning of a text, and what stands behind it. */
export function separatorLine(text: string): { delimiter: Delimiter; rest: string } | undefined {
    const found = /^"?sep=(.)"?[\n\r]/i.exec(text);
    if (found === null) return undefined;
    const delimiter = candidates.find(candidate => candidate === found[1]);
    if (delimiter === undefined) {
        return stop(
            'delimiter-unsupported',
            `разделитель «${shown(found[1]!)}» не поддерживается; сохраните файл с запятой, точкой с запятой или табуляцией`,
            `the delimiter “${shown(found[1]!)}” is not supported; save the file with commas, semicolons or tabs`,
            { line: 1 },
        );
    }
    return { delimiter, rest: text.slice(found[0].length) };
}

/** First records of a text under a delimiter; those cut off by the end of the sample are left out. */
function sample(text: string, delimiter: Delimiter, newline: string, whole: boolean): string[][] {
    const parser = new Papa.Parser({ delimiter, newline, preview: 100 } as Papa.ParseConfig);
    const { data } = parser.parse(text, 0, !whole) as { data: string[][] };
    return data.filter(cells => cells.length > 1 || cells[0]!.trim() !== '');
}

/**
 * The delimiter of a table: the one under which the heading has the columns that are wanted, or else several columns.
 * Where more than one is left, those under which every row has as many cells as the heading. Throws `TableError` where
 * two readings remain.
 */
export function findDelimiter(
    text: string,
    newline: '\n' | '\r',
    whole: boolean,
    only: readonly string[] | undefined,
): Delimiter {
    const readings = candidates.map(delimiter => ({ delimiter, rows: sample(text, delimiter, newline, whole) }));
    const wanted = (rows: string[][]) => {
        const heading = new Set(rows[0]?.map(cleanText));
        return only !== undefined && only.length > 0 && only.every(name => heading.has(cleanText(name)));
    };
    const withWanted = readings.filter(({ rows }) => wanted(rows));
    if (withWanted.length === 1) return withWanted[0]!.delimiter;
    let left = (withWanted.length > 0 ? withWanted : readings).filter(({ rows }) => (rows[0]?.length ?? 0) > 1);
    if (left.length > 1) {
        const even = left.filter(({ rows }) => rows.every(cells => cells.length === rows[0]!.length));
        if (even.length > 0) left = even;
    }
    if (left.length === 1) return left[0]!.delimiter;
    if (left.length === 0) {
        // One column: a delimiter matters only where one stands in the rows.
        left = readings.filter(({ rows }) => rows.some(cells => cells.length > 1));
        if (left.length === 0) return ',';
        left = readings.filter(
            ({ delimiter }) => delimiter === ',' || left.some(other => other.delimiter === delimiter),
        );
    }
    const list = (language: 'ru' | 'en') => left.map(({ delimiter }) => names[delimiter][language]).join(', ');
    return stop(
        'delimiter-unclear',
        `по файлу не видно, чем разделены столбцы (${list('ru')}); укажите разделитель в программе`,
        `the file does not show what divides its columns (${list('en')}); state the delimiter in the program`,
        { line: 1, value: text.slice(0, 200).split(newline)[0] },
    );
}
