import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Deletion, deletions } from './support/deletions.js';

const expected = readFileSync(new URL('./deletions.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'));

/** As the table says it: each code once, nothing for what brings no finding. */
const asLine = ({ deleted, codes }: Deletion): string => `${deleted}: ${[...new Set(codes)].join(', ')}`;

describe('the deletion of one element or property', () => {
    const plain = expected.map(line => line.replace(/— .*/, ''));
    const ofReport = plain.findIndex(line => line.startsWith('report:'));

    it('of the complete program brings what belongs to it', async () => {
        expect((await deletions('base')).map(asLine)).toEqual(plain.slice(0, ofReport));
    });

    it('of the program with the report brings what belongs to it', async () => {
        const found = [...(await deletions('report', 'report')), ...(await deletions('report', 'dataset'))];
        expect(found.map(asLine)).toEqual(plain.slice(ofReport));
    });

    it('that brings nothing is explained', () => {
        expect(expected.filter(line => !/: \S/.test(line))).toEqual([]);
    });

    it('never brings findings of two rules', () => {
        expect(plain.filter(line => line.includes(','))).toEqual([]);
    });
});
