import type { Deviation } from '@trialwright/model';
import { describe, expect, test } from 'vitest';
import { analyseFiles, csv } from '../support/through-files.js';

interface Given {
    readonly program?: string;
    readonly system?: string;
    readonly set?: string;
    readonly endpoint?: string;
    readonly more?: string;
}

const columns = ['id', 'gt', 'prob', 'ai', 'site', 'day', 'ver'];

/** 10 diseased and 10 others; scores decide as the decisions say at 0.5. */
const cases: readonly (readonly (string | number)[])[] = Array.from({ length: 20 }, (_, i) => {
    const gt = i < 10 ? 1 : 0;
    const ai = i < 8 || i === 10 ? 1 : 0;
    return [i + 1, gt, ai ? 0.75 + i / 1000 : 0.25 + i / 1000, ai, i % 2 ? 'A' : 'Clinic B', '2026-03-05', '2.3.1'];
});

async function deviations(given: Given, rows = cases): Promise<readonly Deviation[]> {
    const text = `
        program "P" { start 2026-03-01 end 2026-03-31 site A { } site B { } ${given.program ?? ''} }
        organization A "Clinic A" { } organization B "Clinic B" { }
        system S "S" { ${given.system ?? 'version "2.3.1"'} }
        design { timing prospective }
        dataset Test "T" { role trial ${given.set ?? ''}
            file "cases.csv" { case "id" truth "gt" score "prob" decision "ai" site "site" date "day" version "ver" } }
        primary endpoint E "E" { metric sensitivity dataset Test interval Wilson 95 % ${given.endpoint ?? 'threshold 0.5'} }
        ${given.more ?? ''}`;
    return (await analyseFiles(text, { 'cases.csv': csv(columns, rows) })).deviations;
}

const codes = (found: readonly Deviation[]): string[] => found.map(({ code }) => code);
const changed = (column: string, value: string | number, rows: readonly number[]) =>
    cases.map((cells, i) =>
        rows.includes(i) ? cells.map((cell, k) => (columns[k] === column ? value : cell)) : cells,
    );

describe('deviations', () => {
    test('none where all is as planned', async () => {
        expect(await deviations({ set: 'cases 20 positive 10 negative 10 threshold 0.5' })).toEqual([]);
    });

    test('fewer cases than planned: in all, of each class, and by the plan', async () => {
        const found = await deviations({
            set: 'cases 25 positive 12 negative 13',
            more: 'hypothesis H "H" { E > 50 % } sample size { for H planned 30 }',
        });
        expect(codes(found)).toEqual(['fewer-cases', 'fewer-positive', 'fewer-negative', 'fewer-cases']);
        expect(found.map(({ message }) => message.en)).toEqual([
            'Fewer than planned: 20 cases instead of 25.',
            'Fewer than planned: 10 cases with the condition instead of 12.',
            'Fewer than planned: 10 cases without the condition instead of 13.',
            'Fewer than planned: 20 cases instead of 30.',
        ]);
    });

    test('class balance: the interval of 10 of 20 is 27.2 % to 72.8 % (binom.test of R)', async () => {
        const plan = (prevalence: number): string =>
            `hypothesis H "H" { E > 50 % } sample size { for H prevalence ${prevalence} % planned 20 }`;
        const far = await deviations({ more: plan(27) });
        expect(codes(far)).toEqual(['class-balance']);
        expect(far[0]!.observed.en).toBe('50% (95% CI 27.2% to 72.8%)');
        expect(codes(await deviations({ more: plan(28) }))).toEqual([]);
        expect(codes(await deviations({ more: plan(73) }))).toEqual(['class-balance']);
        // Chosen classes: the share is what the set says, not the population's.
        expect(codes(await deviations({ set: 'sampling case-control "c"', more: plan(1) }))).toEqual([]);
    });

    test('another threshold than that of the set; decisions at another one; decisions without a score', async () => {
        expect(codes(await deviations({ set: 'threshold 0.4' }))).toEqual(['threshold-differs']);
        const found = await deviations({ endpoint: 'threshold 0.756' });
        expect(codes(found)).toEqual(['decisions-contradict-threshold']);
        expect(found[0]!.message.en).toContain('in 6 of 20 cases');
        expect(codes(await deviations({}, changed('prob', '', [3])))).toEqual(['decisions-without-score']);
    });

    test('another version: in the data, and in the report', async () => {
        const found = await deviations({}, changed('ver', '2.4.0', [1, 2, 3]));
        expect(codes(found)).toEqual(['version-differs']);
        expect(found[0]!.observed.en).toBe('“2.4.0” 3');
        expect(codes(await deviations({ system: 'version "Release 2.3.1, fixed"' }))).toEqual([]);
        const reported = await deviations({ more: 'report "R" { version "2.4" }' });
        expect(codes(reported)).toEqual(['reported-version-differs']);
    });

    test('a site that the program does not know; names and titles are both known', async () => {
        const found = await deviations({}, changed('site', 'Clinic Z', [4]));
        expect(codes(found)).toEqual(['unknown-site']);
        expect(found[0]!.observed.en).toBe('“Clinic Z” (1)');
    });

    test('dates before the start and after the end; the dates of the report come first', async () => {
        const rows = changed('day', '2026-04-01', [0, 1]);
        expect(codes(await deviations({}, rows))).toEqual(['cases-after-end']);
        expect(codes(await deviations({ more: 'report "R" { end 2026-04-02 }' }, rows))).toEqual([]);
        const before = await deviations({}, changed('day', '2026-02-28', [5]));
        expect(codes(before)).toEqual(['cases-before-start']);
        expect(before[0]!.observed.en).toBe('before the start: 1 case');
    });

    test('cells of the report that are not those of the data', async () => {
        const found = await deviations({ more: 'report "R" { cells E TP 8 FN 2 FP 0 TN 10 }' });
        expect(codes(found)).toEqual(['cells-differ']);
        expect(found[0]!.observed.en).toBe('TP 8, FN 2, FP 1, TN 9');
        expect(codes(await deviations({ more: 'report "R" { cells E TP 8 FN 2 FP 1 TN 9 }' }))).toEqual([]);
    });
});
