import type { Finding } from '@trialwright/conformity';
import { describe, expect, it } from 'vitest';
import { type Example, examples, withNeighbours } from './support/examples.js';
import { parseAll } from './support/parse.js';

async function findingsOf(example: Example): Promise<readonly Finding[]> {
    const { document, services } = await parseAll(withNeighbours(example));
    return services.trial.FindingService.findingsOf(document);
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Lines below the comments that announce a mistake, in the order of their numbers. */
function announced(text: string): number[] {
    return text.split('\n').flatMap((line, index) => (/\/\/ ошибка \d+:/.test(line) ? [index + 2] : []));
}

describe('the examples', () => {
    it.each(examples.filter(({ name }) => name !== 'wrong.trial'))('$name has no finding', async example => {
        expect((await findingsOf(example)).map(({ code, message }) => `${code}: ${message.en}`)).toEqual([]);
    });

    it('wrong.trial is wrong in ten ways, each found where its comment says', async () => {
        const { text } = examples.find(({ name }) => name === 'wrong.trial')!;
        const findings = await findingsOf(examples.find(({ name }) => name === 'wrong.trial')!);
        expect(findings.length).toBe(10);
        expect(announced(text).length).toBe(10);
        expect(findings.map(({ at }) => lineOf(text, at.offset))).toEqual(announced(text));
        expect(new Set(findings.map(({ code }) => code)).size).toBe(10);
    });

    // What each comment says, in the order of the file: written from the comments, not from the answers.
    it.each([
        [1, 'link-unresolved'],
        [2, 'value-impossible-date'],
        [3, 'value-duplicate-property'],
        [4, 'value-bare-percent'],
        [5, 'P07'],
        [6, 'E06'],
        [7, 'P04'],
        [8, 'P06'],
        [9, 'value-look-alike'],
        [10, 'syntax-misspelt'],
    ])('mistake %s of wrong.trial is one of %s', async (number, name) => {
        const findings = await findingsOf(examples.find(example => example.name === 'wrong.trial')!);
        const { row, code } = findings[number - 1]!;
        expect(row ?? code).toBe(name);
    });
});
