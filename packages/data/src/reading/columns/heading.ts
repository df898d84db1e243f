import { limits } from '../limits.js';
import { stop } from '../problem.js';
import { cleanText } from '../text/clean.js';
import type { CellValue } from '../table.js';

/** Names of columns, from the cells of a heading. Throws `TableError` for a name that stands twice or is empty. */
export function columnNames(cells: readonly CellValue[], line: number): string[] {
    const names = cells.map(cleanText);
    while (names.at(-1) === '') names.pop();
    if (names.length > limits.columns) {
        stop(
            'too-many-columns',
            `в заголовке ${names.length} столбцов, допустимо не более ${limits.columns}`,
            `the heading has ${names.length} columns, at most ${limits.columns} are permitted`,
            { line },
        );
    }
    const first = new Map<string, number>();
    names.forEach((name, at) => {
        if (name === '') {
            stop(
                'column-without-name',
                `у столбца ${at + 1} нет названия; назовите его или удалите (pandas: index=False)`,
                `column ${at + 1} has no name; name it or remove it (pandas: index=False)`,
                { line },
            );
        }
        const other = first.get(name);
        if (other !== undefined) {
            stop(
                'column-twice',
                `так называются столбцы ${other + 1} и ${at + 1}; какой из них нужен, неизвестно, переименуйте один`,
                `columns ${other + 1} and ${at + 1} both have this name; which is meant is unknown, rename one of them`,
                { line, column: name },
            );
        }
        first.set(name, at);
    });
    return names;
}
