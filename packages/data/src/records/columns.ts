import { stop } from '../reading/problem.js';
import { cleanText } from '../reading/text/clean.js';
import { shownList } from '../reading/text/shown.js';
import { type CaseSpec, columnsOf } from './spec.js';

/** Places of the columns that a specification names; throws `TableError` naming those that the heading has not. */
export function placesOf(spec: CaseSpec, columns: readonly string[]): ReadonlyMap<string, number> {
    const places = new Map(columns.map((name, at) => [cleanText(name), at]));
    const wanted = columnsOf(spec);
    const lacking = wanted.filter(name => !places.has(cleanText(name)));
    if (lacking.length > 0) {
        const has = shownList(columns, 30);
        stop(
            'no-column',
            `в файле нет столбцов: ${shownList(lacking)}; в нём есть: ${has}`,
            `the file has no columns: ${shownList(lacking)}; it has: ${has}`,
            { column: lacking[0] },
        );
    }
    return new Map(wanted.map(name => [name, places.get(cleanText(name))!]));
}
