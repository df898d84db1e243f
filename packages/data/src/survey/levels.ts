import type { Levels } from '@trialwright/model';
import { shown } from '../reading/text/shown.js';
import type { CaseTable, Categorical } from '../records/case-table.js';

/** Levels that are listed; a column with more is an id or a number. */
const most = 50;

/** How often each level of a column stands, the most frequent first. */
export function levelsOf({ name, levels, codes }: Categorical, { truth }: CaseTable): Levels {
    const cases = new Uint32Array(levels.length);
    const positive = new Uint32Array(levels.length);
    codes.forEach((code, index) => {
        if (code < 0) return;
        cases[code]!++;
        if (truth[index] === 1) positive[code]!++;
    });
    return listed(
        name,
        levels.map((level, code) => ({ level, cases: cases[code]!, positive: positive[code]! })),
    );
}

/** Cases that each reader has read. */
export function readersOf(table: CaseTable): Levels {
    const readers = new Map<string, { seen: Uint8Array; cases: number; positive: number }>();
    for (const { reader, score, decision, feature, measure } of table.readings) {
        if (reader === undefined) continue;
        const found = readers.get(reader) ?? { seen: new Uint8Array(table.cases), cases: 0, positive: 0 };
        readers.set(reader, found);
        for (let index = 0; index < table.cases; index++) {
            const read =
                (score && !Number.isNaN(score[index]!)) ||
                (decision && decision[index] !== -1) ||
                (feature && feature[index] !== -1) ||
                (measure && !Number.isNaN(measure[index]!));
            if (!read || found.seen[index]) continue;
            found.seen[index] = 1;
            found.cases++;
            if (table.truth[index] === 1) found.positive++;
        }
    }
    return listed(
        'reader',
        [...readers].map(([level, { cases, positive }]) => ({ level, cases, positive })),
    );
}

function listed(column: string, all: readonly Levels['levels'][number][]): Levels {
    const present = all.filter(({ cases }) => cases > 0);
    // Equal counts stay in the order of the file.
    const sorted = present.toSorted((a, b) => b.cases - a.cases);
    const rest = sorted.slice(most).reduce((sum, { cases }) => sum + cases, 0);
    return { column, levels: sorted.slice(0, most).map(one => ({ ...one, level: shown(one.level) })), rest };
}
