import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
    type CaseSpec,
    caseTable,
    columnsOf,
    openTable,
    problemText,
    type RowProblem,
    TableError,
} from '@trialwright/data';
import { fileSource } from '@trialwright/data/node';
import { describe, expect, test } from 'vitest';
import { coded, spec } from './support/cases.js';

// A folder a bad file: the file, `spec.json` with what the program says of it beyond the usual, and `expected.txt`
// with what is counted and each fault: code, line, column, value, and the sentence in both languages.
const folder = join(import.meta.dirname, 'bad');
const cases = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory());

const usual: Partial<CaseSpec> = { cases: 'id', truth: coded('truth'), arms: [{ arm: 'system', score: 'score' }] };

function lines(name: string, found: RowProblem): string[] {
    const parts = [found.code, found.line ?? '', found.column ?? '', found.value ?? ''].join(' | ');
    const { ru, en } = problemText(name, found);
    return [parts.replace(/[ |]+$/, '').replace(/\| {2}(?=\|)/g, '| '), `    ${ru}`, `    ${en}`];
}

async function outcome(path: string): Promise<string> {
    const name = readdirSync(path).find(file => file.startsWith('data.'))!;
    const stated = join(path, 'spec.json');
    const said = existsSync(stated) ? (JSON.parse(readFileSync(stated, 'utf8')) as Partial<CaseSpec>) : {};
    const wanted = spec({ ...usual, ...said, cases: said.cases === null ? undefined : 'id' });
    try {
        const source = await fileSource(name, path);
        const options = { only: columnsOf(wanted), dialect: wanted.dialect, sheet: wanted.sheet };
        const read = await caseTable(await openTable(source, options), wanted);
        const { rows, cases, duplicates, log } = read;
        expect(log.count).toBe(log.problems.length);
        return [
            `rows ${rows}, cases ${cases.cases}, bad ${log.badRows}, repeated ${duplicates}`,
            ...log.problems.flatMap(found => lines(name, found)),
        ].join('\n');
    } catch (error) {
        if (!(error instanceof TableError)) throw error;
        return ['refused', ...lines(name, error.problem)].join('\n');
    }
}

describe('bad files', () => {
    test.each(cases.map(({ name }) => name))('%s', async name => {
        const path = join(folder, name);
        const expected = readFileSync(join(path, 'expected.txt'), 'utf8').trimEnd();
        expect(await outcome(path)).toBe(expected);
    });

    test('there are at least forty, and every one is refused or names a fault', () => {
        expect(cases.length).toBeGreaterThanOrEqual(40);
        for (const { name } of cases) {
            const expected = readFileSync(join(folder, name, 'expected.txt'), 'utf8');
            expect(expected.split('\n').length).toBeGreaterThan(3);
        }
    });
});
