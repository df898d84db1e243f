import { readFileSync } from 'node:fs';
import type { Finding } from '@trialwright/conformity';
import { describe, expect, it } from 'vitest';
import { examples, withImports } from '../support/examples.js';
import { type Deletable, deletablesOf } from '../../mutation/deletables.mts';
import { probe } from '../../mutation/probe.mts';
import { readTable } from '../../mutation/table.mts';

const example = examples.find(({ name }) => name === 'ru/nodulscan.trial')!;
const table = readTable(readFileSync(new URL('nodulscan.md', import.meta.url), 'utf8'));
const { document, findingsOf } = await probe(withImports(example));
const deletables = deletablesOf(document);

/** Rows that clause 5.4.2 concerns: the table speaks of these. */
const concerned = /^(P\d\d|D02|D08|E06|E07|N0[123])$/;

/** What findings that concern no row are called in the table. */
const others: Readonly<Record<string, string>> = { 'link-unresolved': 'имя', 'link-unused': 'лишнее' };

/** What a finding is called in the table: the rows of the matrix that it leaves open, or the mistake that it is. */
function nameOf({ row, also, code }: Finding): string[] {
    if (row) return [row, ...(also ?? [])].filter(id => concerned.test(id));
    return [others[code] ?? code];
}

/** What the findings on the example without one of its parts are called. */
async function without({ offset, end }: Pick<Deletable, 'offset' | 'end'>): Promise<string[]> {
    const text = example.text.slice(0, offset) + example.text.slice(end);
    const findings = await findingsOf(text);
    return [...new Set(findings.flatMap(nameOf))].sort();
}

describe('the complete example', () => {
    it('has nothing open', async () => {
        expect(await without({ offset: 0, end: 0 })).toEqual([]);
    });

    it('has more than two hundred parts, and every row of the table concerns one', () => {
        expect(deletables.length).toBeGreaterThan(200);
        const idle = table.filter(({ pattern }) => !deletables.some(({ label }) => pattern.test(label)));
        expect(idle.map(({ label }) => label)).toEqual([]);
    });

    it.each(deletables)('without $label brings what belongs to it', async deletable => {
        const expected = table.find(({ pattern }) => pattern.test(deletable.label));
        expect(expected, 'no row of the table').toBeDefined();
        expect(await without(deletable)).toEqual(expected!.brings);
    });
});
