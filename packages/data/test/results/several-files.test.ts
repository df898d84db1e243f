import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { trialResults } from '@trialwright/data/node';
import type { TrialModel, TrialResults } from '@trialwright/model';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { modelOf } from '../support/model.js';

const rest = `
    comparator Doctor "D" { reading mode "without" }
    system S "S" { reading mode "with" version "1.2" }
    primary endpoint Sens "S" { metric sensitivity dataset T threshold 0.5 interval clopper-pearson 95 %
        missing results as wrong indeterminate results excluded }
    primary endpoint Spec "S" { metric specificity dataset T threshold 0.5 interval Wilson 95 %
        missing results excluded indeterminate results as wrong }
    primary endpoint Area "A" { metric AUC dataset T interval DeLong 95 % missing results excluded
        indeterminate results excluded }
    hypothesis H "H" { Sens > 60 % significance 5 % two-sided power 80 % test exact binomial }
    hypothesis C "C" { Sens superior to Doctor design paired significance 5 % two-sided power 80 % test McNemar }`;

const columns =
    'case "id" patient "who" truth "gt" positive values "1" negative values "0" score "p" reading mode "mode" site "place" date "day" version "v" strata "sex" indeterminate values "X" decimal sign point';
const first = `file "a.csv" { ${columns} }`;
const one = `dataset T "T" { role trial positive 5 ${first} } ${rest}`;
/** The second has other names, another coding, delimiter, decimal sign and order; the third is of JSON lines. */
const three = `dataset T "T" { role trial positive 5 ${first}
    file "b.csv" { case "номер" patient "пациент" truth "эталон" positive values "есть" negative values "нет" score "оценка"
        reading mode "режим" site "центр" date "дата" version "версия" strata "sex" indeterminate values "неясно"
        missing values "н/д" decimal sign comma }
    file "c.jsonl" { case "i" patient "p" truth "t" score "s" reading mode "m" site "c" date "d" version "w" strata "sex"
        indeterminate values "?" } } ${rest}`;

interface Row {
    readonly id: number;
    readonly patient: number;
    readonly truth: 0 | 1 | undefined;
    readonly score: number | 'X' | undefined;
    readonly mode: 'with' | 'without';
    readonly site: 'North' | 'South' | undefined;
    readonly day: number;
    readonly sex: 'f' | 'm';
    readonly version: '1.2' | '1.3';
}

const two = (value: number): string => String(value).padStart(2, '0');
const iso = ({ day }: Row): string => `2026-03-${two(day)}`;

const csv = (rows: readonly Row[]): string =>
    [
        'id,who,gt,p,mode,place,day,v,sex',
        ...rows.map(row =>
            [
                row.id,
                `p${row.patient}`,
                row.truth,
                row.score,
                row.mode,
                row.site,
                iso(row),
                row.version,
                row.sex,
            ].join(),
        ),
    ].join('\n');

const russian = (rows: readonly Row[]): string =>
    [
        'дата;sex;версия;номер;пациент;центр;режим;оценка;эталон',
        ...rows.map(row =>
            [
                `${two(row.day)}.03.2026`,
                row.sex,
                row.version,
                row.id,
                `p${row.patient}`,
                row.site ?? 'н/д',
                row.mode,
                row.score === 'X' ? 'неясно' : String(row.score ?? 'н/д').replace('.', ','),
                row.truth === undefined ? '' : row.truth === 1 ? 'есть' : 'нет',
            ].join(';'),
        ),
    ].join('\r\n');

const jsonl = (rows: readonly Row[]): string =>
    rows
        .map(row =>
            JSON.stringify({
                i: String(row.id),
                p: `p${row.patient}`,
                t: row.truth ?? null,
                s: row.score === 'X' ? '?' : (row.score ?? null),
                m: row.mode,
                c: row.site ?? null,
                d: iso(row),
                w: row.version,
                sex: row.sex,
            }),
        )
        .join('\n');

// Few ids: cases come again, in the same file and in another, and contradict each other.
const row: fc.Arbitrary<Row> = fc.record({
    id: fc.integer({ min: 1, max: 25 }),
    patient: fc.integer({ min: 1, max: 12 }),
    truth: fc.constantFrom(0, 1, 0, 1, 0, 1, undefined),
    score: fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: 0, max: 100 }).map(hundredths => hundredths / 100) },
        fc.constantFrom('X' as const, undefined),
    ),
    mode: fc.constantFrom('with', 'without'),
    site: fc.constantFrom('North', 'South', undefined),
    day: fc.integer({ min: 1, max: 28 }),
    sex: fc.constantFrom('f', 'm'),
    version: fc.constantFrom('1.2', '1.2', '1.3'),
});
/** Rows of a case that agree on the patient and mostly on the rest, so that many cases stay. */
const rows = fc.array(row, { minLength: 3, maxLength: 60 }).chain(list =>
    fc.boolean().map(agree =>
        agree
            ? list.map(one => {
                  const { mode, score } = one;
                  return { ...list.find(({ id }) => id === one.id)!, mode, score };
              })
            : list,
    ),
);

/** What places in the program and names of files make different is left out. */
function comparable(results: TrialResults): unknown {
    const plain = JSON.parse(
        JSON.stringify(results, (key, value: unknown) => {
            if (key === 'at' || key === 'files' || key === 'related') return undefined;
            if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
            return value;
        }),
    ) as TrialResults;
    // Findings of files name them; which files there are is what differs.
    return { ...plain, problems: plain.problems.map(({ code }) => code).sort() };
}

describe('the same rows in one file and in three', () => {
    let models: readonly [TrialModel, TrialModel];
    beforeAll(async () => {
        models = [await modelOf(one), await modelOf(three)];
    });

    async function resultsOf(model: TrialModel, files: Readonly<Record<string, string>>): Promise<TrialResults> {
        const folder = mkdtempSync(join(tmpdir(), 'several-files-'));
        try {
            for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
            return await trialResults(model, { folderOf: () => folder, root: folder });
        } finally {
            rmSync(folder, { recursive: true });
        }
    }

    test('give the same results, to the last digit', async () => {
        await fc.assert(
            fc.asyncProperty(rows, fc.nat(), fc.nat(), async (list, a, b) => {
                const [low, high] = [1 + (a % (list.length - 2)), 1 + (b % (list.length - 2))].sort((x, y) => x - y);
                const [start, end] = [low!, high! + 1];
                const whole = await resultsOf(models[0], { 'a.csv': csv(list) });
                const split = await resultsOf(models[1], {
                    'a.csv': csv(list.slice(0, start)),
                    'b.csv': russian(list.slice(start, end)),
                    'c.jsonl': jsonl(list.slice(end)),
                });
                expect(whole.datasets).toHaveLength(1);
                expect(split.datasets[0]!.files.map(({ rows: count }) => count)).toEqual([
                    start,
                    end - start,
                    list.length - end,
                ]);
                expect(comparable(split)).toEqual(comparable(whole));
            }),
            { numRuns: 60 },
        );
    }, 120_000);

    test('a file that cannot be used leaves no result of the rest', async () => {
        const list: Row[] = Array.from({ length: 12 }, (_, at) => ({
            id: at,
            patient: at,
            truth: at % 2 === 0 ? 1 : 0,
            score: at / 12,
            mode: 'with',
            site: 'North',
            day: 1,
            sex: 'f',
            version: '1.2',
        }));
        const files = {
            'a.csv': csv(list.slice(0, 4)),
            'b.csv': russian(list.slice(4, 8)),
            'c.jsonl': jsonl(list.slice(8)),
        };
        const good = await resultsOf(models[1], files);
        expect(good.endpoints[0]!.rules[0]!.counts.all).toBe(12);
        for (const [name, text] of [
            ['b.csv', 'no such table'],
            ['c.jsonl', '{"i":"1"'],
            ['a.csv', csv([])],
        ] as const) {
            const results = await resultsOf(models[1], { ...files, [name]: text });
            expect(results.datasets).toEqual([]);
            for (const endpoint of results.endpoints) {
                expect(endpoint.rules).toEqual([]);
                expect(endpoint.problems.map(({ code }) => code)).toEqual(['no-data']);
            }
        }
    });

    test('a fingerprint that no file has is a deviation, which names the file where it is known', async () => {
        const block = '{ case "id" truth "gt" }';
        const set = (prints: string): string =>
            `dataset T "T" { role trial file "a.csv" ${block} file "b.csv" ${block} file "c.csv" ${block} ${prints} } ${rest}`;
        const files = { 'a.csv': 'id,gt\n1,1\n', 'b.csv': 'id,gt\n2,0\n', 'c.csv': 'id,gt\n3,1\n' };
        const print = (text: string): string => createHash('sha256').update(text).digest('hex');
        const [a, b, c] = Object.values(files).map(print);
        const found = async (...prints: readonly (string | undefined)[]) => {
            const list = prints.map(one => `"${one}"`).join(', ');
            const { deviations } = await resultsOf(await modelOf(set(`fingerprint ${list}`)), files);
            return deviations.filter(({ code }) => code === 'fingerprint-changed').map(({ message }) => message.en);
        };
        const other = print('another');
        expect(await found(c, a, b)).toEqual([]);
        expect(await found(a!.toUpperCase(), b)).toEqual([]);
        expect(await found(a, other, c)).toEqual([
            'The file “b.csv” has changed since its fingerprint was written into the program.',
        ]);
        expect(await found(a, other)).toEqual([
            'Some of the files “b.csv”, “c.csv” have changed since fingerprints were written into the program.',
        ]);
    });
});
