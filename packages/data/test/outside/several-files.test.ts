import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { trialResults } from '@trialwright/data/node';
import type { Estimate, TrialResults } from '@trialwright/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modelOf } from '../support/model.js';
import { endpointOf, hypothesisOf } from '../support/through-files.js';
import { hasR } from './r.js';

const program = `
    dataset T "T" { role trial
        file "north.csv" { case "id" patient "who" truth "gt" score "p" site "site" strata "sex" }
        file "south.csv" { case "номер" patient "пациент" truth "dx" positive values "ill" negative values "well"
            score "score" site "clinic" strata "sex" decimal sign comma }
        file "east.tsv" { case "ID" patient "person" truth "cancer" score "ai" site "where" strata "sex" } }
    primary endpoint Sens "S" { metric sensitivity dataset T threshold 0.5 interval clopper-pearson 95 % }
    primary endpoint Spec "S" { metric specificity dataset T threshold 0.5 interval Wilson 95 % }
    primary endpoint Area "A" { metric AUC dataset T interval DeLong 95 % }
    hypothesis H "H" { Sens > 60 % significance 5 % two-sided power 80 % test exact binomial }`;

/** A case a patient, the same on every machine; every twelfth case stands a second time, in the next file. */
function write(folder: string): void {
    let seed = 20261128;
    const next = (): number => {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
        return seed / 2 ** 32;
    };
    const cases = Array.from({ length: 300 }, (_, id) => {
        const truth = next() < 0.35;
        const score = Math.round(100 * Math.min(1, 0.65 * next() + (truth ? 0.35 : 0))) / 100;
        return { id: id + 1, truth, score, sex: next() < 0.5 ? 'f' : 'm' };
    });
    const part = (from: number, to: number) => cases.filter(({ id }) => id > from && id <= to);
    const again = cases.filter(({ id }) => id % 12 === 0);
    const north = part(0, 120).map(
        ({ id, truth, score, sex }) => `${id},w${id},${truth ? 1 : 0},${score},North,${sex}`,
    );
    writeFileSync(join(folder, 'north.csv'), ['id,who,gt,p,site,sex', ...north].join('\n'));
    const south = [...part(120, 210), ...again.filter(({ id }) => id <= 120)].map(
        ({ id, truth, score, sex }) =>
            `${truth ? 'ill' : 'well'};${String(score).replace('.', ',')};${sex};${id <= 120 ? 'North' : 'South'};${id};w${id}`,
    );
    const text = ['dx;score;sex;clinic;номер;пациент', ...south].join('\r\n');
    writeFileSync(join(folder, 'south.csv'), `\uFEFF${text}\r\n`, 'utf16le');
    const east = [...part(210, 300), ...again.filter(({ id }) => id > 120 && id <= 210)].map(
        ({ id, truth, score, sex }) =>
            [sex, `w${id}`, id, score, id <= 210 ? 'South' : 'East', truth ? 'TRUE' : 'FALSE'].join('\t'),
    );
    writeFileSync(join(folder, 'east.tsv'), ['sex\tperson\tID\tai\twhere\tcancer', ...east].join('\n'));
}

describe.skipIf(!hasR)('a set in three files, held against R with pROC', () => {
    const folder = mkdtempSync(join(tmpdir(), 'several-files-'));
    let r: Map<string, number[]>;
    let results: TrialResults;

    beforeAll(async () => {
        write(folder);
        const script = fileURLToPath(new URL('./several-files.R', import.meta.url));
        const env = { ...process.env, LC_ALL: 'C.UTF-8' };
        const { stdout, stderr } = spawnSync('Rscript', [script, folder], { encoding: 'utf8', env });
        expect(stdout, stderr).toContain('auc');
        r = new Map(
            stdout
                .trim()
                .split('\n')
                .map(line => {
                    const [name, ...values] = line.trim().split(' ');
                    return [name!, values.map(Number)];
                }),
        );
        results = await trialResults(await modelOf(program), { folderOf: () => folder, root: folder });
    }, 120_000);
    afterAll(() => rmSync(folder, { recursive: true }));

    const main = (name: string): Estimate => endpointOf(results, name).rules[0]!.estimate!;
    const close = (values: readonly number[], digits: number) => values.map(value => expect.closeTo(value, digits));

    test('cases, patients, classes; repeated cases counted once', () => {
        const [set] = results.datasets;
        expect([set!.cases, set!.patients, set!.positive, set!.negative]).toEqual(r.get('size'));
        expect(set!.files.map(({ rows, duplicateCases }) => rows - duplicateCases)).toEqual([120, 90, 90]);
        expect(set!.duplicateCases).toBe(17);
    });

    test('cells, sensitivity and specificity with their intervals, the test', () => {
        expect(Object.values(endpointOf(results, 'Sens').rules[0]!.cells!)).toEqual(r.get('cells'));
        const sens = main('Sens');
        expect([sens.value, sens.lower, sens.upper]).toEqual(close(r.get('sensitivity')!, 10));
        const spec = main('Spec');
        expect([spec.value, spec.lower, spec.upper]).toEqual(close(r.get('specificity')!, 12));
        expect(hypothesisOf(results, 'H').test!.p).toBeCloseTo(r.get('test')![0]!, 10);
    });

    test('area with DeLong’s interval', () => {
        const area = main('Area');
        expect([area.value, area.lower, area.upper]).toEqual(close(r.get('auc')!, 12));
    });

    test('sites and strata over all files', () => {
        const { groups } = endpointOf(results, 'Sens');
        const expected = [...r].filter(([name]) => /^(site|sex)\//.test(name));
        expect(expected).toHaveLength(5);
        for (const [name, values] of expected) {
            const { estimate } = groups.find(({ level }) => level === name.split('/')[1])!;
            expect([estimate!.numerator, estimate!.denominator], name).toEqual(values);
        }
        expect(groups).toHaveLength(5);
    });
});
