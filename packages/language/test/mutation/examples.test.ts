import { describe, expect, it } from 'vitest';
import { type Outcome, runMutants } from '../../mutation/run.mts';
import type { Expectation } from '../../mutation/table.mts';
import { explanationOf, rowOf, table } from '../../mutation/survivors.mts';
import { examples, withImports } from '../support/examples.js';

/** The complete examples: each answers every row that concerns it; the last is a study with readers. */
const complete = ['en/idxdr.trial', 'ru/nodulscan.trial', 'ru/preliminary.trial', 'en/vandyke.trial'].map(
    known => examples.find(({ name }) => name === known)!,
);

/** What survived in any of them. */
const survived: Outcome[] = [];

describe('the mutants of the complete examples', () => {
    it.each(complete)('are found or explained: $name', { timeout: 120_000 }, async example => {
        const outcomes = await runMutants(withImports(example));
        const survivors = outcomes.filter(({ foundBy }) => foundBy.length === 0);
        survived.push(...survivors);
        expect(outcomes.length).toBeGreaterThan(500);
        const unexplained = survivors.filter(one => explanationOf(one) === undefined);
        expect(unexplained.map(({ mutant }) => `${mutant.how} ${mutant.label}`)).toEqual([]);
    });

    it('need every row of the table', () => {
        const used = new Set<Expectation | undefined>(
            survived.filter(({ opened }) => opened.length === 0).map(one => rowOf(one)),
        );
        expect(table.filter(row => !used.has(row)).map(({ label, brings }) => `${label} ${brings.join(', ')}`)).toEqual(
            [],
        );
    });
});
