import { readFileSync } from 'node:fs';
import type { Outcome } from './run.mts';
import { type Expectation, readTable } from './table.mts';

/** Why each survivor of the examples brings no finding, for a person to judge. */
export const table = readTable(readFileSync(new URL('survivors.md', import.meta.url), 'utf8'));

/** Why a survivor is none in truth, or the reason written down for it; undefined where there is none. */
export function explanationOf(outcome: Outcome): string | undefined {
    const { opened } = outcome;
    if (opened.length > 0) return `no finding, but the matrix shows ${opened.join(', ')} as open`;
    return rowOf(outcome)?.why;
}

/** The row of the table that explains a survivor; undefined where none does. */
export function rowOf({ mutant }: Outcome): Expectation | undefined {
    return table.find(({ pattern, brings }) => {
        const how = brings.length === 0 || brings.includes(mutant.how);
        return how && (pattern.test(mutant.labels.ru) || pattern.test(mutant.labels.en));
    });
}
