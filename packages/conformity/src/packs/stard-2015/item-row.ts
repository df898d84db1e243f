import type { Row } from '../../core/pack.js';
import { placesOf } from './answers.js';
import type { Item } from './item.js';

/** Items that only a finished study can answer. */
const late = (item: Item): boolean =>
    item.section === 'results' || item.answers.flat().every(answer => answer.startsWith('report.'));

/** Id of the row of an item. The prefix keeps it from the rows of other norms, some of which are called S01. */
export function rowId({ number }: Item): string {
    return `STARD${number}`;
}

/** The row of an item. */
export function rowOf(item: Item): Row {
    return {
        id: rowId(item),
        clause: item.number,
        requirement: item.asks,
        level: 'S',
        phases: late(item) ? ['RP'] : ['PG'],
        waivable: true,
        places: model => item.answers.flatMap(entry => entry.flatMap(answer => placesOf(model, answer))),
    };
}
