import { stop } from '../problem.js';

/** A table of which there is a heading and nothing else. */
export function noRows(): never {
    return stop(
        'no-rows',
        'в таблице есть заголовок, но нет ни одной строки',
        'the table has a heading, but not a single row',
    );
}
