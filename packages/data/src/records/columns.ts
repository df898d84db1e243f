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
        const not = shownList(lacking);
        stop(
            'no-column',
            `в файле нет столбцов: ${not.ru}; в нём есть: ${has.ru}. Исправьте названия в программе или в файле`,
            `the file has no columns: ${not.en}; it has: ${has.en}. Mend the names in the program or in the file`,
            { column: lacking[0] },
        );
    }
    return new Map(wanted.map(name => [name, places.get(cleanText(name))!]));
}
