import { problem } from '../reading/problem.js';
import type { CellValue, RowProblem } from '../reading/table.js';
import { shown } from '../reading/text/shown.js';

/** A row without an id of its case. */
export function noCase(line: number, column: string): RowProblem {
    return problem('no-case', 'у строки нет обозначения случая; допишите его', 'the row names no case; write it in', {
        line,
        column,
    });
}

/** Signs that nobody sees: control characters, marks of direction, spaces without width, soft hyphens. */
const unseen = /[\p{Cc}\p{Cf}]/u;

/** An id that looks like another one and is not; undefined where all of it can be seen. */
export function unseenSign(line: number, column: string, value: string): RowProblem | undefined {
    if (!unseen.test(value)) return undefined;
    return problem(
        'unseen-sign',
        'в обозначении стоит невидимый знак: на вид оно то же, что без него, а сравнивается как другое; исправьте ячейку',
        'the id holds a sign that cannot be seen: it looks as without it, but is compared as another; mend the cell',
        { line, column, value },
    );
}

export function notADate(line: number, column: string, value: CellValue): RowProblem {
    return problem(
        'not-a-date',
        'это не дата; запишите её как 2026-04-03 или 03.04.2026',
        'this is no date; write it as 2026-04-03 or 03.04.2026',
        { line, column, value },
    );
}

export function unknownMode(line: number, column: string, value: string): RowProblem {
    return problem(
        'unknown-mode',
        'такого режима чтения нет ни у системы, ни у компаратора программы; допишите его там или исправьте файл',
        'neither the system nor a comparator of the program has this reading mode; add it there or mend the file',
        { line, column, value },
    );
}

/**
 * A row that repeats a case of the same arm and reader.
 * @param file name of the other file in which it stood; undefined: in the same.
 */
export function repetition(
    line: number,
    column: string | undefined,
    value: string,
    file: string | undefined,
): RowProblem {
    const [ru, en] = file === undefined ? ['в файле', 'the file'] : [`в файле «${shown(file)}»`, `“${shown(file)}”`];
    return problem(
        'duplicate-case',
        `этот случай уже был ${ru}; строка не учтена ещё раз`,
        `this case has stood in ${en} before; the row is not counted again`,
        { line, column, value },
    );
}

/** Rows of a case that say different things; of the truth, or of anything else. */
export function contradiction(line: number, column: string, id: string, truth: boolean): RowProblem {
    return problem(
        truth ? 'contradictory-truth' : 'contradictory-value',
        `строки случая «${shown(id)}» противоречат друг другу; его значение считается отсутствующим, исправьте файл`,
        `rows of the case “${shown(id)}” contradict each other; its value counts as missing, mend the file`,
        { line, column },
    );
}
